using System.Text;

namespace TypedSeeds.Generator.Reading.Fast;

/// <summary>Reads a scalar after <c>|</c> or <c>&gt;</c>, with <c>-</c> or without; null where its lines differ in indentation.</summary>
/// <param name="line">The position.</param>
/// <param name="tokens">The list for its token.</param>
/// <param name="words">An empty builder for its text.</param>
internal sealed class BlockScalar(LineCursor line, TokenList tokens, StringBuilder words)
{
    /// <summary>Reads the scalar at the cursor, and goes to the line after it.</summary>
    /// <param name="parent">The column of its collection.</param>
    public ScalarNode? Read(int parent)
    {
        var start = line.At;
        var isFolded = line.Text[line.At++] == '>';
        var isStripped = line.At < line.End && line.Text[line.At] == '-';
        line.At += isStripped ? 1 : 0;
        if (!line.IsFinished() || line.NextStart == line.Text.Length)
        {
            return null;
        }

        line.GoTo(line.NextStart);
        var column = line.At - line.Start;
        if (column <= parent || ReadLines(column, isFolded) is not (>= 0 and var end))
        {
            return null;
        }

        if (!isStripped)
        {
            words.Append('\n');
        }

        // Without a hyphen the last line break is part of the value, if there is one.
        return !isStripped && end == line.Text.Length ? null : new ScalarNode(tokens.Add(new(start, end - start)), words.ToString());
    }

    /// <summary>Reads all lines from this one on, and goes to the one after them. Returns the end of the last one, or -1.</summary>
    private int ReadLines(int column, bool isFolded)
    {
        var end = line.End;
        for (var empty = -1; empty < 0 || line.At - line.Start >= column; empty = SkipEmpty(column))
        {
            if (!IsPlain(column, isFolded))
            {
                return -1;
            }

            AppendBreak(empty, isFolded);
            words.Append(line.Text, line.Start + column, line.End - line.Start - column);
            end = line.End;
        }

        line.Rewind();
        line.MoveNext();
        return end;
    }

    // Spaces at the end of a line or beyond the column are left to the library: their rules are intricate.
    private bool IsPlain(int column, bool isFolded)
    {
        if (line.At == line.End || line.Text[line.End - 1] == ' ' || (isFolded && line.At - line.Start > column))
        {
            return false;
        }

        for (var at = line.At; at < line.End; at++)
        {
            if (line.Text[at] < ' ')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes to the next line that is not empty, or to the end of the file. Returns the number of empty ones.</summary>
    private int SkipEmpty(int column)
    {
        var empty = 0;
        for (line.GoTo(line.NextStart); line.At == line.End && line.NextStart > line.Start && line.At - line.Start < column; line.GoTo(line.NextStart))
        {
            empty++;
        }

        return empty;
    }

    private void AppendBreak(int empty, bool isFolded)
    {
        if (empty < 0)
        {
            return;
        }

        if (isFolded)
        {
            words.Append(empty == 0 ? ' ' : '\n', Math.Max(1, empty));
        }
        else
        {
            words.Append('\n', empty + 1);
        }
    }
}
