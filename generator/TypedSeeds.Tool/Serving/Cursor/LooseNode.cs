namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>How a scalar is written.</summary>
internal enum ScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    Single,

    /// <summary>In double quotes.</summary>
    Double,

    /// <summary>As lines after <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}

/// <summary>A part of an annotation that may be unfinished, by its place in the text alone.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first offset after it.</param>
internal abstract record LooseNode(int Start, int End);

/// <summary>A scalar, its quotes included.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first offset after it.</param>
/// <param name="Style">How it is written.</param>
/// <param name="IsClosed">Whether the quotation mark at its end is there; true of other styles.</param>
internal sealed record LooseScalar(int Start, int End, ScalarStyle Style, bool IsClosed) : LooseNode(Start, End)
{
    public TextRange Range => new(Start, End - Start);

    /// <summary>The same without its quotation marks.</summary>
    public TextRange Inner => Style is ScalarStyle.Single or ScalarStyle.Double
        ? new(Start + 1, Math.Max(0, End - Start - (IsClosed ? 2 : 1)))
        : Range;
}

/// <summary>A mapping, in braces or in lines.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first offset after it.</param>
/// <param name="Pairs">Its keys, in their order.</param>
/// <param name="IsFlow">Whether it is in braces.</param>
/// <param name="Column">The column of its first key; that of the brace if it is in braces.</param>
internal sealed record LooseMapping(int Start, int End, IReadOnlyList<LoosePair> Pairs, bool IsFlow, int Column) : LooseNode(Start, End)
{
    /// <summary>The first pair that has a key, or null.</summary>
    public LoosePair? Find(string text, string key) => Pairs.FirstOrDefault(pair => pair.Colon >= 0 && ScalarText.Of(text, pair.Key) == key);
}

/// <summary>A list, in brackets or in lines.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first offset after it.</param>
/// <param name="Items">Its items, in their order.</param>
/// <param name="IsFlow">Whether it is in brackets.</param>
/// <param name="Column">The column of its first dash; that of the bracket if it is in brackets.</param>
internal sealed record LooseSequence(int Start, int End, IReadOnlyList<LooseItem> Items, bool IsFlow, int Column) : LooseNode(Start, End);

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Colon">Where its colon is; -1 where none is yet.</param>
/// <param name="Value">The value; null where none is yet.</param>
internal sealed record LoosePair(LooseScalar Key, int Colon, LooseNode? Value)
{
    /// <summary>The first offset after it.</summary>
    public int End => Value?.End ?? Math.Max(Key.End, Colon + 1);
}

/// <summary>An item of a list.</summary>
/// <param name="Dash">Where its dash is; -1 in brackets, and where none is yet.</param>
/// <param name="Value">The value; null where none is yet.</param>
internal sealed record LooseItem(int Dash, LooseNode? Value);

/// <summary>An annotation file as it is while somebody types.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Root">Its content; null where it has none.</param>
/// <param name="Comments">Its comments, from their sign to the end of the line.</param>
internal sealed record LooseFile(string Text, LooseNode? Root, IReadOnlyList<TextRange> Comments);
