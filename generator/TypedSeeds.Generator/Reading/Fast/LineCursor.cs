namespace TypedSeeds.Generator.Reading.Fast;

/// <summary>Walks over the lines of an annotation file that hold more than white space and a comment.</summary>
internal sealed class LineCursor(string text)
{
    private int _next;

    public string Text => text;

    /// <summary>The current offset, in UTF-16 units.</summary>
    public int At { get; set; }

    /// <summary>Where the line starts.</summary>
    public int Start { get; private set; }

    /// <summary>The end of the line, without its line break.</summary>
    public int End { get; private set; }

    /// <summary>The number of spaces at the start of the line; -1 after the last line.</summary>
    public int Indent { get; private set; }

    /// <summary>The number of empty lines before this one.</summary>
    public int EmptyLines { get; private set; }

    /// <summary>Whether there was a comment between this line and the last one.</summary>
    public bool HasSkippedComment { get; private set; }

    /// <summary>Where the next line starts, even if it is empty.</summary>
    public int NextStart => _next;

    /// <summary>Whether a list item is next in the line.</summary>
    public bool IsAtItem => At < End && text[At] == '-' && (At + 1 == End || text[At + 1] == ' ');

    /// <summary>Whether nothing is left of the line but a comment.</summary>
    public bool IsAtComment => At < End && text[At] == '#' && text[At - 1] == ' ';

    /// <summary>Goes to the next line that is not empty; false where there is none.</summary>
    public bool MoveNext()
    {
        (EmptyLines, HasSkippedComment) = (0, false);
        while (_next < text.Length)
        {
            GoTo(_next);
            if (At == End)
            {
                EmptyLines++;
            }
            else if (text[At] == '#')
            {
                HasSkippedComment = true;
            }
            else
            {
                Indent = At - Start;
                return true;
            }
        }

        Indent = -1;
        return false;
    }

    /// <summary>Goes to the first character of a line that is not a space.</summary>
    public void GoTo(int start)
    {
        var end = text.IndexOf('\n', start);
        (End, _next) = end < 0 ? (text.Length, text.Length) : (end, end + 1);
        End -= end > start && text[end - 1] == '\r' ? 1 : 0;
        (Start, At) = (start, start);
        SkipSpaces();
    }

    /// <summary>Makes this line the next one again.</summary>
    public void Rewind() => _next = Start;

    public void SkipSpaces()
    {
        while (At < End && text[At] == ' ')
        {
            At++;
        }
    }

    /// <summary>Whether nothing follows in the line but spaces and a comment.</summary>
    public bool IsFinished()
    {
        SkipSpaces();
        return At == End || IsAtComment;
    }
}
