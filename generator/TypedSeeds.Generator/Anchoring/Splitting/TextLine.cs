namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>What a line is to the paragraphs around it.</summary>
internal enum LineKind
{
    /// <summary>Nothing to annotate: no letter and no digit, a fence of code, or metadata before the text.</summary>
    Blank,

    /// <summary>A line of a paragraph.</summary>
    Prose,

    /// <summary>A line that a list mark or a number begins.</summary>
    Item,

    /// <summary>A heading of Markdown.</summary>
    Heading,

    /// <summary>A line that never runs on: a row of a table, or code.</summary>
    Alone,
}

/// <summary>A line of a document.</summary>
/// <param name="Start">Its first character that is neither white space nor the mark of a quoted block.</param>
/// <param name="End">The end of its last character that is no white space.</param>
/// <param name="Width">Its length, with what comes before its start.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct TextLine(int Start, int End, int Width, LineKind Kind)
{
    public bool IsParagraph => Kind is LineKind.Prose or LineKind.Item;
}
