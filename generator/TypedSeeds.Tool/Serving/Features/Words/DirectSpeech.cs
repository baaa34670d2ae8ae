namespace TypedSeeds.Tool.Serving.Features.Words;

/// <summary>What somebody says between quotation marks in a text, as each language writes them.</summary>
internal sealed class DirectSpeech
{
    private readonly List<TextRange> _parts = [];

    /// <param name="text">The text. It is read once.</param>
    public DirectSpeech(string text)
    {
        var (closing, start) = (string.Empty, 0);
        for (var at = 0; at < text.Length; at++)
        {
            // A paragraph that is not closed goes on in the next one, which opens again.
            if (closing.Length > 0 && text[at] == '\n' && IsBlank(text, at + 1))
            {
                Add(start, at, text);
                closing = string.Empty;
            }
            else if (closing.Length > 0 && closing.Contains(text[at], StringComparison.Ordinal) && Closes(text, at))
            {
                Add(start, at, text);
                closing = string.Empty;
            }
            else if (closing.Length == 0 && ClosingOf(text[at]) is { Length: > 0 } marks && Opens(text, at))
            {
                (closing, start) = (marks, at + 1);
            }
        }
    }

    /// <summary>The words between the marks around an offset, without the comma or full stop at their end; null where none are around it.</summary>
    public TextRange? At(int offset)
    {
        var (low, high) = (0, _parts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _parts[middle].Start > offset ? (low, middle) : (middle + 1, high);
        }

        return low > 0 && offset < _parts[low - 1].End ? _parts[low - 1] : null;
    }

    /// <summary>The first words in marks that begin in a part of the text; null where none do.</summary>
    public TextRange? FirstIn(int start, int end)
    {
        foreach (var part in _parts)
        {
            if (part.Start >= start)
            {
                return part.Start < end ? part : null;
            }
        }

        return null;
    }

    // English, Swedish, German in two ways, French, Korean, Japanese and Chinese; and the marks of typewriters.
    private static string ClosingOf(char mark) => mark switch
    {
        '“' => "”",
        '„' or '‟' => "“”",
        '”' => "”",
        '«' => "»",
        '»' => "«»",
        '‘' => "’",
        '‚' => "‘’",
        '‹' => "›",
        '›' => "‹›",
        '「' or '｢' => "」｣",
        '『' => "』",
        '〝' => "〞〟",
        '"' => "\"",
        '＂' => "＂",
        '\'' => "'",
        _ => string.Empty,
    };

    // A mark that may also close opens only before a word; one that never closes opens anywhere.
    private static bool Opens(string text, int at) =>
        text[at] is '“' or '„' or '‟' or '«' or '「' or '｢' or '『' or '〝' or '‚' or '‹'
        || ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    // An apostrophe is within a word.
    private static bool Closes(string text, int at) =>
        text[at] is not ('’' or '\'' or '‘') || !(at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    private static bool IsBlank(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at < text.Length && text[at] == '\n';
    }

    private void Add(int start, int end, string text)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '.' or '?' or '!' or '，' or '。' or '、' or '？' or '！' or '．'))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (end > start)
        {
            _parts.Add(new(start, end - start));
        }
    }
}
