using System.Text;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Fast;

/// <summary>Reads keys and scalars of the plain shapes; null for any other.</summary>
internal sealed class PlainScalars(LineCursor line, TokenList tokens)
{
    private const int LongestKey = 200;
    private const int UsualLength = 512;

    /// <summary>Builds the text of a scalar that is not a part of the file; shared by all.</summary>
    private readonly StringBuilder _words = new(UsualLength);

    /// <summary>Whether a key is next in the line.</summary>
    public bool IsAtKey() => EndOfKey() >= 0;

    /// <summary>Reads a key and its colon; null where there is none.</summary>
    public (string Name, int Token)? ReadKey()
    {
        var start = line.At;
        var end = EndOfKey();
        if (end < 0)
        {
            return null;
        }

        line.At = end + 1;
        return (tokens.Slice(start, end), tokens.Add(new(start, end - start)));
    }

    /// <summary>Reads a scalar outside brackets, and goes to the line after it.</summary>
    /// <param name="column">The column of its collection: the scalar continues in lines that are indented more.</param>
    public ScalarNode? ReadBlock(int column) => line.Text[line.At] switch
    {
        '"' or '\'' => Finish(ReadQuoted()),
        '|' or '>' => new BlockScalar(line, tokens, _words.Clear()).Read(column),
        _ => IsPlainStart() ? ReadPlain(column) : null,
    };

    /// <summary>Reads a scalar in brackets.</summary>
    public ScalarNode? ReadFlow()
    {
        if (line.Text[line.At] is '"' or '\'')
        {
            return ReadQuoted();
        }

        var start = line.At;
        if (!IsPlainStart() || EndOfPlain(isFlow: true) is not (>= 0 and var end))
        {
            return null;
        }

        line.At = end;
        return Add(start, end);
    }

    private ScalarNode Add(int start, int end) => new(tokens.Add(new(start, end - start)), tokens.Slice(start, end));

    private ScalarNode? Finish(ScalarNode? scalar)
    {
        if (scalar is null || !line.IsFinished())
        {
            return null;
        }

        line.MoveNext();
        return scalar;
    }

    // The keys of the format are words, and ids are letters and digits with hyphens between them.
    private int EndOfKey()
    {
        var at = line.At;
        while (at < line.End && (IsWord(line.Text[at]) || (at > line.At && line.Text[at] is '-' or '_')))
        {
            at++;
        }

        var isKey = at > line.At && at - line.At <= LongestKey && at < line.End && line.Text[at] == ':' && (at + 1 == line.End || line.Text[at + 1] == ' ');
        return isKey ? at : -1;
    }

    // A few letters have no shape; the other reader names them.
    private static bool IsWord(char character) => Characters.IsLetterOrDigit(character) && !Values.Invisible.IsBlank(character);

    private bool IsPlainStart() => line.Text[line.At] switch
    {
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '?' or ':' => false,
        '-' => line.At + 1 < line.End && Characters.IsDigit(line.Text[line.At + 1]),
        _ => true,
    };

    /// <summary>The end of the plain words in this line; -1 where a colon or a control character makes them something else.</summary>
    private int EndOfPlain(bool isFlow)
    {
        var text = line.Text;
        var at = line.At;
        for (; at < line.End; at++)
        {
            var character = text[at];
            if (character < ' ' || (character == ':' && IsColonOfKey(at, isFlow)))
            {
                return -1;
            }

            if ((character == '#' && text[at - 1] == ' ') || (isFlow && character is ',' or ']' or '}'))
            {
                break;
            }

            if (isFlow && character is '[' or '{')
            {
                return -1;
            }
        }

        while (text[at - 1] == ' ')
        {
            at--;
        }

        return at;
    }

    private bool IsColonOfKey(int at, bool isFlow) =>
        at + 1 == line.End || line.Text[at + 1] == ' ' || (isFlow && line.Text[at + 1] is ',' or '[' or ']' or '{' or '}');

    private ScalarNode? ReadPlain(int column)
    {
        var start = line.At;
        var end = EndOfPlain(isFlow: false);
        if (end < 0)
        {
            return null;
        }

        line.At = end;
        var comment = line.IsFinished() && line.At < line.End ? line.At : 0;
        line.MoveNext();
        if (line.Indent <= column)
        {
            var token = tokens.Add(new(start, end - start));
            return new ScalarNode(token, tokens.Slice(start, end)) { Comment = tokens.AddComment(comment) };
        }

        return comment > 0 ? null : ReadFolded(start, end, column);
    }

    /// <summary>Reads the lines in which plain words continue: a line break is a space, and each empty line is a line break.</summary>
    private ScalarNode? ReadFolded(int start, int end, int column)
    {
        var words = _words.Clear().Append(line.Text, start, end - start);
        while (line.Indent > column)
        {
            if (line.HasSkippedComment || LostDashes.IsLike(line.Text[line.At]) || ListMarks.IsAt(line.Text, line.At, line.End) || !IsPlainStart() || EndOfPlain(isFlow: false) is not (>= 0 and var next))
            {
                return null;
            }

            words.Append(line.EmptyLines == 0 ? ' ' : '\n', Math.Max(1, line.EmptyLines)).Append(line.Text, line.At, next - line.At);
            line.At = end = next;
            if (!line.IsFinished() || line.At < line.End)
            {
                return null;
            }

            line.MoveNext();
        }

        return new ScalarNode(tokens.Add(new(start, end - start)), words.ToString()) { Lines = ListedLines.Of(line.Text, new(start, end - start)) };
    }

    /// <summary>Reads quoted words that end in this line.</summary>
    private ScalarNode? ReadQuoted()
    {
        var (text, start) = (line.Text, line.At);
        StringBuilder? words = null;
        var copied = start + 1;
        for (var at = start + 1; at < line.End; at++)
        {
            if (text[at] < ' ')
            {
                return null;
            }

            if (IsEscape(at, text[start]))
            {
                if (Escaped(at + 1, text[start]) is not { } character)
                {
                    return null;
                }

                (words ??= _words.Clear()).Append(text, copied, at - copied).Append(character);
                copied = ++at + 1;
            }
            else if (text[at] == text[start])
            {
                return EndQuoted(start, at, words?.Append(text, copied, at - copied));
            }
        }

        return null;
    }

    private bool IsEscape(int at, char quote) => quote == '"'
        ? line.Text[at] == '\\'
        : line.Text[at] == '\'' && at + 1 < line.End && line.Text[at + 1] == '\'';

    /// <summary>The character of an escape; null for all but those of a quotation mark, a backslash and a line break.</summary>
    private char? Escaped(int at, char quote) => at == line.End ? null : (quote, line.Text[at]) switch
    {
        ('"', 'n') => '\n',
        ('"', '"' or '\\') or ('\'', '\'') => line.Text[at],
        _ => null,
    };

    // Quoted words before a colon are a key.
    private ScalarNode? EndQuoted(int start, int end, StringBuilder? words)
    {
        line.At = end + 1;
        line.SkipSpaces();
        if (line.At < line.End && line.Text[line.At] == ':')
        {
            return null;
        }

        line.At = end + 1;
        return new ScalarNode(tokens.Add(new(start, end + 1 - start)), words?.ToString() ?? tokens.Slice(start + 1, end)) { IsQuoted = true };
    }
}
