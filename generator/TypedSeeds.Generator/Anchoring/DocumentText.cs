using System.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A document as the compiler hands it over.</summary>
/// <param name="Path">The file, in the form of <c>FilePaths</c>.</param>
/// <param name="FilePath">The file, as the compiler names it.</param>
/// <param name="Text">Its text, from the first character after a byte order mark.</param>
/// <param name="IsUtf8">Whether its bytes are UTF-8.</param>
/// <param name="IsDeclared">Whether the project says that it is a document; else it is one if an annotation names it.</param>
internal sealed record DocumentText(string Path, string FilePath, string Text, bool IsUtf8, bool IsDeclared)
{
    /// <summary>The name of the resource that the props embed it as; empty where they do not say.</summary>
    public string ResourceName { get; init; } = string.Empty;

    /// <summary>How long it is. A text over the limit is not copied, but its length is known.</summary>
    public int Length { get; init; } = Text.Length;

    /// <summary>Why the host could not read it; empty where it could.</summary>
    public string Unreadable { get; init; } = string.Empty;

    /// <summary>Whether its text is not known.</summary>
    public bool IsUnreadable => Unreadable.Length > 0;

    /// <summary>Takes a document from a host, without its text where that is over the limit.</summary>
    public static DocumentText Of(InputText file, bool isDeclared, string resourceName)
    {
        var text = file.Length > Limits.DocumentLength ? string.Empty : file.Copy();
        return new(FilePaths.Normalize(file.FilePath), file.FilePath, text, HasUtf8(file.Encoding, text), isDeclared)
        {
            Length = file.Length,
            ResourceName = resourceName,
            Unreadable = file.Unreadable,
        };
    }

    // Where the bytes are not strict UTF-8, a host reads them again in the system's encoding, or in a UTF-8 that puts
    // U+FFFD in the place of what it cannot read. A text from memory has no encoding.
    private static bool HasUtf8(Encoding? encoding, string text) => encoding is null
        || (encoding.CodePage == Encoding.UTF8.CodePage && (encoding.DecoderFallback is DecoderExceptionFallback || text.IndexOf('\uFFFD') < 0));
}
