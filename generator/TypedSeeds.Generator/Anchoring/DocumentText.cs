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

    /// <summary>The id of the package that carries it; empty for a document of this corpus.</summary>
    public string Carrier { get; init; } = string.Empty;

    /// <summary>What a line of it is, as the package says that carries it; empty where that does not say.</summary>
    public string Layout { get; init; } = string.Empty;

    /// <summary>The tag of its language, as the package says that carries it; empty where that does not say.</summary>
    public string Language { get; init; } = string.Empty;

    /// <summary>What people call it: its file, or its name and its package.</summary>
    public string Shown => IsCarried ? $"{Path}, in {Carrier}" : FilePath;

    /// <summary>Whether another package carries it, so that the assembly of that has its text.</summary>
    public bool IsCarried => Carrier.Length > 0;

    /// <summary>Where its text begins in the file, which may hold those of other documents before it.</summary>
    public int Offset { get; init; }

    /// <summary>The line of the file in which its text begins, from zero.</summary>
    public int FirstLine { get; init; }

    /// <summary>Whether its text is not known.</summary>
    public bool IsUnreadable => Unreadable.Length > 0;

    /// <summary>A range of its text as one of its file.</summary>
    public TextRange InFile(TextRange range) => range with { Start = range.Start + Offset };

    /// <summary>The place of a range of its text, in its file.</summary>
    public TextPlace PlaceOf(FileSpan range) => new(FilePath, InFile(range));

    private FileSpan InFile(FileSpan range) => range with { Start = range.Start + Offset, StartLine = range.StartLine + FirstLine, EndLine = range.EndLine + FirstLine };

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
