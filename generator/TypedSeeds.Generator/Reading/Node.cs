using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>A value of an annotation file.</summary>
/// <param name="Token">The number of its token in the file. Its place is in <see cref="TokenPositions"/>.</param>
internal abstract record Node(int Token);

/// <summary>A text. Its field decides what it means.</summary>
internal sealed record ScalarNode(int Token, string Text) : Node(Token)
{
    // Null for nearly all texts: a corpus has hundreds of thousands, which the collector moves.
    private readonly ScalarMarks? _marks;

    /// <summary>The token of the <c>#</c> of the comment that ends a text without quotes; 0 where none does.</summary>
    public int Comment
    {
        get => _marks?.Comment ?? 0;
        init => _marks = value == Comment ? _marks : Marks with { Comment = value };
    }

    /// <summary>The token of the first dash at the start of a line of a text without quotes that begins no item, or of what is there in its place; 0 where there is none.</summary>
    public int Dash
    {
        get => _marks?.Dash ?? 0;
        init => _marks = value == Dash ? _marks : Marks with { Dash = value };
    }

    /// <summary>Where such a dash is: what would be the items of a list if spaces followed.</summary>
    public EquatableArray<string> Dashed
    {
        get => Marks.Dashed;
        init => _marks = value.Count == 0 && Dashed.Count == 0 ? _marks : Marks with { Dashed = value };
    }

    /// <summary>What is wrong with the dash, where it is not that no space follows it: it is missing, or is no dash; empty otherwise.</summary>
    public string DashProblem
    {
        get => Marks.DashProblem;
        init => _marks = value == DashProblem ? _marks : Marks with { DashProblem = value };
    }

    /// <summary>Whether quotation marks hold it.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The lines of a text without quotes, where they may be items of a list; empty where there is one.</summary>
    public EquatableArray<string> Lines
    {
        get => Marks.Lines;
        init => _marks = value.Count == 0 && Lines.Count == 0 ? _marks : Marks with { Lines = value };
    }

    private ScalarMarks Marks => _marks ?? ScalarMarks.None;
}

/// <summary>What may be unusual about a text: see the properties of <see cref="ScalarNode"/>.</summary>
internal sealed record ScalarMarks(int Comment, int Dash, EquatableArray<string> Dashed, string DashProblem, EquatableArray<string> Lines)
{
    public static ScalarMarks None { get; } = new(0, 0, default, string.Empty, default);
}

/// <summary>A mapping, with its keys in the order of the file; a key may be there twice.</summary>
internal sealed record MappingNode(int Token, EquatableArray<NodePair> Pairs) : Node(Token)
{
    private readonly EquatableArray<NodePair> _pairs = Pairs;
    private readonly PairIndex? _index = IndexOf(Pairs);

    /// <summary>The keys and their values. A copy with others has an index of its own.</summary>
    public EquatableArray<NodePair> Pairs
    {
        get => _pairs;
        init => (_pairs, _index) = (value, IndexOf(value));
    }

    /// <summary>Whether it is written in braces, where a comma ends a value.</summary>
    public bool IsBraced { get; init; }

    /// <summary>By how many characters its keys are indented; -1 where brackets hold it.</summary>
    public int Column { get; init; } = -1;

    /// <summary>Whether the file cannot be read from its end on, so that more of it may be there.</summary>
    public bool IsCut { get; init; }

    private static PairIndex? IndexOf(EquatableArray<NodePair> pairs) => pairs.Count > PairIndex.Least ? new PairIndex(pairs) : null;

    /// <summary>The value of a key, or null.</summary>
    public Node? Find(string key) => PairOf(key).Value;

    /// <summary>The first of equal keys with its value; none where the key is not there.</summary>
    public NodePair PairOf(string key)
    {
        if (_index is not null)
        {
            return _index.PairOf(key);
        }

        foreach (var pair in Pairs)
        {
            if (pair.Name == key)
            {
                return pair;
            }
        }

        return default;
    }

    /// <summary>The token of the first key that is the same name, typed in any way; null where there is none.</summary>
    public int? FirstLike(string key)
    {
        if (_index is not null)
        {
            return _index.FirstLike(key);
        }

        foreach (var pair in Pairs)
        {
            if (SameName.Is(pair.Name, key))
            {
                return pair.Token;
            }
        }

        return null;
    }
}

/// <summary>A list.</summary>
internal sealed record SequenceNode(int Token, EquatableArray<Node> Items) : Node(Token)
{
    /// <summary>Whether it is written in brackets, where a comma ends an item.</summary>
    public bool IsBracketed { get; init; }
}

/// <summary>A key and its value.</summary>
/// <param name="Name">The key, as it is typed.</param>
/// <param name="Token">The number of its token.</param>
/// <param name="Value">The value.</param>
internal readonly record struct NodePair(string Name, int Token, Node Value)
{
    /// <summary>The key, composed: keys that differ only in how their accents were typed are one.</summary>
    public string Name { get; } = Nfc.Of(Name);

    /// <summary>The key as a node, made at each call: most keys are those of fields, and need their name alone.</summary>
    public ScalarNode Key => new(Token, Name);
}
