using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Features.Hovering;
using TypedSeeds.Tool.Serving.Features.Navigation;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Tests.Serving.Features;

/// <summary>An annotation of a document that another package carries, in an editor. The cursor is <c>|</c>.</summary>
public class ReadingTests
{
    private static readonly (string Index, string Texts) Core = Stages.WritePackage(
        new("Core.Data", "1.0.0", "Core.Data"),
        [InputText.Of("/core/seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en, title: The report }\n"), InputText.Of("/core/seeds/first.yaml", "seed: 1\ndocument: { id: first }\n")],
        [InputText.Of("/core/seeds/report.txt", "Canada welcomed the talks.\nIt asked for more.\n"), InputText.Of("/core/seeds/first.txt", "Another text.\n")],
        [],
        []);

    [Theory]
    [InlineData("of: |", "core:report")]
    [InlineData("of: core:re|", "core:report")]
    [InlineData("o|", "of")]
    [InlineData("of: core:report, coverage-counts: |", "together")]
    public void The_header_is_completed(string header, string label)
    {
        var served = With(header, string.Empty);

        var items = CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items;

        Assert.Contains(label, items.Select(static item => item.Label));
        Assert.DoesNotContain("other", items.Select(static item => item.Label));
    }

    [Fact]
    public void The_words_of_the_text_are_proposed_in_a_quote()
    {
        var served = With("of: core:report", "stop: { act: ask, by: [], mode: narrated, quote: It ask| }");

        Assert.Contains(CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items, static item => item.Label.Contains("It asked for more", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("of: core:report", "stop: { act: ask, by: [], mode: narrated, quote: It ask|ed for more. }", "It asked for more.")]
    [InlineData("of: core:rep|ort", "", "")]
    public void A_definition_leads_into_the_texts_of_the_package(string header, string statement, string words)
    {
        var served = With(header, statement);

        var place = Assert.Single(DefinitionFeature.At(served.Snapshot, served.File, served.Offset));

        Assert.Equal("Core.typed-seeds-texts:" + words, served.NameOf(place));
        Assert.Equal(words.Length == 0 ? 5 : 6, place.Range.Start.Line);
    }

    [Theory]
    [InlineData("quote: It ask|ed for more.", "> It asked for more.\n\nline 2, column 1, in `core:report` of `Core.Data`")]
    [InlineData("quote: It asked for more., versions: { report-fr: Il a dem|andé plus. }", "> Il a demandé plus.\n\nline 1, column 1, in `report-fr.txt`")]
    public void Hover_shows_the_words_with_their_place_and_their_document(string quote, string shown)
    {
        var served = With("of: core:report", $"stop: {{ act: ask, by: [], mode: narrated, {quote} }}");

        Assert.Equal(shown, HoverFeature.At(served.Snapshot, served.File, served.Offset)!.Contents.Value);
    }

    private static ServedCorpus With(string header, string statement)
    {
        var text = $"seed: 1\nuses: {{ core: Core.Data }}\ndocument: {{ id: second-reading, {header} }}\nstatements:\n  {statement}\n";
        var offset = text.IndexOf(ServedCorpus.Cursor, StringComparison.Ordinal);
        CorpusFile[] files =
        [
            new("packages/Core.typed-seeds", InputRole.Index, Core.Index),
            new("packages/Core.typed-seeds-texts", InputRole.Texts, Core.Texts),
            new("seeds/other.txt", InputRole.Document, ServedCorpus.Document),
            new("seeds/other.yaml", InputRole.Annotation, "seed: 1\ndocument: { id: other }\n"),
            new("seeds/report-fr.txt", InputRole.Document, "Il a demandé plus.\n"),
            new("seeds/report-fr.yaml", InputRole.Annotation, "seed: 1\ndocument: { id: report-fr, language: fr }\n"),
            new("seeds/second-reading.yaml", InputRole.Annotation, text.Remove(offset, 1)),
        ];
        return ServedCorpus.Of(PositionEncoding.Utf16, files, "seeds/second-reading.yaml", offset);
    }
}
