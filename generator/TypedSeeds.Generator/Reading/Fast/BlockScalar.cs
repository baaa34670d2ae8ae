using System.Text;

namespace TypedSeeds.Generator.Reading.Fast;

/// <summary>Reads a scalar behind <c>|</c> or <c>&gt;</c>, with <c>-</c> or without; null where its lines are not all indented alike.</summary>
/// <param name="line">Where the reading is.</param>
/// <param name="tokens">Where its token goes.</param>
/// <param name="words">An empty builder for its words.</param>
internal sealed class BlockScalar(LineCursor line, TokenList tokens, StringBuilder words)
{
    /// <summary>Reads the scalar at whose mark the cursor is, and goes to the line behind it.</summary>
    /// <param name="parent">The column of what it stands in.</param>
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

        // Without a hyphen the end of the last line counts, if there is one.
        return !isStripped && end == line.Text.Length ? null : new ScalarNode(tokens.Add(new(start, end - start)), words.ToString());
    }

    /// <summary>Reads all lines from this one on, and goes to the one behind them. Where the last one ends, or -1.</summary>
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

    // An empty line has nothing to be read, and spaces at the end or beyond the column count or not by rules that nobody remembers.
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

    /// <summary>Goes to the next line that is not empty, or to the end of the file. How many empty ones there were.</summary>
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
