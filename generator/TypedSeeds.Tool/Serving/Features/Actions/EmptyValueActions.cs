using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>The values of a key that has none yet: the first that completion would offer there.</summary>
internal static class EmptyValueActions
{
    private static readonly HashSet<Rule> OfEmptyValues = [Rules.WrongShape, Rules.QuoteEmpty, Rules.BadId, Rules.WrongVersion];

    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (!OfEmptyValues.Contains(problem.Rule) || file.Annotation is null || ColonOf(file.Text, problem.Place!.Span) is not { } colon || !IsEmpty(file.Text, colon + 1) || HasLines(Annotation.Of(snapshot, file).Loose.Root, colon))
        {
            return [];
        }

        var at = colon + (IsLineEnd(file.Text, colon + 2) && file.Text[colon + 1] == ' ' ? 2 : 1);
        if (Annotation.Of(snapshot, file).Places.FirstOrDefault(place => place is { Role: YamlRole.Key, Shape: EntriesShape, Pair.Colon: var own } && own == colon) is { Shape: EntriesShape { Entries: var kind } } key)
        {
            var fields = NewEntryActions.FieldsOf(kind, ScalarText.Of(file.Text, key.Scalar), GivenDefaults.Of(file.Path, file.Text));
            return [new($"Write its fields, to be filled in (look at it)", file, [new TextEdit(colon + 1, 0, $" {{ {string.Join(", ", fields)} }}")])];
        }

        if (CursorPlace.Of(file.Text, at, snapshot.Corpus.Schema) is not { Place.Field: { } field } cursor || field is { IsRequired: false, Type: FieldType.Text })
        {
            return [];
        }

        var likely = field.Type is FieldType.Quote or FieldType.Text
            ? LikelyValues.Of(field, new(snapshot, file, cursor)).Take(Hint.MostChoices).Select(value => new KnownAction($"Write {OneLine.Of(value)} (look at it)", file, [new TextEdit(at, 0, (at == colon + 1 ? " " : string.Empty) + value)])).ToArray()
            : [];
        return likely.Length > 0 ? likely : CompletionFeature.At(snapshot, file, at).Items
            .Where(static item => item.AdditionalTextEdits is null && item.TextEdit is not null)
            .Take(Hint.MostChoices)
            .Select(item =>
            {
                var (start, end) = (file.OffsetOf(item.TextEdit!.Range.Start), file.OffsetOf(item.TextEdit.Range.End));
                return new KnownAction($"Write {OneLine.Of(item.Label)} (look at it)", file, [new TextEdit(start, end - start, item.TextEdit.NewText)]);
            });
    }

    // An empty value has the place of its key, or one after the colon.
    private static int? ColonOf(string text, FileSpan place)
    {
        var at = Math.Min(text.Length, place.Start + place.Length);
        while (at < text.Length && text[at] is ' ' or '"' or '\'')
        {
            at++;
        }

        return at < text.Length && text[at] == ':' ? at
            : place.Length <= 1 && place.Start > 0 && text.LastIndexOf(':', place.Start - 1) is >= 0 and var before && text.AsSpan(before + 1, place.Start - before - 1).IsWhiteSpace() ? before
            : null;
    }

    // A value may begin in the next line.
    private static bool HasLines(LooseNode? node, int colon) => node switch
    {
        LooseMapping mapping => mapping.Pairs.Any(pair => pair.Colon == colon ? pair.Value is { } value && value.End > value.Start : HasLines(pair.Value, colon)),
        LooseSequence list => list.Items.Any(item => HasLines(item.Value, colon)),
        _ => false,
    };

    // A space that is there already is the one before the value.
    private static bool IsLineEnd(string text, int at) => at == text.Length || (at < text.Length && text[at] is '\n' or '\r');

    private static bool IsEmpty(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at == text.Length || text[at] is '\n' or '\r' or ',' or '}' or '#';
    }
}
