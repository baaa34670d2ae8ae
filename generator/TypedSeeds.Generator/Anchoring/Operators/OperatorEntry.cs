namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>One line of a table of operators.</summary>
/// <param name="Class">What its forms do.</param>
/// <param name="Side">Where they are.</param>
/// <param name="Forms">The words and phrases, as the table writes them.</param>
/// <param name="Example">A sentence with one of them, and brackets around what it governs.</param>
internal sealed record OperatorEntry(OperatorClass Class, OperatorSide Side, IReadOnlyList<string> Forms, string Example)
{
    /// <summary>Reads a line: <c>class | side | forms | example</c>.</summary>
    public static OperatorEntry Parse(string line)
    {
        var columns = line.Split('|');
        var side = columns[1].Trim();
        return new(
            (OperatorClass)Enum.Parse(typeof(OperatorClass), columns[0].Trim(), ignoreCase: true),
            side.Length == 0 ? OperatorSide.None : (OperatorSide)Enum.Parse(typeof(OperatorSide), side, ignoreCase: true),
            columns[2].Split(',').Select(static form => form.Trim()).ToArray(),
            columns[3].Trim());
    }
}
