using System.Security.Cryptography;
using System.Text;

namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>The last line of an index: the SHA-256 of all lines before it.</summary>
internal static class IndexHash
{
    private const string Start = IndexFormat.Hash + "|";

    /// <summary>The line for the lines before it.</summary>
    public static string LineOf(string lines)
    {
        using var hash = SHA256.Create();
        return Start + string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(lines)).Select(static value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))) + "\n";
    }

    /// <summary>Whether the last line is the one for the lines before it.</summary>
    public static bool IsWhole(string text)
    {
        var at = text.LastIndexOf("\n" + Start, StringComparison.Ordinal) + 1;
        return at > 0 && text.Substring(at) == LineOf(text.Substring(0, at));
    }
}
