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
        return new(FilePaths.Normalize(file.FilePath), file.FilePath, text, TextEncoding.FirstWrong(file.Encoding, text) < 0, isDeclared)
        {
            Length = file.Length,
            ResourceName = resourceName,
            Unreadable = file.Unreadable,
        };
    }
}
