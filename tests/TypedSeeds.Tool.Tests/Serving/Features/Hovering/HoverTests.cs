using TypedSeeds.Tool.Serving.Features.Hovering;

namespace TypedSeeds.Tool.Tests.Serving.Features.Hovering;

/// <summary>What is shown about the place under the pointer, which is <c>|</c>.</summary>
public class HoverTests
{
    private const string Entries = "  stop: { act: urge, by: [canada], mode: quoted, quote: nobody came, part-of: whole }\n  whole: { act: deny, by: [], mode: quoted, quote: [The talks, had failed] }\n";

    [Theory]
    [InlineData("  stop:\n    a|ct: urge\n", "What the speaker does by saying it")]
    [InlineData("  stop:\n    a|ct: urge\n", "required")]
    [InlineData("  stop:\n    act: ur|ge\n", "`urge`:")]
    [InlineData("  stop:\n    quote: { ex|act: We }\n", "The exact words")]
    [InlineData("  stop:\n    made: 2024|-11\n", "When it was said")]
    [InlineData("  stop:\n    codes: { wiki|data: Q1 }\n", "An item of Wikidata")]
    [InlineData("  stop: {}\nwai|vers: {}\n", "Entries whose changes")]
    [InlineData("  stop: {}\nto|pics: {}\n", "The topics")]
    public void A_key_or_a_choice_is_explained_from_the_table(string lines, string words) => Assert.Contains(words, At(ServedCorpus.Report(lines)), StringComparison.Ordinal);

    [Theory]
    [InlineData("made: 2024|-11", "November 2024")]
    [InlineData("made: 2024-1|1-01", "1 November 2024")]
    [InlineData("made: 2024-11|~", "around November 2024")]
    [InlineData("made: 2024/20|25", "from 2024 to 2025")]
    [InlineData("made: last we|ek", "EDTF: a year, month or day")]
    public void A_date_is_said_in_words_and_one_that_is_none_by_its_form(string field, string words) =>
        Assert.StartsWith(words, At(ServedCorpus.Report($"  stop:\n    {field}\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("part-of: wh|ole }\n  whole: {", "**statement** `report/whole`")]
    [InlineData("by: [can|ada]", "**party** `canada`")]
    [InlineData("by: [can|ada]", "Referred to by\n\n- `statement, by` report/stop")]
    [InlineData("  sto|p: {", "- `act` urge ")]
    [InlineData("  sto|p: {", "- `quote` “nobody came”")]
    public void An_id_is_shown_as_its_entry(string marked, string words) =>
        Assert.Contains(words, At(ServedCorpus.Report(Entries.Replace(marked.Replace("|", string.Empty, StringComparison.Ordinal), marked, StringComparison.Ordinal))), StringComparison.Ordinal);

    [Theory]
    [InlineData("nobody c|ame", "> nobody came")]
    [InlineData("nobody c|ame", "line 3, column 13")]
    [InlineData("The t|alks, had failed", "> The talks had failed")]
    [InlineData("[The talks, nobody ca|me]", "left out: had failed;")]
    public void A_quote_is_shown_with_its_place_and_what_it_leaves_out(string marked, string words)
    {
        var entries = marked.Contains('[', StringComparison.Ordinal) ? Entries.Replace("[The talks, had failed]", marked, StringComparison.Ordinal) : Entries.Replace(marked.Replace("|", string.Empty, StringComparison.Ordinal), marked, StringComparison.Ordinal);

        Assert.Contains(words, At(ServedCorpus.Report(entries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody came", "- **statement** `stop` “nobody came”")]
    [InlineData("to help", "Nothing quotes this sentence")]
    public void A_sentence_of_a_document_is_shown_with_the_entries_that_quote_it(string place, string words)
    {
        var document = ServedCorpus.Document.Insert(ServedCorpus.Document.IndexOf(place, StringComparison.Ordinal) + 1, "|");

        Assert.Contains(words, At(ServedCorpus.Of(("report.txt", document), ("report.yaml", ServedCorpus.Header + Entries))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_of_the_corpus_is_explained_too()
    {
        var served = ServedCorpus.Of(
            ("kinds.yaml", "seed: 1\nkinds:\n  forum: { fields: { level: { type: choice, description: Who sits there., of: { leaders: Heads of state. } } } }\n"),
            ("forums.yaml", "seed: 1\nforums: { g7: { lev|el: leaders } }\n"));

        Assert.Contains("Who sits there.", At(served), StringComparison.Ordinal);
        Assert.Contains("- `leaders` Heads of state.", At(served), StringComparison.Ordinal);
    }

    private static string At(ServedCorpus served) => HoverFeature.At(served.Snapshot, served.File, served.Offset)?.Contents.Value ?? "nothing";
}
