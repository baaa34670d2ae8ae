using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;

namespace TypedSeeds.Tool.Tests.Viewing;

/// <summary>What is quoted, by entries of any kind and in any field, is marked in the text and linked with its entry both ways.</summary>
public class QuotedPlaceTests
{
    // Every kind over the others: an agreement over the words of a statement, an event and a cue within it, a mention in
    // the event, an own kind across the end, two quotes in one entry, and an own field of a statement and of a document.
    private const string Overlapping = """
        seed: 1
        kinds:
          round: { scope: document, fields: { words: { type: quote, required: true } } }
          forum: { fields: { name: { type: text, required: true }, seen: { type: quote, many: true } } }
          statement: { fields: { hedge: { type: quote } } }
          document: { fields: { heading: { type: quote } } }
        document: { id: report, ignore: [thank the], heading: We call }
        parties:
          hosts: { kind: group, name: Hosts, mentions: [the hosts, both sides] }
        events:
          stop: { name: The stop, quotes: [both sides to stop, hosts] }
        statements:
          call: { act: call-on, by: [hosts], mode: quoted, quote: We call on both sides to stop, cue: call on, hedge: both }
          thanks: { act: thank, by: [], mode: quoted, quote: We thank the hosts., cue: thank }
        agreements:
          truce: { parties: [hosts], summary: A truce., status: agreed, quotes: [We call on both sides to stop, stop now] }
        rounds:
          first: { words: stop now }
        forums:
          talks: { name: Talks, seen: [{ exact: sides to stop now }] }
        errata:
          both: { quote: both, note: Which? }
        """;

    private static readonly string[] Corpuses = ["built-in", "own", "overlapping", "repository"];

    public static TheoryData<string> Names => new(Corpuses);

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_that_an_entry_of_any_kind_quotes_in_any_field_are_marked_and_lead_to_it_and_back(string name)
    {
        var corpus = Corpora.Check(FilesOf(name));
        var page = Parse(corpus);
        var quotes = QuotesOf(corpus).ToArray();

        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote =>
        {
            var text = quote.Entry.File.Anchored.Document!.Text;
            // A line is a paragraph, so the end of a line is no letter of the page.
            var words = string.Concat(quote.Anchor.Pieces.Select(piece => text.Substring(piece.Start, piece.Length))).ReplaceLineEndings(string.Empty);
            var card = page.GetElementById(CardId(quote.Entry.Key))!;
            var places = card.QuerySelectorAll("a[href^='#d']").Select(link => link.GetAttribute("href")![1..])
                .Where(id => page.GetElementById(id)!.Closest(".text") is not null && string.Concat(page.GetElementsByClassName(id).Select(element => element.TextContent)) == words)
                .ToArray();

            Assert.NotEmpty(places);
            Assert.Contains(page.QuerySelectorAll($".text a[href='#{card.Id}']"), link => link.Id is { } id && places.Contains(id) || places.Any(link.ClassList.Contains) || IsCueOf(quote, page, link));
        });
    }

    [Fact]
    public void Those_tests_have_every_kind_and_field_that_can_quote()
    {
        var tested = Corpuses.SelectMany(name => QuotesOf(Corpora.Check(FilesOf(name)))).Select(quote => (quote.Entry.Key.Kind, quote.Field)).ToHashSet();
        var expected = KindTable.BuiltIn.SelectMany(kind => kind.Fields.Where(field => field.Type == FieldType.Quote && field.Key != "ignore"), (kind, field) => (kind.Name, field.Key));

        Assert.All(expected, pair => Assert.Contains(pair, tested));
        Assert.Contains(("round", "words"), tested);
        Assert.Contains(("statement", "hedge"), tested);
    }

    [Fact]
    public void A_quote_keeps_its_place_where_the_source_of_a_value_quotes_it_too()
    {
        var page = Parse(Corpora.Check(FullCorpus.Files));
        var source = page.QuerySelector("[id='event.zenda-talks'] .sources a.line")!.GetAttribute("href")![1..];

        Assert.Equal("in Zenda", string.Concat(page.GetElementsByClassName(source).Select(element => element.TextContent)));
        Assert.NotNull(page.GetElementById(source)!.Closest(".text"));
    }

    [Fact]
    public void More_than_two_marks_at_one_place_are_gathered_and_each_is_in_the_list()
    {
        var statements = string.Concat(Enumerable.Range(1, 4).Select(i => $"  s{i}: {{ act: state, by: [], mode: quoted, quote: {"We call on both sides to stop".Split(' ').Take(i + 2).Aggregate((all, word) => all + " " + word)} }}\n"));
        var page = Parse(Corpora.Check(("seeds/report.txt", "We call on both sides to stop now.\nWe thank the hosts.\n"), ("seeds/report.yaml", $"""
            seed: 1
            document: {"{"} id: report {"}"}
            statements:
            {statements}
            errata:
              e1: {"{"} quote: We call, note: A. {"}"}
              e2: {"{"} quote: thank, note: B. {"}"}
            events:
              x: {"{"} name: X, quotes: [We call] {"}"}
            """)));
        var group = Assert.Single(page.QuerySelectorAll(".text .marks"));

        Assert.Equal("1–4 *1 +1", group.QuerySelector(".gist")!.TextContent);
        Assert.Equal(["1", "2", "3", "4", "*1", "E1"], group.QuerySelectorAll("a.mark").Select(mark => mark.TextContent).OrderBy(mark => mark[0] switch { '*' => 1, 'E' => 2, _ => 0 }));
        Assert.All(group.QuerySelectorAll("a.mark"), mark => Assert.NotEmpty(mark.GetAttribute("data-name")!));
        Assert.Equal(["*2"], page.QuerySelectorAll(".text p > a.mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public void Marks_are_numbers_that_rise_along_the_text_however_many_there_are()
    {
        var words = Enumerable.Range(0, 60).Select(i => $"w{i}w").ToArray();
        var errata = string.Concat(words.Reverse().Select(word => $"  {word}: {{ quote: {word}, note: Odd. }}\n"));
        var page = Parse(Corpora.Check(("seeds/report.txt", string.Join(' ', words)), ("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nerrata:\n{errata}")));

        Assert.Equal(Enumerable.Range(1, 60).Select(i => $"*{i}"), page.QuerySelectorAll(".text p a.mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public void Kinds_with_the_same_first_letters_have_marks_of_their_own()
    {
        var page = Parse(Corpora.Check(("seeds/report.txt", "One two three four five.\n"), ("seeds/report.yaml", """
            seed: 1
            kinds:
              article: { scope: document, fields: { words: { type: quote } } }
              art: { scope: document, fields: { words: { type: quote } } }
              x2: { scope: document, fields: { words: { type: quote } } }
            document: { id: report }
            events: { e: { name: E, quotes: [One] } }
            articles: { a: { words: two } }
            arts: { a: { words: three } }
            x2s: { a: { words: four } }
            """)));

        Assert.Equal(4, page.QuerySelectorAll(".text a.mark").Select(mark => mark.TextContent).Distinct().Count());
        Assert.Equal("E1", page.QuerySelector(".text a.mark")!.TextContent);
    }

    [Theory]
    [InlineData("We call on both sides", "sides")]
    [InlineData("We\u00A0call on both\u00A0\u00A0sides", "sides")]
    public void Blanks_before_a_mark_are_no_part_of_what_is_coloured(string text, string inner)
    {
        var page = Parse(Corpora.Check(("seeds/report.txt", text + "\n"), ("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nstatements:\n  a: {{ act: state, by: [], mode: quoted, quote: {text} }}\n  b: {{ act: urge, by: [], mode: quoted, quote: {inner} }}\n")));

        Assert.Equal(text, string.Concat(page.GetElementsByClassName("d1-s1").Select(element => element.TextContent)));
        Assert.All(page.QuerySelectorAll(".text .q, .text .q-of"), words => Assert.Equal(words.TextContent.Trim(), words.TextContent));
    }

    [Fact]
    public void A_document_leads_to_its_agreements_and_statements_from_the_top_of_the_page()
    {
        var page = Parse(Corpora.Check(("seeds/report.txt", "We call on both sides to stop now.\nWe thank the hosts.\n"), ("seeds/report.yaml", Overlapping)));

        Assert.Equal(["report", "Agreements", "Rounds", "Statements"], page.QuerySelectorAll("nav li:first-child a").Select(link => link.TextContent));
        Assert.All(page.QuerySelectorAll("nav a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    private static SeedFiles FilesOf(string name) => name switch
    {
        "built-in" => FullCorpus.Files,
        "own" => OwnCorpus.Files,
        "repository" => SeedFiles.OfRepository(),
        _ => new SeedFiles().With("seeds/report.txt", "We call on both sides to stop now.\nWe thank the hosts.\n").With("seeds/report.yaml", Overlapping),
    };

    private static IDocument Parse(CheckedCorpus corpus) => new HtmlParser().ParseDocument(PageWriter.Of(corpus));

    private static IEnumerable<(CheckedEntry Entry, string Field, Anchor Anchor)> QuotesOf(CheckedCorpus corpus) => corpus.Entries.SelectMany(entry => entry.Entry.Kind.AllFields
        .Zip(entry.Entry.Values)
        .Where(pair => pair.Second is AnchorsValue && pair.First.Key != "ignore")
        .SelectMany(pair => ((AnchorsValue)pair.Second!).Anchors, (pair, anchor) => (entry, pair.First.Key, anchor)));

    // A statement is reached from its words, so its cue needs no link of its own.
    private static bool IsCueOf((CheckedEntry Entry, string Field, Anchor Anchor) quote, IDocument page, IElement link) =>
        quote.Entry.Key.Kind == KindTable.Statement && quote.Field != FieldKeys.Quote && link.Id is { } id && page.GetElementById(id)!.ClassList.Contains("mark");

    private static string CardId(EntryKey key) => key.Document.Length == 0 ? $"{key.Kind}.{key.Id}" : $"{key.Kind}.{key.Document}.{key.Id}";
}
