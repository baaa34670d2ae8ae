using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Checks a value against what its corpus asks of it beyond its type.</summary>
internal static class ConstraintChecks
{
    /// <summary>Checks one value against bounds and pattern.</summary>
    public static CheckResult Check(BindingContext context, Field field, ScalarNode value)
    {
        var (_, minimum, maximum, pattern, _) = field.Constraints;
        var check = CheckResult.Passed;
        if (minimum.Length > 0 && Ordering.IsBelow(field.Type, value.Text, minimum))
        {
            check &= context.Report(Finding.OutOfRange(context.At(value.Token), value.Text, "below " + minimum, "least", field.Key));
        }

        if (maximum.Length > 0 && Ordering.IsBelow(field.Type, maximum, value.Text))
        {
            check &= context.Report(Finding.OutOfRange(context.At(value.Token), value.Text, "above " + maximum, "most", field.Key));
        }

        if (pattern.Length > 0 && context.Patterns.Matches(pattern, value.Text, context.Cancellation) is not true and var isMatch)
        {
            check &= context.Report(isMatch is null
                ? Finding.PatternTooCostly(context.At(value.Token), value.Text, field.Key, Patterns.MostSteps)
                : Finding.PatternDiffers(context.At(value.Token), value.Text, field.Key, pattern, Typed(context, pattern, value.Text)));
        }

        return check;
    }

    // The same text, typed in another way, may match.
    private static Hint Typed(BindingContext context, string pattern, string text)
    {
        var meant = new[] { Nfc.Of(text), Nfc.InParts(text), AsciiForm.Of(text) }.FirstOrDefault(other => other != text && context.Patterns.Matches(pattern, other, context.Cancellation) == true);
        return meant is null && Patterns.BetweenSlashes(pattern) is { } bare && context.Patterns.Matches(bare, text, context.Cancellation) == true ? $"; the '/' at both ends are characters of the pattern: write {YamlText.Words(bare)} where it is declared"
            : meant is null ? AsciiForm.Clause(text) : new Hint($"; write '{meant}'{LookAlikes.Clause(text, meant)}", new(meant, SameName.Is(text, meant)));
    }

    /// <summary>Checks that no date lies before the one that its field asks it to follow. Days that overlap are in order.</summary>
    /// <param name="context">The file.</param>
    /// <param name="kind">The kind of the entry.</param>
    /// <param name="mapping">The fields that it gives.</param>
    /// <param name="defaults">Those that the file gives for it. Two of them are checked against one another once, and not here.</param>
    /// <param name="values">All values.</param>
    public static CheckResult CheckOrder(BindingContext context, Kind kind, MappingNode mapping, KindDefaults defaults, Value?[] values)
    {
        var check = CheckResult.Passed;
        foreach (var field in kind.OrderedFields)
        {
            var after = field.Constraints.After;
            if (values[kind.IndexOf(after)] is not TextValue earlier
                || (FileOutline.Find(mapping, after), FileOutline.Find(mapping, field.Key)) is (null, null)
                || (FileOutline.Find(mapping, after) ?? defaults.NodeOf(kind.IndexOf(after))) is not { } second
                || (FileOutline.Find(mapping, field.Key) ?? defaults.NodeOf(kind.IndexOf(field.Key))) is not { } value)
            {
                continue;
            }

            foreach (var item in Expected.Items(value).OfType<ScalarNode>().Where(item => Ordering.IsBelow(FieldType.Date, item.Text, earlier.Text)))
            {
                check &= context.Report(Finding.TooEarly(context.At(item.Token), context.At(second.Token), field.Key, item.Text, after, earlier.Text));
            }
        }

        return check;
    }
}
