using System.Text.RegularExpressions;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>Reads the standoff format of brat and its configuration as their description says, and nothing beyond.</summary>
internal sealed partial class StandoffReader
{
    private readonly Dictionary<string, Dictionary<string, (string Name, string[] Values)[]>> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private StandoffReader(string configuration)
    {
        var section = string.Empty;
        foreach (var line in configuration.Split('\n').Where(line => line.Length > 0))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                _types.Add(section, new(StringComparer.Ordinal));
                continue;
            }

            var cells = line.TrimStart('\t').Split('\t');
            Assert.Matches(TypeName(), cells[0].TrimStart('!'));
            if (!line.StartsWith('!'))
            {
                _types[section].Add(cells[0], cells.Length == 1 ? [] : [.. cells[1].Split(", ").Select(argument => argument.Split(':')).Select(pair => (pair[0], pair[1].Split('|')))]);
            }
        }

        Assert.Equal(["entities", "relations", "events", "attributes"], _types.Keys);
    }

    /// <summary>The text-bound annotations: type, parts in code points, and words.</summary>
    public Dictionary<string, (string Type, (int Start, int End)[] Parts, string Text)> Quotes { get; } = new(StringComparer.Ordinal);

    public List<(string Type, string From, string To)> Relations { get; } = [];

    public List<(string Type, string Quote, string Value)> Attributes { get; } = [];

    public List<(string Quote, string Code)> Codes { get; } = [];

    public Dictionary<string, string> Notes { get; } = new(StringComparer.Ordinal);

    public static StandoffReader Read(string text, string annotations, string configuration)
    {
        var reader = new StandoffReader(configuration);
        var points = text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        Assert.True(annotations.Length == 0 || annotations.EndsWith('\n'));
        var lines = annotations.Split('\n')[..^1];
        Assert.All(lines, line => Assert.Equal(-1, line.IndexOfAny(['\r', '\v', '\f', '\u001C', '\u001D', '\u001E', '\u0085', '\u2028', '\u2029'])));
        // What others refer to may come later.
        foreach (var cells in lines.OrderBy(line => line[0] == 'T' ? 0 : 1).Select(line => line.Split('\t', 3)))
        {
            Assert.Matches(Id(), cells[0]);
            Assert.True(reader._ids.Add(cells[0]), cells[0]);
            reader.Read(cells, points);
        }

        return reader;
    }

    private void Read(string[] cells, string[] points)
    {
        var words = cells[1].Split(' ');
        switch (cells[0][0])
        {
            case 'T':
                ReadQuote(cells, points);
                break;
            case 'R':
                Assert.Equal((2, 3, "Arg1:", "Arg2:"), (cells.Length, words.Length, words[1][..5], words[2][..5]));
                Check("relations", words[0], "Arg1", Quotes[words[1][5..]].Type);
                Check("relations", words[0], "Arg2", Quotes[words[2][5..]].Type);
                Relations.Add((words[0], words[1][5..], words[2][5..]));
                break;
            case 'A':
                Assert.Equal((2, 3), (cells.Length, words.Length));
                Check("attributes", words[0], "Arg", Quotes[words[1]].Type);
                Check("attributes", words[0], "Value", words[2]);
                Attributes.Add((words[0], words[1], words[2]));
                break;
            case 'N':
                Assert.Equal((3, 3, "Reference"), (cells.Length, words.Length, words[0]));
                Assert.Contains(':', words[2]);
                Assert.Contains(words[1], Quotes.Keys);
                Codes.Add((words[1], words[2]));
                break;
            default:
                Assert.Equal((3, 2, "AnnotatorNotes"), (cells.Length, words.Length, words[0]));
                Assert.Contains(words[1], Quotes.Keys);
                Notes.Add(words[1], cells[2]);
                break;
        }
    }

    private void ReadQuote(string[] cells, string[] points)
    {
        var at = cells[1].IndexOf(' ', StringComparison.Ordinal);
        var type = cells[1][..at];
        (int Start, int End)[] parts = [.. cells[1][(at + 1)..].Split(';').Select(part => part.Split(' ').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).Select(pair => (pair[0], pair[1]))];
        Assert.Contains(type, _types["entities"].Keys);
        Assert.All(parts, part => Assert.InRange(part.End, part.Start + 1, points.Length));
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.Equal(string.Join(' ', parts.Select(part => string.Concat(points[part.Start..part.End]))), cells[2]);
        Quotes.Add(cells[0], (type, parts, cells[2]));
    }

    private void Check(string section, string type, string argument, string value)
    {
        var values = Assert.Single(_types[section][type], known => known.Name == argument).Values;
        Assert.True(values.Contains(value, StringComparer.Ordinal) || (values is ["<ENTITY>"] && _types["entities"].ContainsKey(value)), $"{type} {argument}:{value}");
    }

    [GeneratedRegex("^[TRAN#][1-9][0-9]*$")]
    private static partial Regex Id();

    [GeneratedRegex("^[a-zA-Z0-9_-]+$")]
    private static partial Regex TypeName();
}
