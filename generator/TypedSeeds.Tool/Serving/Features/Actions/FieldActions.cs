using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Writes the key of a field in the place of one that is none, where the value tells which field is meant.</summary>
internal static class FieldActions
{
    private const int Most = 4;

    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null || problem.Place is not { Span.Start: var start } || (problem.Rule != Rules.UnknownField && problem.Rule != Rules.MissingField && problem.Rule != Rules.BadId))
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        return annotation.Places.FirstOrDefault(place => place.Role == YamlRole.Key && place.Scalar.Start == start) is not { } key ? []
            : problem.Rule == Rules.UnknownField ? Split(key, annotation).Concat(Renamed(key, annotation, new(snapshot, annotation)))
            : problem.Rule == Rules.BadId ? Split(key, annotation)
            : Filled(problem, key, annotation, new(snapshot, annotation), static name => name == FieldKeys.Description);
    }

    /// <summary>The key of a field that is missing, in the place of one that is none and whose value is that of the field.</summary>
    public static IEnumerable<KnownAction> InPlace(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null || problem.Rule != Rules.MissingField || problem.Place is not { Span.Start: var start })
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        return annotation.Places.FirstOrDefault(place => place.Role == YamlRole.Key && place.Scalar.Start == start) is { } key ? Filled(problem, key, annotation, new(snapshot, annotation), static name => name != FieldKeys.Description) : [];
    }

    // “{ kind person }”: a key and its value without the colon.
    private static IEnumerable<KnownAction> Split(YamlPlace key, Annotation annotation) =>
        key is { Pair.Colon: < 0, Mapping: { } mapping, Shape: { } shape } && shape.Keys.FirstOrDefault(known => annotation.TextOf(key).StartsWith(known.Key + " ", StringComparison.Ordinal) && mapping.Find(annotation.File.Text, known.Key) is null) is { } meant
            ? [WithColon(key.Scalar, meant.Key, annotation)]
            : [];

    private static KnownAction WithColon(LooseScalar words, string key, Annotation annotation) =>
        new($"Write a ':' after '{key}' (look at it)", annotation.File, [new TextEdit(words.Start + key.Length, 0, ":")]);

    private static IEnumerable<KnownAction> Renamed(YamlPlace key, Annotation annotation, FittingValues values)
    {
        if (key is not { Mapping: { } mapping, Pair.Value: { } value, Shape: { } shape })
        {
            return [];
        }

        // “Stated in” and “stated_in” are “stated-in”.
        var same = annotation.TextOf(key).ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        var fields = FieldsOf(shape).Any(field => field.Key == same) && mapping.Find(annotation.File.Text, same) is null ? FieldsOf(shape).Where(field => field.Key == same)
            : IsQuote(shape) ? PartsOfQuote(mapping, key.Pair, annotation) : values.FieldsFor(FieldsOf(shape), mapping, key.Pair);
        return Codes(key, shape, mapping, value, annotation).Concat(fields.Take(Most).Select(field => Rename(key.Pair, field, annotation)));
    }

    // What is missing may be there under a key that is none, or as a description.
    private static IEnumerable<KnownAction> Filled(Problem problem, YamlPlace key, Annotation annotation, FittingValues values, Predicate<string> isMeant)
    {
        var (shape, mapping) = EntryAt(key, annotation);
        if (shape is null || mapping is null)
        {
            return [];
        }

        var fields = FieldsOf(shape).ToArray();
        var missing = fields.Where(field => field.IsRequired && problem.Message.Contains($"'{field.Key}'", StringComparison.Ordinal) && mapping.Find(annotation.File.Text, field.Key) is null);
        var glued =
            from field in missing
            from pair in mapping.Pairs
            where pair.Colon < 0 && ScalarText.Of(annotation.File.Text, pair.Key).StartsWith(field.Key + " ", StringComparison.Ordinal)
            select WithColon(pair.Key, field.Key, annotation);
        if (mapping is { IsFlow: true, Pairs: [{ Colon: < 0 } words] } && missing.FirstOrDefault(static field => field.Type == FieldType.Text) is { } text)
        {
            glued = glued.Append(new($"Write {text.Key}: before it (look at it)", annotation.File, [new TextEdit(words.Key.Start, 0, text.Key + ": ")]));
        }

        return glued.Concat(
            from field in missing
            from pair in mapping.Pairs
            let name = ScalarText.Of(annotation.File.Text, pair.Key)
            where pair.Value is not null && isMeant(name) && (name == FieldKeys.Description || Array.TrueForAll(fields, known => known.Key != name)) && values.Fits(field, pair.Value)
            select Rename(pair, field, annotation));
    }

    // The mapping that a key opens, or else the one that it is in: a header and an office have no key of their own.
    private static (Shape? Shape, LooseMapping? Mapping) EntryAt(YamlPlace key, Annotation annotation) =>
        key is { Pair.Value: LooseMapping entry, Shape: EntriesShape entries } ? (entries.Under(annotation.TextOf(key)), entry) : (key.Shape, key.Mapping);

    private static IEnumerable<Field> FieldsOf(Shape shape) => shape.Keys.Select(static key => key.Field).OfType<Field>();

    private static bool IsQuote(Shape shape) => shape is ValueShape { Value.Type: FieldType.Quote };

    // A quote is its exact words, or else its start and its end.
    private static IEnumerable<Field> PartsOfQuote(LooseMapping quote, LoosePair pair, Annotation annotation)
    {
        var text = annotation.File.Text;
        var (hasStart, hasEnd) = (quote.Find(text, FieldKeys.Start) is not null, quote.Find(text, FieldKeys.End) is not null);
        var unknown = quote.Pairs.Where(other => KindTable.QuoteFields.All(field => field.Key != ScalarText.Of(text, other.Key))).ToArray();
        string[] parts = quote.Find(text, FieldKeys.Exact) is not null || (hasStart && hasEnd) || pair.Value is not LooseScalar ? []
            : hasStart ? [FieldKeys.End]
            : hasEnd ? [FieldKeys.Start]
            : unknown.Length == 2 ? (unknown[0] == pair ? [FieldKeys.Start] : [FieldKeys.End])
            : [FieldKeys.Exact];
        return parts.Select(static part => KindTable.QuoteFields.First(field => field.Key == part));
    }

    // The code of a scheme is one of the codes.
    private static IEnumerable<KnownAction> Codes(YamlPlace key, Shape shape, LooseMapping mapping, LooseNode value, Annotation annotation) =>
        CodeSchemes.IsKnown(annotation.TextOf(key)) && value is LooseScalar && FieldsOf(shape).FirstOrDefault(static field => field.Type == FieldType.Codes) is { } codes && mapping.Find(annotation.File.Text, codes.Key) is null
            ? [new($"Write {codes.Key}: {{ {annotation.File.Text[key.Scalar.Start..value.End]} }} (look at it)", annotation.File, [new TextEdit(key.Scalar.Start, 0, codes.Key + ": { "), new TextEdit(value.End, 0, " }")])]
            : [];

    // A list of one where one value may be is that value.
    private static KnownAction Rename(LoosePair pair, Field field, Annotation annotation)
    {
        var renamed = new TextEdit(pair.Key.Start, pair.Key.End - pair.Key.Start, field.Key);
        return new($"Write {field.Key} (look at it)", annotation.File, pair.Value is LooseSequence { IsFlow: true, Items: [{ Value: { } only }] } list && !field.IsMany
            ? [renamed, new TextEdit(list.Start, list.End - list.Start, annotation.File.Text[only.Start..only.End])]
            : [renamed]);
    }
}
