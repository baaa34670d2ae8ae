using System.Text;
using System.Text.Json;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Exporting.Tables;

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
