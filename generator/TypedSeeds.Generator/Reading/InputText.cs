using System.Text;
using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Reading;

/// <summary>A file from a host: the compiler, the command-line tool or the language server.</summary>
/// <param name="FilePath">The path, as the host gives it.</param>
/// <param name="Length">How long its text is, in UTF-16 units.</param>
/// <param name="Encoding">The encoding of its bytes; null for a text from memory.</param>
/// <param name="Copy">Returns its text; not called for a text over the limit.</param>
internal sealed record InputText(string FilePath, int Length, Encoding? Encoding, Func<string> Copy)
{
    /// <summary>Why the host could not read the file, which is then without text; empty where it could.</summary>
    public string Unreadable { get; init; } = string.Empty;

    /// <summary>How many findings of one rule in it are kept; those after them are counted.</summary>
    public int MostFindings { get; init; } = Limits.FindingsOfRule;

    public static InputText Of(string filePath, string text, Encoding? encoding = null) => new(filePath, text.Length, encoding, () => text);
}
