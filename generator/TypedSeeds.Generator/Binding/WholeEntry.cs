using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What to write where an entry is no mapping, but a text that one of its fields would hold: <c>per-olsen: Per Olsen</c>.</summary>
internal static class WholeEntry
{
    /// <summary>The fields that a text alone is likely to be, the likeliest first.</summary>
    private static readonly string[] TextFields = [FieldKeys.Name, FieldKeys.Quote, FieldKeys.Title];

    /// <summary>The entry with its required fields, and what is written in the place of one of them.</summary>
    public static Hint Hint(Kind kind, string id, Node node)
    {
        var required = kind.AllFields.Where(static field => field.IsRequired).ToArray();
        var fields = required.Length == 0 ? [kind.AllFields[0]] : required;
        if (node is not ScalarNode { Text.Length: > 0 } written || Slips.WhyNoMapping(written.Text) is not null || TextFieldOf(fields) is not { } field || written.Text.IndexOf('\n') >= 0)
        {
            return Expected.Example($"{id}: {{ {string.Join(", ", fields.Select(static field => $"{field.Key}: {Expected.Describe(field).Example}"))} }}");
        }

        var choices = fields.Where(static other => other.Type == FieldType.Choice).ToArray();
        var text = With(fields, field, written.Text, static _ => "…");
        var proposals = fields.Length == 1 ? [Of(text)]
            : fields.Length == 2 && choices.Length == 1 && choices[0].ChoiceNames.Names.Count <= Values.Hint.MostChoices ? choices[0].ChoiceNames.Names.Select(value => Of(With(fields, field, written.Text, _ => value))).ToArray()
            : [];
        return Values.Hint.Of($"write {id}: {text}", proposals);
    }

    private static Field? TextFieldOf(Field[] fields) =>
        TextFields.Select(key => Array.Find(fields, field => field.Key == key)).FirstOrDefault(static field => field is not null)
        ?? Array.Find(fields, static field => field is { Type: FieldType.Text or FieldType.Quote, IsMany: false });

    private static string With(Field[] fields, Field text, string written, Func<Field, string> other) =>
        $"{{ {string.Join(", ", fields.Select(field => $"{field.Key}: {(field == text ? YamlText.Words(written) : field.IsMany ? "[…]" : other(field))}"))} }}";

    private static Proposal Of(string entry) => new(entry, IsSafe: false, ProposalForm.Source);
}
