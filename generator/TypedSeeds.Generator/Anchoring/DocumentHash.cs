using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>The SHA-256 of a document's bytes, which a generator cannot read: they follow from the text, which is UTF-8.</summary>
internal static class DocumentHash
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether the document has the hash. A byte order mark, of which the text keeps no trace, may be there or not.</summary>
    public static bool Matches(string text, string hash) => Of(text) == hash || Of("\uFEFF" + text) == hash;

    /// <summary>The hash as 64 lower-case hexadecimal digits.</summary>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        var digits = new StringBuilder(64);
        foreach (var part in sha.ComputeHash(WithoutMark.GetBytes(text)))
        {
            digits.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }
}
