using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What to write where a text holds several values of a field of ids: <c>a, b</c> is one text in YAML.</summary>
internal static class ListAdvice
{
    private static readonly char[] Separators = [',', ';', '|', '/', '&', '+', ' ', '\t', '、', '，', '；', '،'];

    /// <summary>A list of more items is not shown.</summary>
    private const int MostShown = 8;

    /// <summary>The end of a message where commas cut a list between braces into keys: <c>by: a, b</c>; null where that is not so.</summary>
    /// <param name="kind">The kind of the entry.</param>
    /// <param name="pairs">The keys of the entry.</param>
    /// <param name="index">The first key that is none.</param>
    public static Hint? ForKeys(Kind kind, EquatableArray<NodePair> pairs, int index)
    {
        if (index == 0 || !IsCut(kind, pairs[index]) || pairs[index - 1].Value is not ScalarNode { Text.Length: > 0 } first)
        {
            return null;
        }

        var number = kind.IndexOf(pairs[index - 1].Name);
        if (number < 0 || kind.AllFields[number] is not { IsMany: true, Type: not (FieldType.Quote or FieldType.Offices) } field)
        {
            return null;
        }

        var cut = pairs.Skip(index).TakeWhile(pair => IsCut(kind, pair)).ToArray();
        var list = $"[{string.Join(", ", cut.Select(static pair => pair.Name).Prepend(first.Text))}]";
        return new Hint($"; write a list: {field.Key}: {list}", new(list, IsSafe: false, ProposalForm.Source) { Token = first.Token, Last = cut[cut.Length - 1].Token });
    }

    /// <summary>The end of the keys that are items of a list which commas cut, and are reported at the first; the number of that one where there is no such list.</summary>
    public static int EndOfCut(Kind kind, EquatableArray<NodePair> pairs, int first)
    {
        var end = first;
        while (end < pairs.Count && IsCut(kind, pairs[end]))
        {
            end++;
        }

        return end > first && ForKeys(kind, pairs, first) is not null ? end : first;
    }

    private static bool IsCut(Kind kind, NodePair pair) => pair.Value is ScalarNode { Text.Length: 0 } && kind.IndexOf(pair.Name) < 0;

    /// <summary>Tells of a dash that was meant to begin an item of a list; passed where there is none, or no list is possible.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="field">The field.</param>
    /// <param name="value">The value of the field.</param>
    /// <param name="item">The value, or an item of it.</param>
    public static CheckResult CheckDash(BindingContext context, Field field, Node value, Node item) =>
        !field.IsMany || item is not ScalarNode { Dash: > 0 } text || text.DashProblem == YamlMessages.DeeperDash ? CheckResult.Passed
        : text.DashProblem.Length > 0 ? ReportLost(context, field, text)
        : context.Report(Finding.GluedDash(context.At(text.Dash), text.Token, field.Key, text.Dashed, value is SequenceNode { IsBracketed: true }));

    private static CheckResult ReportLost(BindingContext context, Field field, ScalarNode text) => context.Report(Finding.WrongShape(
        context.At(text.Dash),
        field.Key,
        Expected.Describe(field).Noun,
        Expected.Describe(text),
        new Hint(text.DashProblem + (text.Dashed.Count > MostShown ? string.Empty : $", or {field.Key}: {ListText.Of(text.Dashed)}"), new(string.Join("\n", text.Dashed), IsSafe: false, ProposalForm.Items) { Token = text.Token })));

    /// <summary>The end of a message; null where the text is not several ids.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="isThere">Whether an id may be written there: words with spaces are often one name, and no list.</param>
    public static Hint? For(Field field, string text, Predicate<string> isThere)
    {
        var bracketed = WrittenList.InBrackets(text);
        var items = bracketed ?? text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(static item => item is not ("and" or "or" or "-") && !ListMarks.Is(item)).ToArray();
        if (items.Length < (bracketed is null ? 2 : 1) || !items.All(item => Ids.Problem(item) is null && isThere(item)))
        {
            return null;
        }

        // A document and its entry are joined by a slash, and are one id.
        if (items.Length == 2 && text.IndexOf('/') > 0 && text.IndexOfAny([',', ';', ' ']) < 0)
        {
            return null;
        }

        var dashes = text.IndexOf(" - ", StringComparison.Ordinal) > 0 ? ", or begin each '-' in the same column" : string.Empty;
        var list = $"[{string.Join(", ", items)}]";
        return field.IsMany ? new Hint($"; write a list: {list}{dashes}", new(list, IsSafe: false, ProposalForm.Yaml))
            : new Hint($"; '{field.Key}' names one", null) { Choices = items.Take(Hint.MostChoices).Select(static item => new Proposal(item, IsSafe: false)).ToEquatableArray() };
    }
}
