namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>Goes through the characters of an annotation.</summary>
/// <param name="text">The text.</param>
/// <param name="caret">Where the mark of the cursor is; -1 where there is none.</param>
internal sealed class LooseCursor(string text, int caret)
{
    private const string DocumentMark = "---";

    private readonly List<TextRange> _comments = [];
    private int _lineStart;

    public string Text => text;

    public int Offset { get; private set; }

    public IReadOnlyList<TextRange> Comments => _comments;

    public bool IsAtEnd => Offset >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Character => At(Offset);

    /// <summary>How many characters are before it in its line.</summary>
    public int Column => Offset - _lineStart;

    /// <summary>Whether nothing but a comment is left in the line.</summary>
    public bool IsAtLineEnd => IsAtEnd || IsBreak(Character) || IsComment(Offset);

    public bool IsAtDash => Character == '-' && IsGap(Offset + 1);

    public static bool IsBreak(char character) => character is '\n' or '\r';

    public char At(int offset) => offset < text.Length ? text[offset] : '\0';

    /// <summary>Whether a space, the end of the line or the mark of the cursor is at an offset.</summary>
    public bool IsGap(int offset) => IsSpace(offset) || offset == caret;

    /// <summary>Whether a space or the end of the line is at an offset.</summary>
    public bool IsSpace(int offset) => offset >= text.Length || text[offset] is ' ' or '\t' or '\n' or '\r';

    /// <summary>Whether a comment begins at an offset.</summary>
    public bool IsComment(int offset) => At(offset) == '#' && (offset == 0 || text[offset - 1] is ' ' or '\t' or '\n' or '\r');

    public void Skip(int count) => MoveTo(Offset + count);

    public void SkipSpaces()
    {
        while (Character is ' ' or '\t')
        {
            Offset++;
        }
    }

    /// <summary>Goes past white space, line breaks, comments, directives and the marks between YAML documents.</summary>
    public void SkipToContent()
    {
        while (!IsAtEnd)
        {
            if (IsBreak(Character))
            {
                Offset++;
                _lineStart = Offset;
            }
            else if (IsComment(Offset))
            {
                var end = LineEnd(Offset);
                _comments.Add(new(Offset, end - Offset));
                Offset = end;
            }
            else if (Character is ' ' or '\t' or '\uFEFF')
            {
                Offset++;
            }
            else if (Column == 0 && (Character == '%' || IsAtDocumentMark))
            {
                Offset = LineEnd(Offset);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Goes to the end of the line.</summary>
    public void SkipLine()
    {
        while (!IsAtEnd && !IsBreak(Character) && !IsComment(Offset))
        {
            Offset++;
        }
    }

    /// <summary>Goes to an offset after this one.</summary>
    public void MoveTo(int offset)
    {
        offset = Math.Min(offset, text.Length);
        var last = offset > Offset ? text.LastIndexOfAny(['\n', '\r'], offset - 1, offset - Offset) : -1;
        (Offset, _lineStart) = (offset, last >= 0 ? last + 1 : _lineStart);
    }

    /// <summary>Goes back to an offset of which the line is known to begin before it.</summary>
    public void Return(int offset, int comments)
    {
        Offset = offset;
        _lineStart = offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;
        _comments.RemoveRange(comments, _comments.Count - comments);
    }

    /// <summary>The end of the line of an offset, without the line break.</summary>
    public int LineEnd(int offset) => offset < text.Length && text.AsSpan(offset).IndexOfAny('\n', '\r') is >= 0 and var length ? offset + length : text.Length;

    /// <summary>The first offset of the lines after an offset that are indented no more than a column: what began before them ends there.</summary>
    public int EndOfDeeper(int offset, int column)
    {
        var end = LineEnd(offset);
        for (var line = end; line < text.Length; line = LineEnd(line))
        {
            var start = line + (At(line) == '\r' && At(line + 1) == '\n' ? 2 : 1);
            var content = start;
            while (At(content) is ' ' or '\t')
            {
                content++;
            }

            if (content >= text.Length || IsBreak(text[content]))
            {
                line = content;
                continue;
            }

            if (content - start <= column && !(content - start == column && text[content] is ']' or '}'))
            {
                return end;
            }

            line = content;
            end = LineEnd(content);
        }

        return end;
    }

    // What is after such a mark is read as a part of the same file.
    private bool IsAtDocumentMark => Column == 0 && string.CompareOrdinal(text, Offset, DocumentMark, 0, DocumentMark.Length) == 0 && IsGap(Offset + DocumentMark.Length);
}
