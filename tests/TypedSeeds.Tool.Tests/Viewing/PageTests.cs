using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TypedSeeds.Generator.Tests.Robustness;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;
using TypedSeeds.Tool.Viewing.Html;

namespace TypedSeeds.Tool.Tests.Viewing;

/// <summary>Pages of corpora with features that the seeds of this repository lack.</summary>
public class PageTests
{
    /// <summary>Texts that run a script where they become markup.</summary>
    internal static string[] Payloads { get; } =
    [
        .. HostileTexts.All, "</style><script>alert(1)</script>", "\" onclick=\"alert(1)", "<img src=x onerror=alert(1)>", "</title></head><body onload=alert(1)>",
        "<svg onload=alert(1)>", "<details open ontoggle=alert(1)>", "javascript:alert(1)", "</svg><script>alert(1)</script>", "' autofocus onfocus='alert(1)",
    ];

    [Fact]
    public void Quotes_within_over_and_in_pieces_of_one_another_are_each_whole()
    {
        var page = Of(
            ("seeds/report.txt", "We call on both sides to stop now.\nWe thank the hosts.\n"),
            ("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en-GB }
                statements:
                  outer: { act: call-on, by: [], mode: quoted, quote: We call on both sides to stop }
                  inner: { act: demand, by: [], mode: quoted, quote: both sides }
                  over: { act: urge, by: [], mode: quoted, quote: sides to stop now }
                  pieces: { act: thank, by: [], mode: quoted, quote: [ { exact: We call }, { exact: thank the hosts } ] }
                """));

        Assert.Equal("We call on both sides to stop", QuotedBy(page, "outer"));
        Assert.Equal("both sides", QuotedBy(page, "inner"));
        Assert.Equal("sides to stop now", QuotedBy(page, "over"));
        Assert.Equal("We callthank the hosts", QuotedBy(page, "pieces"));
        Assert.Equal("en-GB", page.QuerySelector(".text")!.GetAttribute("lang"));
    }

    [Fact]
    public void Kinds_and_fields_of_the_corpus_are_shown_with_their_values()
    {
        var page = Of(("seeds/report.txt", OwnCorpus.Document), ("seeds/kinds.yaml", OwnCorpus.KindsFile), ("seeds/report.yaml", OwnCorpus.ReportFile));

        Assert.Equal("The summit", page.GetElementById("forum.summit")!.QuerySelector("h3")!.TextContent);
        Assert.Contains("leaders", page.GetElementById("forum.summit")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#forum.summit", page.GetElementById("round.report.spring")!.QuerySelector("dd a[href^='#forum']")!.GetAttribute("href"));
        Assert.Contains(page.GetElementById("agreement.report.meet")!.QuerySelectorAll("dt"), field => field.TextContent == "forum");
        Assert.Equal("A format in which parties <meet>.", page.QuerySelector("#all_forums .lead")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".timeline tbody th"), row => row.TextContent.Contains("opened", StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_quote_touches_is_marked_and_counted()
    {
        var page = Of(("seeds/report.txt", TemporaryFolder.Document), ("seeds/report.yaml", TemporaryFolder.Annotation));

        Assert.Equal("1 of 2 sentences are quoted; the first that is not is in line 2. 4 of 11 words are quoted.", page.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("We thank the hosts.", page.QuerySelector(".text .uncovered")!.TextContent);
        Assert.Equal("We call on", page.QuerySelector(".text .left-out")!.TextContent);
    }

    [Theory]
    [InlineData("", "1 of 2 sentences are quoted; the first that is not is in line 3.")]
    [InlineData(", layout: lines", "1 of 3 sentences are quoted; the first that is not is in line 3.")]
    [InlineData(", layout: lines, ignore: [headings, { start: The ministers, end: discussed the war. }]", "3 of 3 sentences are quoted.")]
    public void What_is_counted_depends_on_the_document_s_layout_and_on_what_it_ignores(string fields, string caption)
    {
        const string Text = "# Report\n\nThe ministers of the two countries met in Ottawa and\ndiscussed the war.\n";
        var page = Of(
            ("seeds/report.txt", Text),
            ("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report{fields} }}\nerrata: {{ odd: {{ quote: Report, note: x }} }}\n"));

        Assert.Contains(caption, page.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Errata_are_ranked_by_the_first_choice_that_the_corpus_adds_in_the_order_of_its_values()
    {
        var page = Of(
            ("seeds/report.txt", "We call on both sides to stop now.\nWe thank the hosts.\n"),
            ("seeds/report.yaml", """
                seed: 1
                kinds:
                  erratum: { fields: { source: { type: text }, weight: { type: choice, of: { heavy: It misleads., light: It does not. } } } }
                document: { id: report }
                errata:
                  early: { quote: call, note: One., weight: light }
                  bare: { quote: both, note: Two. }
                  late: { quote: thank, note: Three., weight: heavy, reads: greet }
                """));
        var ranked = page.QuerySelector(".ranked")!;

        Assert.Equal("Errata, by weight", ranked.QuerySelector("h3")!.TextContent);
        Assert.Equal(["heavy", "light", "not ranked"], ranked.QuerySelectorAll("dt").Select(value => value.TextContent));
        Assert.Equal(["It misleads.", "It does not.", null], ranked.QuerySelectorAll("dt").Select(value => value.GetAttribute("title")));
        Assert.Equal(["late", "early", "bare"], ranked.QuerySelectorAll("dd a.mark").Select(link => link.GetAttribute("href")!.Split('.')[^1]));
        Assert.Equal("2 errata more", ranked.QuerySelector("summary")!.TextContent);
    }

    [Fact]
    public void Errata_that_the_corpus_does_not_rank_stand_in_the_margin_alone()
    {
        var page = Of(
            ("seeds/report.txt", "We call on both sides to stop now.\n"),
            ("seeds/report.yaml", """
                seed: 1
                document: { id: report }
                errata:
                  early: { quote: call, note: One. }
                """));

        Assert.Null(page.QuerySelector(".ranked"));
        Assert.NotNull(page.QuerySelector(".notes"));
    }

    [Fact]
    public void A_document_without_an_annotation_is_shown_as_it_is()
    {
        var page = Of(("seeds/other-report.txt", "We thank the hosts.\n"));

        Assert.Equal("other-report", page.QuerySelector("h2")!.TextContent);
        Assert.Equal("We thank the hosts.", page.QuerySelector(".text p span:not(.no)")!.TextContent);
    }

    [Theory]
    [InlineData("published: 2025-03-03", "3 March 2025")]
    [InlineData("published: 2025-03-03, publisher: canada", "Canada · 3 March 2025")]
    [InlineData("publisher: canada, authors: [canada]", "By Canada, Canada")]
    public void The_line_below_a_title_parts_what_is_known_and_nothing_else(string fields, string byline)
    {
        var page = Of(
            ("seeds/report.txt", TemporaryFolder.Document),
            ("seeds/report.yaml", TemporaryFolder.Annotation.Replace("id: report", "id: report, " + fields, StringComparison.Ordinal)));

        Assert.Equal(byline, page.QuerySelector(".byline")!.TextContent);
    }

    [Fact]
    public void An_empty_corpus_is_a_page_too() => Assert.Equal("Who said what", Of().QuerySelector("h1")!.TextContent);

    [Fact]
    public void An_address_is_a_link_only_where_it_can_run_nothing()
    {
        var page = Of(
            ("seeds/report.txt", TemporaryFolder.Document),
            ("seeds/report.yaml", "seed: 1\ndocument: { id: report, source: \"javascript:alert(1)\", sources: { source: { origin: external, uri: \"https://example.org/a?b&c\" } } }\n"));

        Assert.Empty(page.QuerySelectorAll("a[href^='javascript']"));
        Assert.Contains("javascript:alert(1)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("a[href='https://example.org/a?b&c']"));
    }

    [Fact]
    public void No_text_becomes_markup_wherever_it_stands()
    {
        var harmless = Skeleton(Hostile([.. Payloads.Select(_ => "x")]));

        Assert.Equal(harmless, Skeleton(Hostile(Payloads)));
    }

    [Fact]
    public void Hostile_texts_are_shown_to_the_letter()
    {
        var page = Hostile(HostileTexts.All);

        for (var i = 0; i < HostileTexts.All.Length; i++)
        {
            var shown = new HtmlParser().ParseDocument($"<p><b>{HtmlEscaper.Escape($"<{i}> {HostileTexts.All[i]}")}</b>").QuerySelector("b")!.TextContent;
            Assert.Equal(shown, page.GetElementById($"party.p{i}")!.QuerySelector("h3")!.TextContent);
        }
    }

    [Theory]
    [InlineData("<&>\"'", "&lt;&amp;&gt;&quot;&#39;")]
    [InlineData("a\0b\u001B\u007F", "a␀b␛␡")]
    [InlineData("a\rb\r\n", "a&#13;b&#13;\n")]
    [InlineData("조태열 😀", "조태열 😀")]
    public void Text_is_escaped_and_what_HTML_cannot_hold_is_a_mark(string text, string html) => Assert.Equal(html, HtmlEscaper.Escape(text));

    [Fact]
    public void Half_a_pair_and_what_is_no_character_are_marks() => Assert.Equal("\uFFFD\uFFFD\uFFFD", HtmlEscaper.Escape("\uD800\uFFFE\u0085"));

    [Fact]
    public void A_sheet_of_styles_cannot_end_its_element() => Assert.Throws<ArgumentException>(() => new HtmlWriter().Style("a { } </style>"));

    private static IDocument Of(params (string Path, string Content)[] files) => new HtmlParser().ParseDocument(PageWriter.Of(Corpora.Check(files)));

    private static string QuotedBy(IDocument page, string id)
    {
        var name = page.GetElementById($"statement.report.{id}")!.QuerySelector("a.mark")!.GetAttribute("href")![1..];
        return string.Concat(page.GetElementsByClassName(name).Select(words => words.TextContent));
    }

    private static IDocument Hostile(string[] texts) => Of(HostileFiles(texts));

    /// <summary>A corpus with each text in every field that holds one, and in its document.</summary>
    internal static (string Path, string Content)[] HostileFiles(string[] texts)
    {
        var shared = string.Concat(texts.Select((text, i) => FormattableString.Invariant(
            $"  p{i}: {{ kind: group, name: {HostileTexts.Escaped($"<{i}> {text}")}, aliases: [{HostileTexts.Escaped(text)}], description: {HostileTexts.Escaped(text)}, codes: {{ in-house: {HostileTexts.Escaped(text)} }} }}\n")));
        var statements = string.Concat(texts.Select((text, i) => FormattableString.Invariant(
            $"  s{i}: {{ act: state, by: [p{i}], about: [p0], mode: reported, quote: w{i}w, summary: {HostileTexts.Escaped(text)}, sources: {{ by: {{ origin: external, note: {HostileTexts.Escaped(text)} }} }} }}\n")));
        var errata = string.Concat(texts.Select((text, i) => FormattableString.Invariant($"  e{i}: {{ quote: w{i}w, concerns: [s{i}], note: {HostileTexts.Escaped($"<{i}> {text}")}, reads: {HostileTexts.Escaped(text)} }}\n")));

        // The texts in the document are separated by unquoted words. A line is a paragraph, so the texts have no line breaks.
        var document = string.Concat(texts.Select((text, i) => FormattableString.Invariant($"w{i}w ") + text.ReplaceLineEndings(" ").Replace('\r', ' ').Replace('\n', ' ') + " "));
        return [("seeds/report.txt", document), ("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, title: {HostileTexts.Escaped(texts[^1])} }}\nparties:\n{shared}statements:\n{statements}errata:\n{errata}")];
    }

    /// <summary>The elements of a page and the names of their attributes, without any text.</summary>
    private static IEnumerable<string> Skeleton(IDocument page) => page.All
        .Where(element => !element.ClassList.Contains("uncovered") && element.ParentElement?.Closest(".text p, svg.flow, .strip svg") is null && element.LocalName != "p")
        .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}");
}
