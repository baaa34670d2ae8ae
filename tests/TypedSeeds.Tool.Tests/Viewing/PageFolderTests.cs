using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Robustness;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing.Paging;

namespace TypedSeeds.Tool.Tests.Viewing;

public partial class PageFolderTests(PageFolderTests.MadePages made) : IClassFixture<PageFolderTests.MadePages>
{
    private const int MostBytes = 2_000_000;

    public static TheoryData<string> CorpusNames => new("seeds", "long", "many", "of many", "hostile", "own kinds");

    [Theory]
    [MemberData(nameof(CorpusNames))]
    public void Each_link_leads_to_an_element_of_a_page_that_is_there(string name)
    {
        var pages = made.Of(name);
        var ids = pages.ToDictionary(page => page.Key, page => Id().Matches(page.Value).Select(match => match.Groups[1].Value).ToHashSet());

        Assert.All(pages, page => Assert.DoesNotContain(Href().Matches(page.Value).Select(match => match.Groups[1].Value), href => !Leads(ids, page.Key, href)));
        Assert.Contains(pages, page => Href().Matches(page.Value).Any(match => match.Groups[1].Value.Contains(".html#", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(CorpusNames))]
    public void No_page_has_the_same_id_twice(string name) =>
        Assert.All(made.Of(name), page => Assert.Empty(Id().Matches(page.Value).GroupBy(match => match.Groups[1].Value).Where(group => group.Count() > 1).Select(group => group.Key)));

    [Theory]
    [MemberData(nameof(CorpusNames))]
    public void No_page_is_larger_than_two_megabytes(string name) =>
        Assert.All(made.Of(name), page => Assert.InRange(Encoding.UTF8.GetByteCount(page.Value), 1, MostBytes));

    [Fact]
    public void A_long_document_has_all_its_lines_and_statements_once_over_its_pages()
    {
        var pages = made.Of("long");
        var parts = pages.Where(page => page.Key.StartsWith("document.report.", StringComparison.Ordinal)).ToArray();

        Assert.True(parts.Length > 3);
        var ids = parts.SelectMany(page => Id().Matches(page.Value)).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(Enumerable.Range(0, LongCount).Select(i => $"statement.report.s{i}"), ids.Where(id => id.StartsWith("statement.", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(0, LongCount).Select(i => $"d-l{i + 1}"), ids.Where(id => id.StartsWith("d-l", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_stays_as_it_is_when_another_document_comes_before_its_own()
    {
        var one = PagesOf(Many(3));
        var two = PagesOf(Corpora.Check([.. ManyFiles(3), ("seeds/a.txt", "Nothing was said.\n"), ("seeds/a.yaml", "seed: 1\ndocument: { id: a }\n")]));

        Assert.Equal(one["document.report-1.html"], two["document.report-1.html"]);
        Assert.Equal(one["party.p1.html"], two["party.p1.html"]);
        Assert.NotEqual(one["index.html"], two["index.html"]);
    }

    [Fact]
    public void A_page_of_a_party_has_what_was_said_by_and_about_it()
    {
        var page = PagesOf(Many(3))["party.p1.html"];

        Assert.Contains("3 statements with this party as “by”", page, StringComparison.Ordinal);
        Assert.Contains("3 statements with this party as “about”", page, StringComparison.Ordinal);
        Assert.Contains("“Word 0 of report 2.”", page, StringComparison.Ordinal);
        Assert.Contains("href=\"document.report-2.html#statement.report-2.s1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_has_the_largest_pairs_and_tables_on_the_next_pages_have_the_rest()
    {
        const int Parties = 40;
        var names = string.Join(", ", Enumerable.Range(0, Parties).Select(i => $"p{i}"));
        var corpus = Corpora.Check(
            ("seeds/report.txt", Each(Parties, i => $"Word {i} was said.\n")),
            ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nparties:\n" + Each(Parties, i => $"  p{i}: {{ kind: group, name: Party {i} }}\n")
                + "statements:\n" + Each(Parties, i => $"  s{i}: {{ act: state, by: [p{i}], about: [{names}], mode: quoted, quote: Word {i} was said. }}\n")));

        var pages = PagesOf(corpus).Where(page => page.Key.StartsWith(PageName.Flows, StringComparison.Ordinal)).OrderBy(page => page.Key, StringComparer.Ordinal).ToArray();

        Assert.Equal(["_who.2.html", "_who.3.html", "_who.html"], pages.Select(page => page.Key));
        Assert.Equal([0, 0, 150], pages.Select(page => Count(page.Value, "<path ")));
        Assert.Equal((Parties * Parties, 150), (pages.Sum(page => Count(page.Value, "scope=\"row\"")), Count(pages[2].Value, "scope=\"row\"")));
        Assert.Contains("1450 pairs with fewer statements are in the tables of the next pages", pages[2].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_the_documents_are_at_most_twice_the_bytes()
    {
        var (few, many, more) = (BytesOf(20), BytesOf(40), BytesOf(80));

        Assert.InRange(more - many, 1, (long)(2 * (many - few) * 1.06));
    }

    [Fact]
    public void A_script_is_in_the_index_alone_and_is_the_one_that_its_policy_allows()
    {
        var pages = made.Of("hostile");

        Assert.Equal(["index.html"], pages.Where(page => page.Value.Contains("<script", StringComparison.Ordinal)).Select(page => page.Key));
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Script().Match(pages["index.html"]).Groups[1].Value));
        Assert.Contains($"script-src 'sha256-{Convert.ToBase64String(hash)}'", WebUtility.HtmlDecode(pages["index.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("con.x", "_con.x")]
    [InlineData("LPT1.x", "_LPT1.x")]
    [InlineData("party.con", "party.con")]
    public void A_page_is_never_named_like_a_device(string anchor, string name) => Assert.Equal(name, PageName.Of(anchor));

    [Fact]
    public void A_long_name_is_cut_between_characters_and_stays_the_only_one()
    {
        var (one, other) = (PageName.Of("party." + string.Concat(Enumerable.Repeat("𠀀", 90)) + "a"), PageName.Of("party." + string.Concat(Enumerable.Repeat("𠀀", 90)) + "b"));

        Assert.NotEqual(one, other);
        Assert.InRange(Encoding.UTF8.GetByteCount(PageName.File(one, 1000)), 1, 255);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(one)));
    }

    private const int LongCount = 3000;

    private static CheckedCorpus Corpus(string name) => name switch
    {
        "seeds" => Corpora.Check(SeedFiles.OfRepository()),
        "long" => Corpora.Check(("seeds/report.txt", Each(LongCount, i => $"Word {i} was said and it was a sentence of some length here.\n")), ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nparties: { p: { kind: group, name: P } }\nstatements:\n" + Each(LongCount, i => $"  s{i}: {{ act: state, by: [p], mode: quoted, quote: Word {i} was said }}\n"))),
        "many" => Many(60),
        "of many" => OfMany(),
        "hostile" => Corpora.Check(PageTests.HostileFiles(HostileTexts.All)),
        _ => Corpora.Check(
            ("seeds/report.txt", "It rained. It snowed.\n"),
            ("seeds/report.yaml", "seed: 1\nkinds:\n  place: { plural: places, scope: corpus, fields: { near: { type: place } } }\n  fall: { plural: falls, scope: document, fields: { at: { type: place } } }\ndocument: { id: report }\nplaces:\n  a: { }\n  b: { near: a }\nfalls:\n  rain: { at: a }\n")),
    };

    // Each statement has long words of three bytes a letter and five names in each field.
    private static CheckedCorpus OfMany()
    {
        var parties = string.Join(", ", Enumerable.Range(0, 6).Select(i => $"p{i}"));
        return Corpora.Check(
            ("seeds/report.txt", Each(1500, i => $"w{i}w {new string('가', 290)}\n")),
            ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nparties:\n" + Each(6, i => $"  p{i}: {{ kind: group, name: {new string('나', 100)} {i} }}\n")
                + "statements:\n" + Each(1500, i => $"  s{i}: {{ act: state, by: [{parties}], to: [{parties}], about: [{parties}], mode: quoted, quote: w{i}w {new string('가', 290)} }}\n")));
    }

    private static CheckedCorpus Many(int count) => Corpora.Check(ManyFiles(count));

    private static (string Path, string Content)[] ManyFiles(int count) =>
    [
        ("seeds/shared.yaml", "seed: 1\nparties:\n  p0: { kind: group, name: Zero }\n  p1: { kind: group, name: One }\ntopics:\n  t: { name: T }\nevents:\n  e: { name: E, date: 2024-01-02 }\n"),
        .. Enumerable.Range(0, count).SelectMany(i => new[]
        {
            ($"seeds/report-{i}.txt", $"Word 0 of report {i}. Word 1 of report {i}.\n"),
            ($"seeds/report-{i}.yaml", $"seed: 1\ndocument: {{ id: report-{i} }}\nstatements:\n  s0: {{ act: state, by: [p0], about: [p1], topics: [t], mode: quoted, quote: Word 0 of report {i}. }}\n  s1: {{ act: state, by: [p1], about: [p0], topics: [t], mode: quoted, quote: Word 1 of report {i}. }}\n"),
        }),
    ];

    private static long BytesOf(int count) => WrittenPages.Of(Many(count)).Sum(page => (long)page.Content.Length);

    private static Dictionary<string, string> PagesOf(CheckedCorpus corpus)
    {
        Assert.Equal(0, corpus.Count(Generator.Diagnostics.RuleSeverity.Error));
        return WrittenPages.Of(corpus).ToDictionary(page => page.Path, page => Encoding.UTF8.GetString(page.Content));
    }

    /// <summary>The pages of each corpus, made once for all that is asked of them.</summary>
    public sealed class MadePages
    {
        private readonly Dictionary<string, Dictionary<string, string>> _pages = new(StringComparer.Ordinal);

        /// <summary>The pages of a corpus by their names.</summary>
        internal Dictionary<string, string> Of(string corpus)
        {
            if (!_pages.TryGetValue(corpus, out var pages))
            {
                _pages.Add(corpus, pages = PagesOf(Corpus(corpus)));
            }

            return pages;
        }
    }

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    private static bool Leads(Dictionary<string, HashSet<string>> ids, string from, string href)
    {
        if (href.Contains("://", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return true;
        }

        var parts = href.Split('#');
        return ids.TryGetValue(parts[0].Length == 0 ? from : parts[0], out var known) && (parts.Length == 1 || known.Contains(parts[1]));
    }

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    [GeneratedRegex("<[a-z0-9]+(?: [a-z-]+=\"[^\"]*\")*? id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Href();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
