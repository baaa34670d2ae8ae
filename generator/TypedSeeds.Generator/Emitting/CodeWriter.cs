using System.Text;

namespace TypedSeeds.Generator.Emitting;

/// <summary>Writes C# into one builder, with indentation. Every line ends in LF, on every system.</summary>
internal sealed class CodeWriter
{
    private const string Step = "    ";

    private readonly StringBuilder _code = SharedBuilder.Take();
    private int _level;

    /// <summary>Writes one line.</summary>
    public CodeWriter Line(string text)
    {
        if (text.Length > 0)
        {
            Begin(text);
        }

        return End();
    }

    /// <summary>Begins a line. The rest is appended to what it returns, and then <see cref="End"/> called.</summary>
    public StringBuilder Begin(string text)
    {
        AppendStep();
        return _code.Append(text);
    }

    /// <summary>Ends a line.</summary>
    public CodeWriter End()
    {
        _code.Append('\n');
        return this;
    }

    /// <summary>Writes an empty line.</summary>
    public CodeWriter Line() => End();

    /// <summary>Writes several lines.</summary>
    public CodeWriter Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }

        return this;
    }

    /// <summary>Writes the lines of a filled template, each at the present level.</summary>
    public CodeWriter Block(string template)
    {
        for (var start = 0; start <= template.Length;)
        {
            var end = template.IndexOf('\n', start);
            end = end < 0 ? template.Length : end;

            // A source file that was checked out with CRLF has templates with CRLF.
            var length = (end > start && template[end - 1] == '\r' ? end - 1 : end) - start;
            if (length > 0)
            {
                AppendStep();
                _code.Append(template, start, length);
            }

            End();
            start = end + 1;
        }

        return this;
    }

    /// <summary>The lines that a template holds in the place of one, each with the indentation of that one.</summary>
    public static string Indented(IEnumerable<string> lines, int level) =>
        string.Join("\n" + new string(' ', level * Step.Length), lines);

    /// <summary>Writes the lines above a block and its opening brace, and goes one level deeper.</summary>
    public CodeWriter Open(string heading)
    {
        Block(heading).Line("{");
        _level++;
        return this;
    }

    /// <summary>Goes one level back and writes the closing brace.</summary>
    public CodeWriter Close(string end = "")
    {
        _level--;
        return Line("}" + end);
    }

    /// <summary>Writes a raw string literal. Its lines are at the margin, so that nothing is cut off them.</summary>
    /// <param name="before">What its opening line begins with.</param>
    /// <param name="lines">The lines of the text: one at least, since C# has no such literal without.</param>
    /// <param name="after">What its closing line ends with.</param>
    public CodeWriter RawLiteral(string before, IReadOnlyList<string> lines, string after)
    {
        var longest = 2;
        foreach (var line in lines)
        {
            longest = Math.Max(longest, LongestRunOfQuotes(line));
        }

        var quotes = new string('"', longest + 1);
        Line(before + quotes);
        foreach (var line in lines)
        {
            _code.Append(line).Append('\n');
        }

        _code.Append(quotes).Append(after).Append('\n');
        return this;
    }

    /// <summary>What was written. It is asked for once, at the end: nothing can be written afterwards.</summary>
    public string Finish() => SharedBuilder.Finish(_code);

    private void AppendStep()
    {
        for (var i = 0; i < _level; i++)
        {
            _code.Append(Step);
        }
    }

    private static int LongestRunOfQuotes(string text)
    {
        var longest = 0;
        for (var at = text.IndexOf('"'); at >= 0; at = text.IndexOf('"', at))
        {
            var start = at;
            while (at < text.Length && text[at] == '"')
            {
                at++;
            }

            longest = Math.Max(longest, at - start);
        }

        return longest;
    }
}
