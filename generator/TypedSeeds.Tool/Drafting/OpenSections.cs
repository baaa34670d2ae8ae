using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Drafting;

/// <summary>Where entries can be added to an annotation that is there: at the end of each section.</summary>
/// <param name="existing">The annotation.</param>
internal sealed class OpenSections(CheckedFile existing)
{
    /// <summary>Entries of a new section are indented by so much.</summary>
    private const int Indent = 2;

    private string Text => existing.Source.Text;

    private MappingNode Root => existing.Meaning.Root;

    /// <summary>How the annotation ends its lines.</summary>
    public string NewLine { get; } = YamlScalar.LineEnd(existing.Source.Text);

    /// <summary>Why entries cannot be added to some sections; null where they can.</summary>
    public string? Obstacle(IEnumerable<string> sections)
    {
        if (!existing.Meaning.IsComplete)
        {
            return "it cannot be read as YAML to its end";
        }

        return Root.IsBraced || Root.Column != 0
            ? "its sections are in braces, or do not begin their lines"
            : sections.Where(section => !IsOpen(section)).Select(static section => $"its section '{section}' is in braces, or is no mapping").FirstOrDefault();
    }

    /// <summary>Whether a section is there.</summary>
    public bool Has(string section) => Root.Find(section) is not null;

    /// <summary>By how much the ids of a section are indented.</summary>
    public int ColumnOf(string section) => Root.Find(section) is MappingNode { Column: > 0 } mapping ? mapping.Column : Indent;

    /// <summary>The ids that a section has.</summary>
    public IEnumerable<string> IdsOf(string section) => Root.Find(section) is MappingNode mapping ? mapping.Pairs.Select(static pair => pair.Name) : [];

    /// <summary>The end of a section, or of the file where it has no such section. Blank lines and comments before the next section belong to that.</summary>
    public int EndOf(string section)
    {
        var begins = Root.Pairs.Where(pair => pair.Name == section).Select(pair => existing.Positions.Ranges[pair.Token].Start).DefaultIfEmpty(Text.Length).First();
        var next = Root.Pairs.Select(pair => existing.Positions.Ranges[pair.Token].Start).Where(start => start > begins).DefaultIfEmpty(Text.Length).Min();
        while (next > begins && LineBefore(next) is var line && IsOutside(Text.AsSpan(line, next - line)))
        {
            next = line;
        }

        return next;
    }

    // Nothing after the key of a section is an empty text to YAML.
    private bool IsOpen(string section) => Root.Find(section) switch
    {
        null => true,
        MappingNode mapping => !mapping.IsBraced && mapping.Pairs.Count > 0,
        ScalarNode { Text.Length: 0 } nothing => existing.Positions.Ranges[nothing.Token] is var range && !Text.AsSpan(range.Start, range.Length).ContainsAny('"', '\''),
        _ => false,
    };

    private int LineBefore(int offset) => offset < 2 ? 0 : Text.LastIndexOf('\n', offset - 2) + 1;

    private static bool IsOutside(ReadOnlySpan<char> line) => line.IsWhiteSpace() || line[0] == '#' || line.StartsWith("...");
}
