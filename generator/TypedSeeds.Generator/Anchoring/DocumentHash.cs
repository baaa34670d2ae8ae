using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>The SHA-256 of a document's bytes, which a generator cannot read: they follow from the text, which is UTF-8.</summary>
internal static class DocumentHash
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    private const string Digits = "0123456789abcdef";

    /// <summary>Whether the document has the hash. A byte order mark, of which the text keeps no trace, may be there or not.</summary>
    public static bool Matches(string text, string hash) => Of(text) == hash || Of("\uFEFF" + text) == hash;

    /// <summary>The hash as 64 lower-case hexadecimal digits.</summary>
    public static string Of(string text)
    {
        // The bytes of a document are as much garbage as it is long, so they are written where those of the last one were.
        var bytes = ArrayPool<byte>.Shared.Rent(WithoutMark.GetByteCount(text));
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes, 0, WithoutMark.GetBytes(text, 0, text.Length, bytes, 0));
        ArrayPool<byte>.Shared.Return(bytes);
        var digits = new char[2 * hash.Length];
        for (var i = 0; i < hash.Length; i++)
        {
            (digits[2 * i], digits[(2 * i) + 1]) = (Digits[hash[i] >> 4], Digits[hash[i] & 15]);
        }

        return new string(digits);
    }
}
