using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What may be written for a field that is missing.</summary>
internal static class MissingValues
{
    /// <summary>In the place of what a person has to write. No field takes it, so a check tells it.</summary>
    public const string ToDo = "todo";

    /// <summary>In the place of a value in the words of a message.</summary>
    public const string Open = "…";

    /// <summary>How the field is written, and what may be written.</summary>
    /// <param name="field">The field.</param>
    /// <param name="id">The id of the entry.</param>
    /// <param name="next">The token of the key that it is written before; 0 where it comes last.</param>
    public static Hint Hint(Field field, string id, int next = 0) => new(Words(field), null) { Choices = Of(field, id).Select(proposal => proposal with { Next = next }).ToEquatableArray() };

    /// <summary>The end of a message about a field that is missing: its key, with what its value is. No value is shown that would be taken as it is.</summary>
    public static string Words(Field field)
    {
        var (value, what) = field.Type switch
        {
            FieldType.Choice => (Open, string.Join(", ", ShownChoices.Of(field.ChoiceNames.Names, Values.Hint.None))),
            FieldType.Text when field.Example.Length == 0 => (Expected.Describe(field with { IsMany = false }).Example, string.Empty),
            FieldType.Quote or FieldType.Reference => (Expected.Describe(field with { IsMany = false }).Example, string.Empty),
            FieldType.Boolean => (Open, "true or false"),
            FieldType.Date => (Open, "a date: YYYY, YYYY-MM or YYYY-MM-DD"),
            FieldType.Duration => (Open, "a duration: P, a number, and D, W, M or Y"),
            FieldType.Codes => ($"{{ {Open}: {Open} }}", "a mapping from scheme to code"),
            FieldType.Offices => ($"{{ {FieldKeys.Title}: {Open}, {FieldKeys.Of}: {Open} }}", string.Empty),
            FieldType.Versions => ($"{{ {Open}: {Open} }}", "a mapping from document to quote"),
            FieldType.Sources => ($"{{ {Open}: {{ {FieldKeys.Origin}: {Open} }} }}", "a mapping from field to source"),
            FieldType.Text when field.Key == FieldKeys.Pattern => (Open, string.Empty),
            _ => (Open, field.Example.Length > 0 ? Meaning(field) : Expected.DescribeOne(field)),
        };
        return $"{field.Key}: {(field.IsMany ? $"[{value}]" : value)}{(what.Length > 0 ? $" ({what})" : string.Empty)}";
    }

    // “The kind whose entries keep the rule.”
    private static string Meaning(Field field) => Casing.ToSmall(field.Description[0]) + field.Description.Substring(1).TrimEnd('.');

    /// <summary>The entries that may be meant; null where the field refers to none, or to any.</summary>
    public static EntryQuestion? Question(Field field, int next = 0) =>
        field.Type == FieldType.Reference && field.Targets.Count > 0 ? new(field.Targets, string.Empty, field.Key) { IsMany = field.IsMany, Next = next } : null;

    /// <summary>The values where they are few, or else the key with what tells that its value is to be written.</summary>
    /// <param name="field">The field.</param>
    /// <param name="id">The id of the entry.</param>
    private static EquatableArray<Proposal> Of(Field field, string id)
    {
        if (field.Type == FieldType.Choice && field.ChoiceNames.Names.Count <= ShownChoices.MostListed)
        {
            return field.ChoiceNames.Names.Select(value => OfField(field, field.IsMany ? $"[{value}]" : value)).ToEquatableArray();
        }

        // A text that may be anything would be taken as it is.
        var value = field.Type == FieldType.Text && (!field.IsRequired || field.IsOwn) ? "\"\"" : ToDo;
        var skeleton = OfField(field, field.IsMany ? $"[{value}]" : value) with { Label = $"Insert '{field.Key}', to be written" };
        return field is { Type: FieldType.Text, IsMany: false, Key: FieldKeys.Name }
            ? new([OfField(field, NameOf(id)), skeleton])
            : new([skeleton]);
    }

    private static Proposal OfField(Field field, string value) => new($"{field.Key}: {value}", IsSafe: false, ProposalForm.Field);

    /// <summary>The name that an id was probably made of, as YAML.</summary>
    public static string NameOf(string id) => YamlText.Words(string.Join(" ", id.Split('-').Select(static word => word.Length == 0 ? word : Casing.ToCapital(word[0]) + word.Substring(1))));
}
