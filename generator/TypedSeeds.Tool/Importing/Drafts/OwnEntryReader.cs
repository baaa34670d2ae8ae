using System.Text.Json;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Exporting.Brat;
using TypedSeeds.Tool.Importing.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>Reads an entry in the shape in which <c>export</c> writes it, back to the fields of an annotation.</summary>
/// <param name="entry">The entry.</param>
/// <param name="kind">Its kind.</param>
/// <param name="document">The document that it quotes; null where it quotes none.</param>
/// <param name="packages">The packages that the folder uses.</param>
/// <param name="others">Finds a document that has a version of it, by the id that its quotes have; null where it can have none.</param>
internal sealed class OwnEntryReader(OwnEntry entry, Kind kind, QuotedDocument? document, OtherPackages packages, Func<string, (string Id, QuotedDocument Document)>? others = null)
{
    private const string Pieces = "pieces";
    private const string Omissions = "omissions";

    /// <summary>The fields that the entry has, with their values as YAML.</summary>
    /// <exception cref="SourceException">The entry has not the shape of its kind.</exception>
    /// <exception cref="UnprovableException">A quote has no place in the document.</exception>
    public IReadOnlyList<(string Key, string Yaml)> Fields()
    {
        var fields = new List<(string, string)>();
        var known = new HashSet<string>(StringComparer.Ordinal) { "kind", "id", ExistingEntries.Corpus };
        entry.Json.Use(ExistingEntries.Corpus);
        known.UnionWith(kind.Scope == Scope.Document ? ["document"] : kind.Name == KindTable.Document ? ["text"] : []);
        foreach (var field in kind.AllFields)
        {
            var name = field.Key == kind.SubtypeField ? FieldCode.JsonNameOf(RecordNames.SubtypeMember(kind)) : FieldCode.JsonNameOf(field.PropertyName);
            known.Add(name);
            if (field.IsComputed)
            {
                entry.Json.Use(name);
            }
            else if (entry.Json.Find(name) is { } value && ValueOf(field, name, value) is { } yaml)
            {
                fields.Add((field.Key, yaml));
            }
        }

        if (entry.Json.Members.FirstOrDefault(member => !known.Contains(member.Key)) is { Key: { } other } unknown)
        {
            throw new SourceException(unknown.Value.Offset, $"{kind.Name.WithCapitalArticle()} has no member '{Shorten.To(other, 40)}'{Closest.Hint(other, known)}");
        }

        return fields;
    }

    private string? ValueOf(Field field, string name, LocatedJson value)
    {
        switch (field.Type)
        {
            case FieldType.Codes:
                return value.AsObject(name).Members.Count == 0 ? null : FlowYaml.Mapping(value.Members.Select(static code => (code.Key, YamlText.Scalar(code.Value.AsText(code.Key)))));
            case FieldType.Sources:
                return Items(name, value).Count == 0 ? null : FlowYaml.Mapping(Items(name, value).Select((source, number) => (source.AsObject(name).GetText("field"), SourceOf(field, source, number + 1))));
            case FieldType.Versions:
                return Items(name, value).Count == 0 ? null : FlowYaml.Mapping(Items(name, value).Select(version => VersionOf(field, name, version)));
            case FieldType.Offices:
                return Items(name, value).Count == 0 ? null : FlowYaml.List(Items(name, value).Select(office => OfficeOf(office.AsObject(name))));
        }

        if (!field.IsMany)
        {
            return ItemOf(field, name, value, 1);
        }

        var items = Items(name, value);
        return items.Count == 0 && !(field.IsRequired && field.MayBeEmpty) ? null : FlowYaml.List(items.Select((item, number) => ItemOf(field, name, item, number + 1)));
    }

    private static IReadOnlyList<LocatedJson> Items(string name, LocatedJson value) => value.Kind == JsonValueKind.Array ? value.Items : throw value.Wrong(name, "a list");

    private string ItemOf(Field field, string name, LocatedJson value, int number) => field.Type switch
    {
        FieldType.Quote => QuoteOf(field, field.Key, number, name, value),
        FieldType.Reference when value.Kind == JsonValueKind.Object => ReferenceOf(value),
        FieldType.Reference when value.IsScalar => YamlText.Scalar(packages.IdOf(value.Text)),
        _ when value.IsScalar => YamlText.Scalar(value.Text),
        _ => throw value.Wrong(name, "a text, a number or a truth value"),
    };

    // The field knows the kinds that it may name.
    private string ReferenceOf(LocatedJson value)
    {
        value.Use("kind");
        return YamlText.Scalar(packages.IdOf(value.GetText("id")));
    }

    private string SourceOf(Field sources, LocatedJson source, int number)
    {
        var parts = new List<(string, string)> { (FieldKeys.Origin, YamlText.Scalar(source.GetText(FieldKeys.Origin))) };
        if (source.Find(FieldKeys.Quote) is { } quote)
        {
            parts.Add((FieldKeys.Quote, QuoteOf(sources, $"{sources.Key}.{FieldKeys.Quote}", number, FieldKeys.Quote, quote)));
        }

        parts.AddRange(TextsOf(source, FieldKeys.Note, FieldKeys.Uri));
        return FlowYaml.Mapping(parts);
    }

    private string OfficeOf(LocatedJson json) => FlowYaml.Mapping(
        from field in KindTable.OfficeFields
        let text = json.FindText(field.Key)
        where text is not null
        select (field.Key, YamlText.Scalar(field.Type == FieldType.Reference ? packages.IdOf(text) : text)));

    private static IEnumerable<(string Key, string Yaml)> TextsOf(LocatedJson json, params string[] keys) =>
        from key in keys
        let text = json.FindText(key)
        where text is not null
        select (key, YamlText.Scalar(text));

    private string QuoteOf(Field field, string key, int number, string name, LocatedJson json)
    {
        if (document is null)
        {
            throw new SourceException(json.Offset, $"'{name}' quotes a document that is not there");
        }

        var own = PiecesOf(json.AsObject(name));
        // Brat has names of its own for fields. The numbers of sources are not those of their quotes there.
        var selected = entry.FindQuote(key, number) ?? (field.Type == FieldType.Quote ? entry.FindQuote(BratName.Of(kind.Name, key), number) : null);
        if (selected?.Count != own.Length)
        {
            return document.Write(field, own);
        }

        return document.Write(field, [.. selected.Zip(own, static (piece, known) => piece with { Reason = known.Reason })]);
    }

    private (string Document, string Yaml) VersionOf(Field field, string name, LocatedJson json)
    {
        var id = json.AsObject(name).GetText("document");
        if (others is null)
        {
            throw new SourceException(json.Offset, $"'{name}' quotes a document that is not there");
        }

        var other = others(id);
        return (other.Id, other.Document.Write(field, PiecesOf(json)));
    }

    private ImportedPiece[] PiecesOf(LocatedJson json)
    {
        var ranges = json.Find(Pieces) is { } pieces ? Items(Pieces, pieces) : [json];
        if (ranges.Count == 0)
        {
            throw new SourceException(json.Offset, $"'{Pieces}' holds no piece");
        }

        // Where the words are says the rest; of several pieces, their places do.
        json.Use("document", "line", "column", "start", "length");
        var text = json.FindText("text") ?? throw Incomplete(json, "text");
        var words = ranges.Count == 1 ? [text] : text.Split(TextGaps.Mark);
        var reasons = ReasonsOf(json);
        return
        [
            .. ranges.Select((range, number) => new ImportedPiece(entry.File.PlaceOf(json.Offset))
            {
                // Where no words are left out between two pieces, their text shows no border.
                Exact = words.Length == ranges.Count ? words[number] : null,
                Start = range.AsObject(Pieces).FindCount("start") ?? throw Incomplete(range, "start"),
                End = range.Find("length") is null ? throw Incomplete(range, "length") : EndOf(range),
                Unit = OffsetUnit.Utf16,
                Reason = number == 0 ? json.FindText("context") ?? string.Empty : ReasonBetween(reasons, ranges[number - 1].GetCount("start"), range.GetCount("start")),
            }),
        ];
    }

    // Written by hand, it is often the words or the place alone, as other sources may give it.
    private static SourceException Incomplete(LocatedJson quote, string part) =>
        new(quote.Offset, $"'{part}' is missing: a quote of an entry has its words ('text') and its place ('start', 'length') in UTF-16 units");

    // The reason of each omission, by its end. One that is between no two pieces is never asked for its text.
    private static Dictionary<int, LocatedJson> ReasonsOf(LocatedJson json)
    {
        var reasons = new Dictionary<int, LocatedJson>();
        foreach (var omission in json.ItemsOf(Omissions))
        {
            omission.AsObject(Omissions).Use("start", "length", "text");
            if (omission.Find("reason") is not { } reason)
            {
                continue;
            }

            if (!reasons.TryAdd(EndOf(omission), reason.Kind == JsonValueKind.String ? reason : throw reason.Wrong("reason", "a text")))
            {
                throw new SourceException(omission.Offset, $"two of '{Omissions}' end at the same place");
            }
        }

        return reasons;
    }

    private static int EndOf(LocatedJson range) => (long)range.GetCount("start") + range.GetCount("length") is <= int.MaxValue and var end
        ? (int)end
        : throw new SourceException(range.Offset, "'start' and 'length' lead beyond any document");

    // A text between two pieces is left out; its reason is that of the second.
    private static string ReasonBetween(Dictionary<int, LocatedJson> reasons, int before, int start) =>
        reasons.Where(reason => reason.Key > before && reason.Key <= start).Select(static reason => reason.Value.Text).FirstOrDefault(string.Empty);
}
