namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>One line of a table of operators.</summary>
/// <param name="Class">What its forms do.</param>
/// <param name="Side">Where they are.</param>
/// <param name="Forms">The words and phrases, as the table writes them.</param>
/// <param name="Example">A sentence with one of them, and brackets around what it governs.</param>
internal sealed record OperatorEntry(OperatorClass Class, OperatorSide Side, IReadOnlyList<string> Forms, string Example)
{
    /// <summary>A form that ends with it loses its last vowel before another: “à moins que” and “à moins qu’”.</summary>
    private const char Elided = '~';

    /// <summary>Reads a line: <c>class | side | forms | example</c>.</summary>
    public static OperatorEntry Parse(string line)
    {
        var columns = line.Split('|');
        var forms = new List<string>();
        foreach (var form in columns[2].Split(','))
        {
            AddForms(forms, form.Trim());
        }

        return new(ClassOf(columns[0].Trim()), SideOf(columns[1].Trim()), forms, columns[3].Trim());
    }

    private static void AddForms(List<string> forms, string form)
    {
        if (form[form.Length - 1] != Elided)
        {
            forms.Add(form);
            return;
        }

        form = form.TrimEnd(Elided);
        forms.Add(form);
        forms.Add(form.Substring(0, form.Length - 1) + "'*");
    }

    // Reading the names of an enumeration takes a compiler process longer than the whole table.
    private static OperatorClass ClassOf(string name) => name switch
    {
        "negation" => OperatorClass.Negation,
        "condition" => OperatorClass.Condition,
        "hedge" => OperatorClass.Hedge,
        "failure" => OperatorClass.Failure,
        "opposition" => OperatorClass.Opposition,
        "denial" => OperatorClass.Denial,
        "exception" => OperatorClass.Exception,
        "border" => OperatorClass.Border,
        "relative" => OperatorClass.Relative,
        "link" => OperatorClass.Link,
        "predicate" => OperatorClass.Predicate,
        "adverb" => OperatorClass.Adverb,
        "answer" => OperatorClass.Answer,
        "list" => OperatorClass.List,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The table names a class that no rule is about."),
    };

    private static OperatorSide SideOf(string name) => name switch
    {
        "" => OperatorSide.None,
        "before" => OperatorSide.Before,
        "after" => OperatorSide.After,
        "phrase" => OperatorSide.Phrase,
        "both" => OperatorSide.Both,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The table names a side that no rule is about."),
    };
}
