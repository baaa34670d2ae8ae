using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What may be written for a field that is missing.</summary>
internal static class MissingValues
{
    /// <summary>In the place of what a person has to write. No field takes it, so a check tells it.</summary>
    public const string ToDo = "todo";

    /// <summary>How the field is written, and what may be written.</summary>
    /// <param name="field">The field.</param>
    /// <param name="id">The id of the entry.</param>
    /// <param name="next">The token of the key that it is written before; 0 where it comes last.</param>
    public static Hint Hint(Field field, string id, int next = 0) => new(Expected.Missing(field), null) { Choices = Of(field, id).Select(proposal => proposal with { Next = next }).ToEquatableArray() };

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
    public static string NameOf(string id) => YamlText.Words(string.Join(" ", id.Split('-').Select(static word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1))));
}
