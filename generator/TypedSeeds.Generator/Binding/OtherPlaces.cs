using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Where an entry is named that a field does not take, and which entries the field takes.</summary>
internal static class OtherPlaces
{
    /// <summary>The other fields of the entry that take entries of a kind.</summary>
    public static Field[] FieldsFor(BindingContext context, Field field, Kind kind) => context.Entry is not { } entry ? []
        : [.. entry.Kind.AllFields.Where(other => other.Type == FieldType.Reference && other.Key != field.Key && other.Targets.Contains(kind.Name))];

    /// <summary>For a kind that several fields of the entry take.</summary>
    public static Hint InOneOf(BindingContext context, Field field, Kind kind, IReadOnlyList<Field> right) => right.Count == 0 ? Hint.None
        : $"; {kind.Name.WithArticle()} goes under {ListText.Or([.. right.Select(static other => $"'{other.Key}'")])}{Taken(context, field, [.. ReferenceKeys.Targets(context.Schema, field)])}";

    /// <summary>For a kind that no field of the entry takes.</summary>
    public static Hint InNoField(BindingContext context, Field field, Kind[] targets, Kind kind) =>
        (context.Entry is { } entry && entry.Kind.AllFields.All(other => other.Type != FieldType.Reference || other.Targets.Count > 0) && FieldsFor(context, field, kind).Length == 0
            ? $"; no field of {entry.Kind.Name.WithArticle()} names {kind.Name.WithArticle()}" : string.Empty)
        + Taken(context, field, targets);

    // What is said of no entry there would be of the wrong kind here.
    private static string Taken(BindingContext context, Field field, Kind[] targets)
    {
        const string Written = "; write ";
        var known = KnownEntries.Hint(context, field, targets).Text;
        return known.StartsWith(Written, StringComparison.Ordinal) ? $"; under '{field.Key}', write {known.Substring(Written.Length)}"
            : targets.Length > 0 && targets[0].Name != KindTable.Document ? $"; there is no {ListText.Or([.. targets.Select(static target => target.Name)])} yet"
            : known;
    }
}
