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
        var forms = columns[2].Split(',');
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = forms[i].Trim();
        }

        return new(ClassOf(columns[0].Trim()), SideOf(columns[1].Trim()), forms, columns[3].Trim());
    }

    // Reading the names of an enumeration takes a compiler process longer than the whole table.
    private static OperatorClass ClassOf(string name) => name switch
    {
        "negation" => OperatorClass.Negation,
        "condition" => OperatorClass.Condition,
        "hedge" => OperatorClass.Hedge,
        "failure" => OperatorClass.Failure,
        "denial" => OperatorClass.Denial,
        "exception" => OperatorClass.Exception,
        "border" => OperatorClass.Border,
        "relative" => OperatorClass.Relative,
        "link" => OperatorClass.Link,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The table names a class that no rule is about."),
    };

    private static OperatorSide SideOf(string name) => name switch
    {
        "" => OperatorSide.None,
        "before" => OperatorSide.Before,
        "after" => OperatorSide.After,
        "both" => OperatorSide.Both,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The table names a side that no rule is about."),
    };
}
