using System.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>A file of the seeds folder. Files with the same content are equal, so unchanged files are not checked again.</summary>
/// <param name="FilePath">The path, relative to the folder as the user wrote it.</param>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its text, from the first character after a byte order mark.</param>
/// <param name="Encoding">The encoding of its bytes; null for a text from memory.</param>
/// <param name="ResourceName">The name under which the package's props embed a document as a resource.</param>
internal sealed record CorpusFile(string FilePath, InputRole Role, string Text, Encoding? Encoding = null, string ResourceName = "")
{
    private readonly string _text = Text;

    /// <summary>Its text, from the first character after a byte order mark.</summary>
    public string Text
    {
        get => Later?.Text ?? _text;
        init => _text = value;
    }

    /// <summary>Its text where that is read later; null where it is at hand.</summary>
    public LaterText? Later { get; init; }

    /// <summary>Why it cannot be read, and is without text; empty where it could be.</summary>
    public string Unreadable { get; init; } = string.Empty;

    /// <summary>How many findings of one rule in it are kept; those after them are counted.</summary>
    public int MostFindings { get; init; } = Limits.FindingsOfRule;

    public InputText Input => InputText.Of(FilePath, Text, Encoding) with { Unreadable = Unreadable, MostFindings = MostFindings };
}
