using System.Globalization;
using System.Text.Json;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Exporting.WebAnnotations;
using TypedSeeds.Tool.Importing.Json;
using TypedSeeds.Tool.Importing.Sources;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Importing.WebAnnotations;

/// <summary>Annotations of the W3C Web Annotation Data Model in JSON-LD: a collection, a page, a list, or one.</summary>
internal static class WebAnnotationSource
{
    private const string Items = "items";
    private const string First = "first";
    private const string Next = "next";
    private const string Motivation = "motivation";
    private const string GeneratorKey = "generator";
    private const string DefaultClass = "annotation";

    /// <summary>What only names, numbers or orders the parts of a file.</summary>
    private static readonly string[] Names = ["@context", "id", "type", "total", "startIndex", "partOf", "last", "prev"];

    private static readonly string[] OtherKeys = ["creator", "created"];

    private static readonly string[] ClassPurposes = ["classifying", "tagging", "identifying"];

    public static void Read(SourceFile file, ImportedContent content)
    {
        var own = new Dictionary<string, OwnEntry>(StringComparer.Ordinal);
        IReadOnlyList<LocatedJson> annotations = [];
        content.Try(file, () =>
        {
            var whole = LocatedJsonReader.Read(file.Text);
            content.Values.Add((file, whole));
            content.Try(file, whole, () => annotations = AnnotationsIn(file, whole, content));
            foreach (var annotation in annotations)
            {
                content.Try(file, annotation, () => ReadOne(file, annotation.AsObject("an annotation"), own, content));
            }
        });
    }

    private static IReadOnlyList<LocatedJson> AnnotationsIn(SourceFile file, LocatedJson json, ImportedContent content)
    {
        var page = json.Find(First) ?? json;
        json.Use(Names);
        page.Use(Names);
        if (json.Find(GeneratorKey) is { } generator && generator.IsText("id", ToolVersion.Homepage))
        {
            generator.Use();
        }

        if (page.Kind == JsonValueKind.String || page.Find(Next) is not null)
        {
            var further = page.Find(Next) ?? page;
            further.Use();
            content.Problems.Add(new(file.PlaceOf(further.Offset), "the collection goes on in another file, which is not read; import each page of it"));
        }

        return page.Kind == JsonValueKind.String ? []
            : page.Kind == JsonValueKind.Array ? page.Items
            : page.Find(Items) is { } items ? items.Kind == JsonValueKind.Array ? items.Items : throw items.Wrong(Items, "a list")
            : page.Find("target") is not null ? [page]
            : throw new SourceException(page.Offset, "it is neither an annotation with a 'target', nor has it 'items' or 'first'");
    }

    private static void ReadOne(SourceFile file, LocatedJson json, Dictionary<string, OwnEntry> own, ImportedContent content)
    {
        json.Use(Names);
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
            UseOwn(json, known.Json, entry, field);
            content.Documents.Add(new(file.PlaceOf(json.Offset), DocumentOf(known.Json, field, number)) { OtherNames = [Uri.UnescapeDataString(targets[0].Source), targets[0].Source] });
            return;
        }

        content.Documents.Add(new(file.PlaceOf(json.Offset), targets[0].Source) { OtherNames = [Uri.UnescapeDataString(targets[0].Source)] });
        var bodies = json.ItemsOf("body").Concat(json.ItemsOf("bodyValue")).SelectMany(body => ValuesOf(file, json, body, content)).ToArray();
        var motivation = json.ItemsOf(Motivation).Select(static item => new ImportedValue(Motivation, item.AsText(Motivation))).ToArray();
        var named = ClassPurposes.Select(purpose => Array.Find(bodies, body => body.Name == purpose)).FirstOrDefault(static body => body is not null) ?? motivation.FirstOrDefault();
        var values = bodies.Concat(motivation).Select(value => ReferenceEquals(value, named) ? value with { IsSaid = true } : value);
        content.Items.Add(new(file.PlaceOf(json.Offset), targets[0].Source, named?.Text ?? DefaultClass, pieces, [.. values, .. OthersOf(json)])
        {
            Name = json.FindText("id") ?? string.Empty,
        });
    }

    // Each value of a body has the name of its purpose; one without has that of the motivation.
    private static IEnumerable<ImportedValue> ValuesOf(SourceFile file, LocatedJson annotation, LocatedJson body, ImportedContent content)
    {
        var fallback = annotation.ItemsOf(Motivation).Select(static item => item.AsText(Motivation)).FirstOrDefault() ?? "describing";
        if (body.Kind == JsonValueKind.String)
        {
            yield return new(fallback, body.Text);
            yield break;
        }

        body.AsObject("body").Use("type");
        var value = body.FindText("value") ?? body.FindText("source") ?? body.FindText("id");
        foreach (var purpose in body.ItemsOf("purpose").Select(static item => item.AsText("purpose")).DefaultIfEmpty(fallback))
        {
            if (value is not null)
            {
                yield return new(purpose, value);
            }
            else
            {
                content.Losses.Add(ImportLosses.Body, file.PlaceOf(body.Offset), $"a body of the purpose '{Shorten.To(purpose, 40)}' has no 'value', 'source' or 'id', and is not imported");
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
        var body = json.ItemsOf("body").FirstOrDefault(body => body.IsText("id", iri) && body.IsText("format", "application/json"));
        if (body?.Find("value") is { } value && !own.ContainsKey(iri))
        {
            value.AsText("value");
            var entry = LocatedJsonReader.ReadInText(value);
            if (!JsonLinesSource.IsEntry(entry))
            {
                throw new SourceException(value.Offset, "it has no entry with 'kind' and 'id'");
            }

            content.Values.Add((file, entry));
            own.Add(iri, new(file, file.PlaceOf(json.Offset), entry));
            content.Entries.Add(own[iri]);
        }

        return own.GetValueOrDefault(iri);
    }

    // What export writes beside an entry follows from it.
    private static void UseOwn(LocatedJson annotation, LocatedJson entry, string iri, string field)
    {
        annotation.Use(Motivation);
        foreach (var body in annotation.ItemsOf("body"))
        {
            if (body.Kind == JsonValueKind.String ? body.IsText(iri)
                : (body.IsText("purpose", "classifying") && body.IsText("value", entry.GetText("kind"))) || (body.IsText("purpose", "tagging") && body.IsText("value", field)))
            {
                body.Use();
            }
            else if (body.IsText("id", iri))
            {
                body.Use("id", "type", "purpose", "format", AnnotationWriter.Origin);
            }
        }
    }

    // A version is in another document than the entry.
    private static string DocumentOf(LocatedJson entry, string field, int number) =>
        field == FieldKeys.Versions && number > 0 && number <= entry.ItemsOf(field).Count ? entry.ItemsOf(field)[number - 1].AsObject(field).GetText("document")
        : entry.GetText("kind") == KindTable.Document ? entry.GetText("id") : OwnQuotes.DocumentsIn(entry).FirstOrDefault(string.Empty);
}
