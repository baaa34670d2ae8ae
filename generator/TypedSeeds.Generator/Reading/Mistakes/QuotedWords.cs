namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Finds what is in quotes and what is not, in text that need not be YAML.</summary>
internal static class QuotedWords
{
    /// <summary>The <c>#</c> of a comment in a part of a line, or -1. One in quotes is none.</summary>
    public static int Comment(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == '#' && at > 0 && text[at - 1] is ' ' or '\t')
            {
                return at;
            }

            if (text[at] is '\'' or '"' && IsStart(text, at))
            {
                at = EndOf(text, at, end);
            }
        }

        return -1;
    }

    /// <summary>The <c>#</c> of the comment that follows a value, or -1.</summary>
    public static int CommentAfter(string text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at > end && at < text.Length && text[at] == '#' ? at : -1;
    }

    /// <summary>Whether a comma is between two values; one in a comment is none.</summary>
    public static bool HasComma(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] == ',')
            {
                return true;
            }

            if (text[at] == '#')
            {
                at = text.IndexOfAny(['\n', '\r'], at) is >= 0 and var line ? line : end;
            }
        }

        return false;
    }

    /// <summary>The bracket or brace that closes one, or -1 where none of the same form does. One in quotes or in a comment is none.</summary>
    public static int Closing(string text, int open)
    {
        var forms = new Stack<char>();
        for (var at = open; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '[' or '{':
                    forms.Push(text[at] == '[' ? ']' : '}');
                    break;
                case ']' or '}' when forms.Count == 0 || forms.Pop() != text[at]:
                    return -1;
                case ']' or '}' when forms.Count == 0:
                    return at;
                case '\'' or '"' when IsStart(text, at):
                    at = EndOf(text, at, text.Length);
                    break;
                case '#' when text[at - 1] is ' ' or '\t' or '\n' or '\r':
                    at = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
                    break;
                default:
                    break;
            }
        }

        return -1;
    }

    /// <summary>The brackets and braces that are open at the end of a part of a text, the innermost first; none where it ends within quotes, or where one is closed by another form.</summary>
    public static IReadOnlyList<int> Open(string text, int start, int end)
    {
        var open = new Stack<int>();
        for (var at = start; at < end; at++)
        {
            switch (text[at])
            {
                case '[' or '{':
                    open.Push(at);
                    break;
                case ']' or '}' when open.Count == 0 || text[open.Pop()] == '[' != (text[at] == ']'):
                    return [];
                case '\'' or '"' when IsStart(text, at):
                    at = EndOf(text, at, end);
                    if (at == end)
                    {
                        return [];
                    }

                    break;
                case '#' when at > start && text[at - 1] is ' ' or '\t' or '\n' or '\r':
                    at = LineText.EndOf(text, at);
                    break;
                default:
                    break;
            }
        }

        return [.. open];
    }

    /// <summary>Whether a comment may have been meant as a part of the words before it: only one space is between them.</summary>
    public static bool MayBeWords(string text, int comment) => comment > 1 && text[comment - 2] is not (' ' or '\t');

    /// <summary>The value in quotes that comes next after a key, a comma, a dash or a bracket; null where none does.</summary>
    public static TextRange? Next(string text, int from)
    {
        var at = from;
        while (at < text.Length && text[at] is ' ' or ':' or ',' or '-' or '[' or '{')
        {
            at++;
        }

        return at < text.Length && text[at] is '\'' or '"' ? new(at, Math.Min(text.Length, EndOf(text, at, text.Length) + 1) - at) : null;
    }

    /// <summary>The mark of a key in quotes that does not end in its line, in a part of a text; or -1.</summary>
    public static int OpenKey(string text, int start, int end)
    {
        for (var line = start; line < end;)
        {
            var next = text.IndexOfAny(['\n', '\r'], line);
            next = next < 0 ? text.Length : next;
            var at = line;
            while (at < next && text[at] is ' ' or '-')
            {
                at++;
            }

            if (at < next && text[at] is '\'' or '"' && EndOf(text, at, next) == next)
            {
                return at;
            }

            line = next + 1;
        }

        return -1;
    }

    /// <summary>The first character of a line in which a value in quotes goes on without more spaces than a column; -1 where all lines have them.</summary>
    public static int FirstUnindented(string text, int start, int end, int column)
    {
        for (var at = text.IndexOf('\n', start, end - start); at >= 0; at = text.IndexOf('\n', at, end - at))
        {
            var line = ++at;
            while (at < end && text[at] == ' ')
            {
                at++;
            }

            var first = at;
            while (at < end && text[at] is ' ' or '\t')
            {
                at++;
            }

            if (at < end && text[at] is not ('\r' or '\n') && first - line <= column)
            {
                return first;
            }
        }

        return -1;
    }

    private static bool IsStart(string text, int at) => at == 0 || text[at - 1] is ' ' or '\t' or '[' or '{' or ',' or '\n' or '\r';

    // Marks that are doubled or escaped do not end a value.
    private static int EndOf(string text, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (text[at] == '\\' && text[start] == '"')
            {
                at++;
            }
            else if (text[at] == text[start])
            {
                if (text[start] == '"' || at + 1 >= end || text[at + 1] != '\'')
                {
                    return at;
                }

                at++;
            }
        }

        return end;
    }
}
