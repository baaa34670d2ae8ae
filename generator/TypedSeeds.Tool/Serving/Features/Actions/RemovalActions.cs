using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Takes out what is wrong and what nobody can mend but its author: an item, a field that an entry need not have, or an entry of which the document says nothing.</summary>
internal static class RemovalActions
{
    private static readonly HashSet<Rule> OfValues =
    [
        Rules.UnknownField, Rules.WrongShape, Rules.UnknownChoice, Rules.BadDate, Rules.BadDuration, Rules.BadLanguage, Rules.BadUri, Rules.BadHash, Rules.BadCode,
        Rules.UnknownSourceField, Rules.ExternalWithoutNote, Rules.DurationDoesNotRecur, Rules.ToBeWritten, Rules.DatesReversed, Rules.UnknownReference, Rules.WrongKind,
        Rules.QuoteNotFound, Rules.QuoteEmpty, Rules.QuoteShape, Rules.QuoteEndNotFound, Rules.CueElsewhere, Rules.PersonOfParts,
    ];

    // Without its words an entry says nothing.
    private static readonly HashSet<Rule> OfQuotes = [Rules.QuoteNotFound, Rules.QuoteEmpty, Rules.QuoteShape, Rules.QuoteEndNotFound];

    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null || !OfValues.Contains(problem.Rule) || problem.Place is not { Span.Start: var start } || PlaceAt(Annotation.Of(snapshot, file), start) is not { } place)
        {
            return [];
        }

        if (place is { Role: YamlRole.Item, List: { Items.Count: > 1 } list })
        {
            return Without(file, LooseRemoval.Of(file.Text, list, place.Scalar));
        }

        var owner = place.Role == YamlRole.Key && place is { Mapping: { } mapping, Pair: { } pair } ? new PlaceOwner(place.Owner, ScalarText.Of(file.Text, place.Scalar), place.Shape, mapping, pair) : place.Owner;
        while (owner is { Mapping.Pairs.Count: 1, Parent: { IsEntry: false } parent } && parent.Shape is not Cursor.FileShape)
        {
            owner = parent;
        }

        return owner switch
        {
            null => [],
            { Pair.Value: { } value } when FieldOf(owner) is { IsRequired: true, MayBeEmpty: true } => [new("Write [] (look at it)", file, [new TextEdit(value.Start, value.End - value.Start, "[]")])],
            _ when IsFree(owner) => Without(file, LooseRemoval.Of(file.Text, owner.Mapping, owner.Pair)),
            _ when FieldOf(owner)?.Type is var type && ((problem.Rule == Rules.ToBeWritten && type is FieldType.Quote or FieldType.Text) || (OfQuotes.Contains(problem.Rule) && type == FieldType.Quote)) && place.Entry is { IsDocument: false } entry => WithoutEntry(file, entry),
            _ => [],
        };
    }

    /// <summary>Whether actions leave what is wrong to be written: then its author may rather take it out.</summary>
    public static bool AreWanted(IEnumerable<KnownAction> others) =>
        others.All(static action => action.LeavesToDo);

    /// <summary>Takes an entry out, and its section where it has no other.</summary>
    public static IEnumerable<KnownAction> WithoutEntry(SnapshotFile file, PlaceOwner entry) =>
        Without(file, entry is { Mapping.Pairs.Count: 1, Parent: { } section } ? LooseRemoval.Of(file.Text, section.Mapping, section.Pair) : LooseRemoval.Of(file.Text, entry.Mapping, entry.Pair));

    private static bool IsFree(PlaceOwner owner) => !owner.IsEntry && owner.Shape is not (null or Cursor.FileShape) && FieldOf(owner)?.IsRequired != true;

    private static Field? FieldOf(PlaceOwner owner) => owner.Shape?.Keys.FirstOrDefault(key => key.Key == owner.Name)?.Field;

    // A list or a mapping that is wrong as a whole has the key before it.
    private static YamlPlace? PlaceAt(Annotation annotation, int start) =>
        annotation.At(start) ?? annotation.Places.LastOrDefault(place => place is { Role: YamlRole.Key, Pair: { Value: { } value, Colon: var colon } } && colon < start && start <= value.Start && value.End > start);

    private static IEnumerable<KnownAction> Without(SnapshotFile file, TextEdit? edit) =>
        edit is null ? [] : [new(FixTitles.OfRemoval(file.Text.Substring(edit.Start, edit.Length)), file, [edit])];
}
