using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Exporting.Tables;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>Web annotations, resolved as their model says.</summary>
public sealed class WebAnnotationTests
{
    public static TheoryData<string> Names => ExportedCorpora.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_selector_resolves_to_the_words_of_its_piece(string corpus)
    {
        var exported = ExportedCorpora.Exported(corpus);
        var texts = exported.Documents.ToDictionary(
            document => exported.Entries.Single(entry => entry.Key.Kind == KindTable.Document && entry.Key.Id == document.Id).TextOf("source") ?? document.Path,
            document => document.Text,
            StringComparer.Ordinal);

        var resolved = Annotations(corpus).SelectMany(annotation => annotation.GetProperty("target").EnumerateArray()).Select(target =>
        {
            var text = texts[Uri.UnescapeDataString(target.GetProperty("source").GetString()!)];
            var selectors = target.GetProperty("selector").EnumerateArray().ToDictionary(selector => selector.GetProperty("type").GetString()!);
            var (start, end) = (selectors["TextPositionSelector"].GetProperty("start").GetInt32(), selectors["TextPositionSelector"].GetProperty("end").GetInt32());
            var byPosition = string.Concat(text.EnumerateRunes().Skip(start).Take(end - start));
            var quote = selectors["TextQuoteSelector"];
            var (prefix, exact, suffix) = (quote.GetProperty("prefix").GetString()!, quote.GetProperty("exact").GetString()!, quote.GetProperty("suffix").GetString()!);
            var offset = string.Concat(text.EnumerateRunes().Take(start)).Length;
            Assert.Equal(exact, byPosition);
            Assert.Contains(offset, Occurrences(text, prefix + exact + suffix).Select(found => found + prefix.Length));
            return exact;
        });

        Assert.Equal(QuotedTexts(corpus), resolved);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_quote_is_an_annotation_with_an_id_of_its_own_and_the_entry_in_full_once(string corpus)
    {
        var annotations = Annotations(corpus).ToArray();
        var bodies = annotations.Select(annotation => annotation.GetProperty("body").EnumerateArray().Last()).ToArray();
        var entries = Encoding.UTF8.GetString(ExportedCorpora.Write("jsonl", ExportedCorpora.Exported(corpus))[0].Content).Split('\n');

        Assert.Equal(annotations.Length, annotations.Select(annotation => annotation.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(bodies.Where(body => body.ValueKind == JsonValueKind.Object && !IsOfDocument(body)), body => Assert.Contains(body.GetProperty("value").GetString(), entries));
        Assert.Equal(
            bodies.Select(IriOf).Distinct().Order(StringComparer.Ordinal),
            bodies.Where(body => body.ValueKind == JsonValueKind.Object).Select(IriOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_statement_is_an_annotation_with_kind_field_entry_and_place()
    {
        var annotation = Annotations("full").Single(annotation => annotation.GetProperty("id").GetString() == "urn:typedseeds:statement:communique/welcome-talks:quote:1");

        Assert.Equal(["Annotation", "classifying"], new[] { "type", "motivation" }.Select(name => annotation.GetProperty(name).GetString()));
        Assert.Equal(["statement", "quote"], annotation.GetProperty("body").EnumerateArray().Take(2).Select(body => body.GetProperty("value").GetString()));
        Assert.Equal(
            """[{"type":"TextQuoteSelector","exact":"We welcome the talks in Zenda.","prefix":"","suffix":"\r\nWe agree to meet every two yea"},{"type":"TextPositionSelector","start":0,"end":30}]""",
            annotation.GetProperty("target")[0].GetProperty("selector").GetRawText());
    }

    [Theory]
    [InlineData("The \"authors\" of it")]
    [InlineData("")]
    public void Each_annotation_has_the_creator_that_the_project_names_and_none_where_it_names_nobody(string authors)
    {
        var files = ExportFormats.All.Single(static format => format.Name == "web-annotation").Write(new(ExportedCorpora.Exported("full"), new CorpusPackage("P") { Authors = authors }, CancellationToken.None));
        var annotations = JsonDocument.Parse(Assert.Single(files).Content).RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToArray();

        Assert.NotEmpty(annotations);
        Assert.All(annotations, annotation => Assert.Equal(
            authors.Length > 0 ? new JsonObject { ["name"] = authors }.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) : null,
            annotation.TryGetProperty("creator", out var creator) ? creator.GetRawText() : null));
    }

    [Fact]
    public void The_collection_names_this_program_as_its_generator_once()
    {
        var text = Encoding.UTF8.GetString(Assert.Single(ExportedCorpora.Write("web-annotation", ExportedCorpora.Exported("full"))).Content);

        Assert.Equal(
            """{"id":"https://github.com/typedseeds/typedseeds","type":"Software","name":"TypedSeeds"}""",
            JsonDocument.Parse(text).RootElement.GetProperty("generator").GetRawText());
        Assert.Single(Occurrences(text, "\"generator\""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_addresses_that_an_entry_takes_values_from_are_the_sources_of_its_description(string corpus)
    {
        var described = Annotations(corpus)
            .Select(static annotation => annotation.GetProperty("body").EnumerateArray().Last())
            .Where(static body => body.ValueKind == JsonValueKind.Object)
            .ToDictionary(IriOf, static body => body.TryGetProperty("dcterms:source", out var sources) ? sources.EnumerateArray().Select(static source => source.GetProperty("id").GetString()) : []);

        var given = ExportedCorpora.Exported(corpus).Entries.Where(static entry => entry.Quotes.Any()).ToDictionary(
            static entry => "urn:typedseeds:" + entry.Name,
            static entry => entry.Fields.SelectMany(static pair => pair.Value is AnchoredSourcesValue sources ? sources.Sources.Select(static source => (string?)source.Uri) : []).Where(static uri => uri is { Length: > 0 }).Distinct());
        Assert.Equal(given.Keys.Order(StringComparer.Ordinal), described.Keys.Order(StringComparer.Ordinal));
        Assert.All(given, entry => Assert.Equal(entry.Value, described[entry.Key]));
        Assert.True(corpus != "full" || given.Values.Any(static uris => uris.Contains("https://example.org/almanac")));
    }

    private static IEnumerable<JsonElement> Annotations(string corpus)
    {
        var collection = JsonDocument.Parse(Assert.Single(ExportedCorpora.Write("web-annotation", ExportedCorpora.Exported(corpus))).Content).RootElement;
        var items = collection.GetProperty("first").GetProperty("items");
        Assert.Equal(collection.GetProperty("total").GetInt32(), items.GetArrayLength());
        return items.EnumerateArray();
    }

    private static IEnumerable<string?> QuotedTexts(string corpus) =>
        CorpusTables.Of(ExportedCorpora.Exported(corpus), CancellationToken.None).Single(table => table.Name == "quotes").Columns.OfType<TextColumn>().Single(column => column.Name == "text").Values;

    private static IEnumerable<int> Occurrences(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static bool IsOfDocument(JsonElement body) => IriOf(body).StartsWith("urn:typedseeds:document:", StringComparison.Ordinal);

    private static string IriOf(JsonElement body) => (body.ValueKind == JsonValueKind.Object ? body.GetProperty("id") : body).GetString()!;
}
