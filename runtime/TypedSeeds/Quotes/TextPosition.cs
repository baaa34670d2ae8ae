namespace TypedSeeds;

/// <summary>A place in a text, as people count.</summary>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Column">The column, counted from one, in UTF-16 units.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place as <c>line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
