using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Timeline;

namespace TypedSeeds.Tool.Tests.Viewing;

/// <summary>How titles, headings, durations and characters that turn text around are shown.</summary>
public class PageTextTests
{
    public static TheoryData<char> Controls => new([.. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"]);

    [Theory]
    [InlineData("# A _call_\n\nWe stop.\n", "", "A _call_")]
    [InlineData("Preface.\n\n### A call ###\nWe stop.\n", "", "A call")]
    [InlineData("A call\n======\nWe stop.\n", "", "A call")]
    [InlineData("A call to all\n\nWe stop.\n", "", "A call to all")]
    [InlineData("We stop.\n\nWe go.\n", "", "appeal-en")]
    [InlineData("We stop at once and\nwe go home.\n", "", "appeal-en")]
    [InlineData("# A call\n\nWe stop.\n", ", title: The appeal", "The appeal")]
    public void A_document_is_called_by_its_title_or_its_heading_or_its_id_as_written(string text, string fields, string title)
    {
        var page = Of(("seeds/report.md", text), ("seeds/report.yaml", $"seed: 1\ndocument: {{ id: appeal-en{fields} }}\n"));

        Assert.Equal(title, page.QuerySelector(".document h2")!.TextContent);
        Assert.Equal(title, page.QuerySelector("nav a")!.TextContent);
        Assert.Equal($"\u2068{title}\u2069 – Who said what", page.Title);
    }

    [Fact]
    public void A_page_has_the_title_that_it_is_given()
    {
        var page = new HtmlParser().ParseDocument(PageWriter.Of(Corpora.Check(("seeds/report.txt", "We stop.\n")), "The talks <of> 2024"));

        Assert.Equal("The talks <of> 2024", page.Title);
        Assert.Equal("The talks <of> 2024", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Headings_and_items_of_Markdown_look_like_it_and_their_letters_stay_where_they_are()
    {
        const string Text = "## Article 1\n\nWe *stop*.\n\n- one thing\n2. another thing\n\nArticle 2 is short.\n#hashtag\n";
        var page = Of(("seeds/report.md", Text), ("seeds/report.yaml", """
            seed: 1
            document: { id: report }
            statements:
              a: { act: state, by: [], mode: quoted, quote: "## Article 1" }
              b: { act: state, by: [], mode: quoted, quote: 1 }
              c: { act: state, by: [], mode: quoted, quote: "- one thing" }
            """));
        var heading = Assert.Single(page.QuerySelectorAll(".text [role=heading]"));

        Assert.Equal(Text.Split('\n').Where(line => line.Length > 0), page.QuerySelectorAll(".text p").Select(Words));
        Assert.Equal(("d1-l1", "4"), (heading.Id, heading.GetAttribute("aria-level")));
        Assert.Equal(["## "], page.QuerySelectorAll(".markup").Select(mark => mark.TextContent));
        Assert.Equal("## Article 1", string.Concat(page.GetElementsByClassName("d1-s1").Select(element => element.TextContent)));
        Assert.Equal("1", string.Concat(page.GetElementsByClassName("d1-s2").Select(element => element.TextContent)));
        Assert.Equal(["- one thing", "2. another thing"], page.QuerySelectorAll(".text .item").Select(Words));
    }

    [Theory]
    [InlineData("P6M", true, "every six months")]
    [InlineData("P1Y", true, "every year")]
    [InlineData("P13M", true, "every 13 months")]
    [InlineData("P1Y6M", true, "every one year and six months")]
    [InlineData("P2W", false, "two weeks")]
    [InlineData("PT1H", false, "one hour")]
    public void Durations_are_words(string text, bool recurs, string words) => Assert.Equal(words, RecurrenceWords.Of(text, recurs));

    [Fact]
    public void An_agreement_says_in_words_how_often_it_recurs()
    {
        var page = Of(("seeds/report.txt", TemporaryFolder.Document), ("seeds/report.yaml", TemporaryFolder.Annotation
            + "agreements:\n  a: { parties: [canada], summary: To meet., status: agreed, quotes: [the hosts], every: P6M }\n"));

        Assert.Contains("every six months", page.GetElementById("agreement.report.a")!.QuerySelectorAll("dd").Select(value => value.TextContent));
    }

    [Theory]
    [MemberData(nameof(Controls))]
    public void A_character_that_turns_text_is_seen_in_every_field_and_turns_nothing(char control)
    {
        var text = $"\"Mini\\u{(int)control:X4}sters\"";
        var shown = $"Mini[U+{(int)control:X4}]sters";
        var html = PageWriter.Of(
            Corpora.Check(("seeds/report.txt", $"We call on {control}both sides.\n"), ("seeds/report.yaml", $$"""
                seed: 1
                kinds: { forum: { description: {{text}}, fields: { name: { type: text, description: {{text}} } } } }
                document: { id: report, title: {{text}}, licence: {{text}} }
                parties: { p: { kind: person, name: {{text}}, aliases: [{{text}}], offices: [{ title: {{text}} }], description: {{text}}, codes: { in-house: {{text}} } } }
                topics: { t: { name: {{text}} } }
                events: { e: { name: {{text}}, date: 2024, place: {{text}}, quotes: [We call on] } }
                forums: { f: { name: {{text}} } }
                statements: { s: { act: call-on, by: [p], about: [p], at: e, topics: [t], mode: quoted, quote: We call, intensity: {{text}}, summary: {{text}}, sources: { by: { origin: external, note: {{text}} } } } }
                agreements: { a: { parties: [p], summary: {{text}}, status: agreed, stated-in: [s] } }
                errata: { e: { quote: We, note: {{text}}, reads: {{text}} } }
                """)),
            "Mini" + control + "sters");
        var page = new HtmlParser().ParseDocument(html);
        var ofText = page.QuerySelector(".text .control > [hidden]")!;

        Assert.Equal(control.ToString(), ofText.TextContent);
        ofText.Remove();
        Assert.DoesNotContain(page.DocumentElement.TextContent.Replace(page.Title!, string.Empty, StringComparison.Ordinal).Where(character => character is not ('\u2068' or '\u2069')), character => HtmlEscaper.TurnsText(character));
        Assert.All(page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value), AssertBalanced);
        Assert.All(page.QuerySelectorAll("svg title"), title => AssertBalanced(title.TextContent));
        Assert.True(page.DocumentElement.TextContent.Split(shown).Length > 20);
        Assert.Equal(shown, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void The_direction_of_a_line_is_that_of_its_words_or_of_the_document()
    {
        var page = Of(("seeds/report.txt", "NATO ברכה את המארחים.\nשלום לכולם\nhttps://example.org\n"), ("seeds/report.yaml", "seed: 1\ndocument: { id: report, language: he }\n"));

        Assert.Equal(["rtl", "rtl", "auto"], page.QuerySelectorAll(".text p").Select(line => line.GetAttribute("dir")));
    }

    // Isolates that the page adds around names are closed, and nothing else is there.
    private static void AssertBalanced(string value)
    {
        var depth = 0;
        foreach (var character in value.Where(character => HtmlEscaper.TurnsText(character)))
        {
            depth += character switch { '\u2068' => 1, '\u2069' => -1, _ => throw new InvalidOperationException(value) };
            Assert.InRange(depth, 0, 1);
        }

        Assert.Equal(0, depth);
    }

    private static IDocument Of(params (string Path, string Content)[] files) => new HtmlParser().ParseDocument(PageWriter.Of(Corpora.Check(files)));

    private static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var added in copy.QuerySelectorAll(".mark, .marks, .no"))
        {
            added.Remove();
        }

        return copy.TextContent;
    }
}
