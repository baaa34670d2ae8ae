using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The field that an unknown key means because nothing else is missing: the words are another, but the value fits.</summary>
internal static class OnlyMissing
{
    /// <summary>The key of the one required field that is missing, where one key is unknown and its value fits; null otherwise.</summary>
    /// <param name="fields">The fields that there are.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="pair">The unknown key, to which no field is near.</param>
    /// <param name="isKnown">Whether a key is that of a field.</param>
    /// <param name="nearest">The field that is near a key that is unknown; null where none is.</param>
    /// <param name="isGiven">Whether a field has a value from elsewhere.</param>
    public static string? Of(IReadOnlyList<Field> fields, MappingNode mapping, NodePair pair, Predicate<string> isKnown, Func<string, string?> nearest, Predicate<Field> isGiven)
    {
        if (mapping.IsCut || fields.Where(field => field.IsRequired && !isGiven(field) && mapping.Find(field.Key) is null).Take(3).Count() is 0 or > 2)
        {
            return null;
        }

        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in mapping.Pairs.Where(other => other.Token != pair.Token && !isKnown(other.Name)))
        {
            if (nearest(other.Name) is not { } near)
            {
                return null;
            }

            meant.Add(near);
        }

        var missing = fields.Where(field => field.IsRequired && !isGiven(field) && !meant.Contains(field.Key) && mapping.Find(field.Key) is null).Take(2).ToArray();
        return missing.Length == 1 && Fits(missing[0], pair.Value) ? missing[0].Key : null;
    }

    /// <summary>The end of the message.</summary>
    public static Hint Hint(string word, string meant) => Closest.Hint(word, meant) with { Text = $"; did you mean '{meant}', which is missing?" };

    private static bool Fits(Field field, Node value) => value switch
    {
        ScalarNode { Text: var text } => !Blank.Is(text) && FitsOne(field, text),
        SequenceNode { Items.Count: > 0 } list => field.IsMany && list.Items.All(item => Fits(field, item)),
        MappingNode mapping => field.Type switch
        {
            FieldType.Quote => PartsBeside.HasAny(KindTable.QuoteFields, mapping),
            FieldType.Codes => mapping.Pairs.All(static pair => pair.Value is ScalarNode),
            FieldType.Fields => mapping.Pairs.All(static pair => pair.Value is MappingNode),
            _ => false,
        },
        _ => false,
    };

    private static bool FitsOne(Field field, string text) => field.Type switch
    {
        FieldType.Text or FieldType.Quote => true,
        FieldType.Integer => NumberText.IsInteger(text),
        FieldType.Date => Edtf.TryParse(text, out _, out _),
        FieldType.Choice => field.IsChoice(text),
        FieldType.Reference => Ids.Problem(text) is null,
        FieldType.Boolean => text is "true" or "false",
        _ => false,
    };
}
