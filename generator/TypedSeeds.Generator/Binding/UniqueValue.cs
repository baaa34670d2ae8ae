using System.Globalization;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>A value that no other entry of its kind may have.</summary>
/// <param name="Field">The field's key.</param>
/// <param name="Text">The value, in a form that two equal values share.</param>
/// <param name="Token">The token that holds it.</param>
internal sealed record UniqueValue(string Field, string Text, int Token)
{
    /// <summary>Whether nothing else is wrong with its entry, which a person has to look at then.</summary>
    public bool IsOfRightEntry { get; init; } = true;

    /// <summary>The values of an entry that must be unique.</summary>
    public static IEnumerable<UniqueValue> Of(Kind kind, MappingNode mapping, Value?[] values)
    {
        foreach (var field in kind.UniqueFields)
        {
            var found = values[kind.IndexOf(field.Key)] switch
            {
                ReferencesValue references => references.Keys.Select((key, i) => new UniqueValue(field.Key, key.FullId, references.Tokens[i])),
                TextValue text => Of(field, mapping, [text.Text]),
                TextsValue texts => Of(field, mapping, texts.Texts),
                _ => [],
            };
            foreach (var value in found)
            {
                yield return value;
            }
        }
    }

    // Only right values: the mistake of any other is reported already.
    private static IEnumerable<UniqueValue> Of(Field field, MappingNode mapping, IReadOnlyCollection<string> right)
    {
        var known = new HashSet<string>(right, StringComparer.Ordinal);
        return Expected
            .Items(FileOutline.Find(mapping, field.Key)!)
            .OfType<ScalarNode>()
            .Where(item => known.Contains(item.Text))
            .Select(item => new UniqueValue(field.Key, Canonical(field.Type, item.Text), item.Token));
    }

    // 1.0 and 1.00 are one number, 0 and -0 too, en and EN one language.
    private static string Canonical(FieldType type, string text) => type switch
    {
        FieldType.Integer or FieldType.Number => Canonical(decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)),
        FieldType.Language => text.InSmallLetters(),
        _ => text,
    };

    private static string Canonical(decimal number) =>
        number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture);
}
