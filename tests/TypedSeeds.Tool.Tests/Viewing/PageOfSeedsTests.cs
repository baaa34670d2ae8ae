using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;

namespace TypedSeeds.Tool.Tests.Viewing;

/// <summary>The page of the seeds of this repository, as an HTML parser reads it.</summary>
public class PageOfSeedsTests
{
    private static readonly Lazy<CheckedCorpus> Corpus = new(() => Corpora.Check(SeedFiles.OfRepository()));

    private static readonly Lazy<IDocument> Page = new(() => new HtmlParser().ParseDocument(PageWriter.Of(Corpus.Value)));

    private static IEnumerable<CheckedEntry> Statements => Corpus.Value.Entries.Where(entry => entry.Entry.Key.Kind == KindTable.Statement);

    [Fact]
    public void The_text_of_the_document_is_there_to_the_letter()
    {
        var text = Corpus.Value.Documents.Single().Text;

        Assert.Equal(text.Split('\n'), Page.Value.QuerySelectorAll(".text p").Select(Words));
    }

    [Fact]
    public void Every_statement_is_highlighted_in_place_with_its_exact_words_and_leads_to_its_card_and_back()
    {
        foreach (var statement in Statements)
        {
            var card = Card(statement);
            var number = Page.Value.GetElementById(card.QuerySelector("a.mark")!.GetAttribute("href")![1..])!;
            var anchor = ((AnchorsValue)statement.Entry["quote"]!).Anchors[0];
            var expected = string.Concat(anchor.Pieces.Select(piece => statement.File.Anchored.Document!.Text.Substring(piece.Start, piece.Length)));

            Assert.Equal(expected, string.Concat(Page.Value.GetElementsByClassName(number.Id!).Select(Words)));
            Assert.Equal("#" + card.Id, number.GetAttribute("href"));
            Assert.Equal(card.QuerySelector("a.mark")!.TextContent, number.TextContent);
        }
    }

    [Fact]
    public void Words_have_the_colour_of_the_closest_statement_and_lead_to_it()
    {
        foreach (var words in Page.Value.QuerySelectorAll(".q"))
        {
            var card = Page.Value.GetElementById(words.GetAttribute("href")![1..])!;

            Assert.Contains(card.QuerySelector("a.mark")!.GetAttribute("href")![1..], words.ClassList);
            Assert.Contains("a-" + card.QuerySelector(".act")!.TextContent.Replace(' ', '-'), words.ClassList);
        }
    }

    [Fact]
    public void Every_entry_has_its_place() => Assert.All(Corpus.Value.Entries, entry => Assert.NotNull(Card(entry)));

    [Fact]
    public void Every_internal_link_has_a_target_and_every_id_is_unique()
    {
        var ids = Page.Value.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();

        Assert.Distinct(ids);
        Assert.All(Page.Value.QuerySelectorAll("[href^='#']").Select(link => link.GetAttribute("href")![1..]), target => Assert.Contains(target, ids));
        Assert.All(
            Page.Value.QuerySelectorAll("[aria-labelledby]").SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ')),
            label => Assert.Contains(label, ids));
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time_from_the_one_title()
    {
        var levels = Page.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void What_is_drawn_is_also_said()
    {
        var drawing = Page.Value.QuerySelector("svg.flow")!;

        Assert.All(Page.Value.QuerySelectorAll("svg").Where(svg => svg != drawing), svg => Assert.Equal("true", svg.GetAttribute("aria-hidden")));
        Assert.NotEmpty(drawing.QuerySelector("title")!.TextContent);
        Assert.Contains("The foreign and defence ministers of Canada and South Korea about North Korea", drawing.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(drawing.QuerySelectorAll("path").Sum(Count), Page.Value.QuerySelectorAll("#who tbody tr").Sum(row => int.Parse(row.Children[2].TextContent, null)));
    }

    [Fact]
    public void The_page_has_landmarks_and_the_language_of_its_document()
    {
        Assert.Equal("en", Page.Value.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(Page.Value.QuerySelector("body > header"));
        Assert.NotNull(Page.Value.QuerySelector("body > nav[aria-label]"));
        Assert.NotNull(Page.Value.QuerySelector("body > main"));
        Assert.Equal("#main", Page.Value.Body!.FirstElementChild!.GetAttribute("href"));
        Assert.All(Page.Value.QuerySelectorAll(".text, blockquote"), text => Assert.Equal("en", text.GetAttribute("lang")));
    }

    [Fact]
    public void Each_official_sentence_stands_beside_all_that_renders_it()
    {
        var rows = Page.Value.QuerySelectorAll(".wording tbody tr").ToDictionary(row => row.Children[0].QuerySelector("a")!.GetAttribute("href")!, row => row.Children[1].QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToHashSet());
        var expected = Statements
            .Where(statement => statement.Entry["renders"] is ReferencesValue)
            .SelectMany(statement => ((ReferencesValue)statement.Entry["renders"]!).Keys, (statement, official) => (Official: "#" + Card(official).Id, Rendering: "#" + Card(statement).Id))
            .ToLookup(pair => pair.Official, pair => pair.Rendering);

        Assert.Equal(expected.ToDictionary(group => group.Key, group => group.ToHashSet()), rows);
    }

    [Fact]
    public void Errata_stand_in_the_margin_and_lead_to_the_words_and_back()
    {
        var errata = Corpus.Value.Entries.Where(entry => entry.Entry.Key.Kind == KindTable.Erratum).ToArray();

        Assert.NotEmpty(errata);
        Assert.All(errata, erratum =>
        {
            var note = Card(erratum);
            var mark = Page.Value.GetElementById(note.QuerySelector("a")!.GetAttribute("href")![1..])!;
            Assert.Equal("#" + note.Id, mark.GetAttribute("href"));
            Assert.True(note.ParentElement!.ClassList.Contains("notes"));
        });
    }

    [Fact]
    public void The_errata_stand_before_the_text_by_severity_and_the_three_reversals_first()
    {
        var ranked = Page.Value.QuerySelector(".ranked")!;
        var links = ranked.QuerySelectorAll("dd a.mark").Select(link => link.GetAttribute("href")!).ToArray();
        var errata = Corpus.Value.Entries.Where(entry => entry.Entry.Key.Kind == KindTable.Erratum).Select(entry => "#" + Card(entry).Id).ToArray();

        Assert.Equal("Errata, by severity", ranked.QuerySelector("h3")!.TextContent);
        Assert.Equal("reversed", ranked.QuerySelector("dt")!.TextContent);
        Assert.Equal(
            ["#erratum.canada-korea-two-plus-two.giver-and-receiver-swapped", "#erratum.canada-korea-two-plus-two.we-must-stop", "#erratum.canada-korea-two-plus-two.we-will-face"],
            ranked.QuerySelectorAll("section > dl dd a.mark").Select(link => link.GetAttribute("href")));
        Assert.Equal(errata.Order(), links.Order());
        Assert.True(ranked.CompareDocumentPosition(Page.Value.QuerySelector(".text")!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public void Nothing_is_fetched_and_nothing_runs()
    {
        Assert.Empty(Page.Value.QuerySelectorAll("script, link, img, iframe, object, embed, form, base"));
        Assert.DoesNotContain("url(", Page.Value.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.All(Page.Value.All.SelectMany(element => element.Attributes), attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_corpus_gives_the_same_bytes_in_every_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("ar-SA");
            var arabic = PageWriter.Of(Corpora.Check(SeedFiles.OfRepository()));
            System.Globalization.CultureInfo.CurrentCulture = new("de-DE");

            Assert.Equal(PageWriter.Of(Corpus.Value), arabic);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static IElement Card(CheckedEntry entry) => Card(entry.Entry.Key);

    private static IElement Card(EntryKey key) => Page.Value.GetElementById(key.Document.Length == 0 ? $"{key.Kind}.{key.Id}" : $"{key.Kind}.{key.Document}.{key.Id}")!;

    private static int Count(IElement path) => int.Parse(path.QuerySelector("title")!.TextContent.Split(": ")[^1].Split(' ')[0], null);

    /// <summary>The words of the document in an element, without the marks and numbers that the page adds.</summary>
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
