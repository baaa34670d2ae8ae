using System.Text;

namespace TypedSeeds.Generator.Emitting;

/// <summary>Writes C# line by line, with indentation. Every line ends in LF, on every system.</summary>
internal sealed class CodeWriter
{
    private const string Step = "    ";

    /// <summary>A unit is seldom shorter, and the largest piece that is kept in the young part of the heap.</summary>
    private const int FirstCapacity = 32_768;

    private readonly StringBuilder _code = new(FirstCapacity);
    private int _level;

    public CodeWriter Line(string text)
    {
        if (text.Length > 0)
        {
            Begin(text);
        }

        return End();
    }

    /// <summary>Begins a line. The rest is written to what it returns, and then <see cref="End"/> called.</summary>
    public StringBuilder Begin(string text)
    {
        for (var i = 0; i < _level; i++)
        {
            _code.Append(Step);
        }

        return _code.Append(text);
    }

    /// <summary>Ends a line.</summary>
    public CodeWriter End()
    {
        _code.Append('\n');
        return this;
    }

    public CodeWriter Line() => Line(string.Empty);

    public CodeWriter Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }

        return this;
    }

    public CodeWriter Open(string heading)
    {
        Line(heading).Line("{");
        _level++;
        return this;
    }

    public CodeWriter Close(string end = "")
    {
        _level--;
        return Line("}" + end);
    }

    /// <summary>Writes a constant as a raw string literal; its lines stand at the margin, so that nothing is cut off them.</summary>
    public CodeWriter RawLiteral(string declaration, IEnumerable<string> lines, string end)
    {
        var rows = lines.ToArray();
        var quotes = new string('"', Math.Max(3, rows.Length == 0 ? 0 : rows.Max(LongestRunOfQuotes) + 1));
        Line(declaration + quotes);
        foreach (var row in rows.Length == 0 ? [string.Empty] : rows)
        {
            _code.Append(row).Append('\n');
        }

        _code.Append(quotes).Append(end).Append('\n');
        return this;
    }

    public override string ToString() => _code.ToString();

    private static int LongestRunOfQuotes(string text)
    {
        if (text.IndexOf('"') < 0)
        {
            return 0;
        }

        var longest = 0;
        var run = 0;
        foreach (var character in text)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
