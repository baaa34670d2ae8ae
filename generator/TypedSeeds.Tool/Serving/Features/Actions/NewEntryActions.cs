using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Declares the entry that a reference names and that nobody has declared, with what must be written of it.</summary>
internal static class NewEntryActions
{
    /// <summary>The kinds that are declared for a name where any kind may be: what the others say, no name does.</summary>
    private static readonly string[] Named = [KindTable.Party, KindTable.Topic, KindTable.Event];

    /// <summary>Whether a new entry is what was most probably meant: nothing that is there has a name that is near.</summary>
    public static bool AreFirst(Problem problem, SnapshotFile file) =>
        problem.Rule == Rules.UnknownReference && problem.Fix is null && problem.Place is { Span: var span }
        && Closest.Find(file.Text.Substring(span.Start, span.Length), [.. problem.Choices.Select(static choice => choice.Edit.Text)]) is null;

    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (problem.Rule != Rules.UnknownReference || file.Annotation is null)
        {
            yield break;
        }

        var annotation = Annotation.Of(snapshot, file);
        if (annotation.At(problem.Place!.Span.Start) is not { Field.Type: FieldType.Reference } place)
        {
            yield break;
        }

        var written = annotation.TextOf(place);
        var id = Ids.Problem(written) is null ? written : Ids.Suggest(written);
        if (id.Length == 0 || written.AsSpan().IndexOfAny('/', ':') >= 0 || written == MissingValues.ToDo || NearIds.IsPronoun(written))
        {
            yield break;
        }

        var given = GivenDefaults.Of(annotation.File.Path, annotation.File.Text);
        foreach (var kind in annotation.TargetsOf(place).Where(kind => place.Field.Targets.Count > 0 || Named.Contains(kind.Name)).Where(kind => (kind.Scope == Scope.Corpus || (kind.Name != KindTable.Document && annotation.DocumentId.Length > 0)) && EntryTable.Of(snapshot).Find(kind.KeyOf(id, annotation.DocumentId)) is null))
        {
            var party = kind.Name == KindTable.Party ? NewParty.Of(MissingValues.NameOf(written == id ? id : written).Trim('"'), annotation.Document is { IsUnreadable: false } document ? document.Text : string.Empty) : null;
            if (SectionText.WithEntry(annotation, kind.Section, id, [.. FieldsOf(kind, written == id ? id : written, given, party)]) is { } entry)
            {
                var renamed = written == id ? [] : new[] { new TextEdit(place.Scalar.Start, place.Scalar.End - place.Scalar.Start, id) };
                yield return new($"Add the {kind.Name} '{id}'{(party is { IsGuess: true } ? " (look at it)" : string.Empty)}", file, [.. renamed.Append(entry).OrderBy(static edit => edit.Start)]);
            }
        }
    }

    /// <summary>What must be written of an entry.</summary>
    public static IEnumerable<string> FieldsOf(Kind kind, string name, GivenDefaults given, NewParty? party = null) => kind.AllFields
        .Where(field => field is { IsRequired: true, IsComputed: false } && !given.Gives(kind.Section, field.Key))
        .Select(field => $"{field.Key}: {ValueOf(field, name, party)}");

    // What only a person can say is written so that a check tells of it.
    private static string ValueOf(Field field, string name, NewParty? party) =>
        party is not null && field.Key == FieldKeys.Kind ? party.Kind
        : party is not null && field.Key == FieldKeys.Name ? YamlText.Words(party.Name)
        : field.Type == FieldType.Text && field.Key is FieldKeys.Name or FieldKeys.Title ? MissingValues.NameOf(name)
        : field is { Type: FieldType.Choice, Key: FieldKeys.Kind } && LikelyKind.Of(MissingValues.NameOf(name).Trim('"')) is { } likely ? likely
        : field is { Type: FieldType.Text, IsOwn: true } ? "\"\""
        : field.IsMany ? $"[{MissingValues.ToDo}]"
        : MissingValues.ToDo;
}
