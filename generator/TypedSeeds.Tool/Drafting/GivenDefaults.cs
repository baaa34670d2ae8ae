using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Drafting;

/// <summary>What the <c>defaults</c> of an annotation give, so that no entry that is written into it says it again.</summary>
internal sealed class GivenDefaults
{
    private readonly MappingNode? _sections;

    private GivenDefaults(MappingNode? sections, string text)
    {
        _sections = sections;
        Text = text;
    }

    /// <summary>None.</summary>
    public static GivenDefaults None { get; } = new(null, string.Empty);

    /// <summary>The section as it is written, with its end of a line; empty where there is none.</summary>
    public string Text { get; }

    /// <summary>Reads them from an annotation. A section that is not in lines of its own is not carried over, and gives nothing.</summary>
    public static GivenDefaults Of(string path, string annotation) =>
        TextOf(annotation) is { Length: > 0 } text && FileOutline.Find(Stages.Read(InputText.Of(path, annotation)).Meaning.Root, KindTable.DefaultsSection) is MappingNode sections
            ? new(sections, text)
            : None;

    /// <summary>Whether entries of a section have a field from them.</summary>
    public bool Gives(string section, string field) => _sections?.Find(section) is MappingNode fields && fields.Find(field) is not null;

    // From its key to the next one at the beginning of a line; brackets that end there are its own.
    private static string TextOf(string annotation)
    {
        var lines = annotation.ReplaceLineEndings("\n").Split('\n');
        var first = Array.FindIndex(lines, static line => line.StartsWith(KindTable.DefaultsSection + ":", StringComparison.Ordinal));
        return first < 0 ? string.Empty : string.Join('\n', lines.Skip(first + 1).TakeWhile(static line => line.Length == 0 || line[0] is ' ' or '}' or ']').Prepend(lines[first])).TrimEnd('\n') + "\n";
    }
}
