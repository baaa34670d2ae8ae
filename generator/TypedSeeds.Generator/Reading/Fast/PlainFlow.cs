namespace TypedSeeds.Generator.Reading.Fast;

/// <summary>Reads mappings and lists in brackets that end in the line in which they start; null for any other.</summary>
internal sealed class PlainFlow(LineCursor line, TokenList tokens, PlainScalars scalars, NodeStack<NodePair> pairs, NodeStack<Node> items, CancellationToken cancellation)
{
    private const int DeepestLevel = 6;

    /// <summary>Reads the value at the cursor.</summary>
    public Node? Read(int level)
    {
        cancellation.ThrowIfCancellationRequested();
        return level > DeepestLevel || line.At == line.End ? null : line.Text[line.At] switch
        {
            '[' => ReadList(level),
            '{' => ReadMapping(level),
            _ => scalars.ReadFlow(),
        };
    }

    private SequenceNode? ReadList(int level)
    {
        var token = Open();
        var mark = items.Mark;
        while (!IsClosed(']'))
        {
            if (Read(level + 1) is not { } item || !IsSeparated(']'))
            {
                return null;
            }

            items.Add(item);
        }

        return new SequenceNode(token, items.Take(mark)) { IsBracketed = true };
    }

    private MappingNode? ReadMapping(int level)
    {
        var token = Open();
        var mark = pairs.Mark;
        while (!IsClosed('}'))
        {
            if (ReadPair(level) is not { } pair || !IsSeparated('}'))
            {
                return null;
            }

            pairs.Add(pair);
        }

        return new MappingNode(token, pairs.Take(mark)) { IsBraced = true };
    }

    private NodePair? ReadPair(int level)
    {
        if (scalars.ReadKey() is not { } key)
        {
            return null;
        }

        line.SkipSpaces();
        return Read(level + 1) is { } value ? new NodePair(key.Name, key.Token, value) : null;
    }

    private int Open()
    {
        var token = tokens.AddPoint(line.At++);
        line.SkipSpaces();
        return token;
    }

    private bool IsClosed(char bracket)
    {
        if (line.At == line.End || line.Text[line.At] != bracket)
        {
            return false;
        }

        line.At++;
        return true;
    }

    /// <summary>Whether a comma follows, which is read, or the bracket, which is not.</summary>
    private bool IsSeparated(char bracket)
    {
        line.SkipSpaces();
        if (line.At == line.End || line.Text[line.At] != ',')
        {
            return line.At < line.End && line.Text[line.At] == bracket;
        }

        line.At++;
        line.SkipSpaces();

        // A comma before the bracket is allowed; that is left to the library.
        return line.At < line.End && line.Text[line.At] != bracket;
    }
}
