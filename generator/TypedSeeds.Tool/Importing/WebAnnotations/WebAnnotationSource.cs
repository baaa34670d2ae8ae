using System.Globalization;
using System.Text.Json;
using TypedSeeds.Tool.Exporting.WebAnnotations;
using TypedSeeds.Tool.Importing.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.WebAnnotations;

/// <summary>Annotations of the W3C Web Annotation Data Model in JSON-LD: a collection, a page, a list, or one.</summary>
internal static class WebAnnotationSource
{
    private const string Items = "items";
    private const string First = "first";
    private const string Next = "next";
    private const string Motivation = "motivation";
    private const string DefaultClass = "annotation";

    private static readonly string[] OtherKeys = ["creator", "created"];

    private static readonly string[] ClassPurposes = ["classifying", "tagging", "identifying"];

    public static void Read(SourceFile file, ImportedContent content)
    {
        var own = new Dictionary<string, OwnEntry>(StringComparer.Ordinal);
        content.Try(file, () =>
        {
            foreach (var annotation in AnnotationsIn(file, LocatedJsonReader.Read(file.Text), content))
            {
                content.Try(file, () => ReadOne(file, annotation.AsObject("an annotation"), own, content));
            }
        });
    }

    private static IEnumerable<LocatedJson> AnnotationsIn(SourceFile file, LocatedJson json, ImportedContent content)
    {
        var page = json.Find(First) ?? json;
        if (page.Kind == JsonValueKind.String || page.Find(Next) is not null)
        {
            content.Problems.Add(new(file.PlaceOf((page.Find(Next) ?? page).Offset), "the collection goes on in another file, which is not read; import each page of it"));
        }

        return page.Kind == JsonValueKind.String ? []
            : page.Kind == JsonValueKind.Array ? page.Items
            : page.Find(Items) is { } items ? items.Kind == JsonValueKind.Array ? items.Items : throw items.Wrong(Items, "a list")
            : page.Find("target") is not null ? [page]
            : throw new SourceException(page.Offset, "it is neither an annotation with a 'target', nor has it 'items' or 'first'");
    }

    private static void ReadOne(SourceFile file, LocatedJson json, Dictionary<string, OwnEntry> own, ImportedContent content)
    {
        var targets = json.ItemsOf("target").Select(target => TargetSelectors.Of(file, target)).ToArray();
        if (targets.Length == 0)
        {
            throw new SourceException(json.Offset, "it has no 'target'");
        }

        if (targets.Select(static target => target.Source).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            throw new SourceException(json.Find("target")!.Offset, "its targets are in several documents, and an entry quotes one");
        }

        ImportedPiece[] pieces = [.. targets.Select(static target => target.Piece).OfType<ImportedPiece>()];
        if (QuoteOfOwnEntry(json) is (var entry, var field, var number) && EntryOf(file, json, entry, own, content) is { } known)
        {
            known.SetQuote(field, number, pieces);
            content.Documents.Add(new(DocumentOf(known.Json)) { OtherNames = [Uri.UnescapeDataString(targets[0].Source), targets[0].Source] });
            return;
        }

        content.Documents.Add(new(targets[0].Source) { OtherNames = [Uri.UnescapeDataString(targets[0].Source)] });
        var bodies = json.ItemsOf("body").Concat(json.ItemsOf("bodyValue")).SelectMany(body => ValuesOf(json, body)).ToArray();
        var named = ClassPurposes.Select(purpose => Array.Find(bodies, body => body.Name == purpose)).FirstOrDefault(static body => body is not null);
        var motivation = json.ItemsOf(Motivation).Select(static item => new ImportedValue(Motivation, item.AsText(Motivation))).ToArray();
        content.Items.Add(new(file.PlaceOf(json.Offset), targets[0].Source, named?.Text ?? motivation.FirstOrDefault()?.Text ?? DefaultClass, pieces, [.. bodies, .. motivation, .. OthersOf(json)])
        {
            Name = json.FindText("id") ?? string.Empty,
        });
    }

    // Each value of a body has the name of its purpose; one without has that of the motivation.
    private static IEnumerable<ImportedValue> ValuesOf(LocatedJson annotation, LocatedJson body)
    {
        var fallback = annotation.ItemsOf(Motivation).Select(static item => item.AsText(Motivation)).FirstOrDefault() ?? "describing";
        if (body.Kind == JsonValueKind.String)
        {
            yield return new(fallback, body.Text);
            yield break;
        }

        var value = body.AsObject("body").FindText("value") ?? body.FindText("source") ?? body.FindText("id");
        foreach (var purpose in body.ItemsOf("purpose").Select(static item => item.AsText("purpose")).DefaultIfEmpty(fallback))
        {
            if (value is not null)
            {
                yield return new(purpose, value);
            }
        }
    }

    private static IEnumerable<ImportedValue> OthersOf(LocatedJson json) =>
        from name in OtherKeys
        from item in json.ItemsOf(name)
        let text = item.Kind == JsonValueKind.Object ? item.FindText("name") ?? item.FindText("id") : item.AsText(name)
        where text is not null
        select new ImportedValue(name, text);

    /// <summary>The parts of the id of an annotation that <c>export</c> wrote: <c>urn:typedseeds:KIND:ID:FIELD:NUMBER</c>.</summary>
    private static (string Entry, string Field, int Number)? QuoteOfOwnEntry(LocatedJson json) =>
        json.FindText("id") is { } id && id.StartsWith(Iris.Prefix, StringComparison.Ordinal) && id.Split(':') is [_, _, var kind, var name, var field, var number]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? ($"{Iris.Prefix}{kind}:{name}", field, count)
            : null;

    private static OwnEntry? EntryOf(SourceFile file, LocatedJson json, string iri, Dictionary<string, OwnEntry> own, ImportedContent content)
    {
        var body = json.ItemsOf("body").FirstOrDefault(body => body.Kind == JsonValueKind.Object && body.FindText("id") == iri && body.FindText("format") == "application/json");
        if (body?.Find("value") is { } value && !own.ContainsKey(iri))
        {
            value.AsText("value");
            var entry = LocatedJsonReader.ReadInText(value);
            if (!JsonLinesSource.IsEntry(entry))
            {
                throw new SourceException(value.Offset, "it has no entry with 'kind' and 'id'");
            }

            own.Add(iri, new(file, file.PlaceOf(json.Offset), entry));
            content.Entries.Add(own[iri]);
        }

        return own.GetValueOrDefault(iri);
    }

    private static string DocumentOf(LocatedJson entry) =>
        entry.GetText("kind") == Generator.Schema.KindTable.Document ? entry.GetText("id") : OwnQuotes.DocumentsIn(entry).FirstOrDefault(string.Empty);
}
