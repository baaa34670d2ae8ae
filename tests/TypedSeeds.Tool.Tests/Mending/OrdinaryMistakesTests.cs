using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>The 49 mistakes that new users made most: each is told, and the page says how many of them are mended without a person.</summary>
public sealed class OrdinaryMistakesTests
{
    private const string Document = """
        The ministers of Canada and South Korea condemned the recent missile tests on Friday.
        They called on both sides to withdraw all troops. They called on both sides to talk.
        Canada’s minister warned of a “firm response” from its partners.
        The two governments agreed to hold annual consultations in Ottawa.

        """;

    private const string Annotation = """
        seed: 1
        document: { id: report, language: en, published: 2024-11-01 }
        parties:
          canada:
            kind: state
            name: Canada
            codes: { iso-3166-1-alpha-2: CA }
          south-korea: { kind: state, name: South Korea }
          minister: { kind: person, name: The minister, offices: [{ title: Minister, of: canada }] }
        topics:
          security: { name: Security }
        statements:
          condemn-tests:
            act: condemn
            by: [canada, south-korea]
            topics: [security]
            mode: reported
            quote: condemned the recent missile tests
          withdraw-troops: { act: call-on, by: [canada], mode: reported, quote: { exact: They called on both sides, line: 2, suffix: " to withdraw" } }
          warn:
            act: warn
            by: [minister]
            mode: reported
            quote: Canada’s minister warned of a “firm response”
        agreements:
          consultations: { parties: [canada, south-korea], status: agreed, summary: Yearly talks., made: 2024-11-01, quotes: [agreed to hold annual consultations] }

        """;

    /// <summary>What is no mistake, however it looks.</summary>
    private static readonly Mistake[] None =
    [
        new("a scalar for a list", "by: [minister]", "by: minister"),
        new("a comment", "by: [minister]", "by: [minister] # who warned"),
        new("a block scalar", "quote: condemned the recent missile tests", "quote: >-\n      condemned the recent\n      missile tests"),
    ];

    private static readonly Mistake[] Mistakes =
    [
        new("a wrong key", "mode: reported\n    quote: condemned", "moed: reported\n    quote: condemned"),
        new("a wrong indentation", "    mode: reported\n    quote: condemned", "   mode: reported\n    quote: condemned"),
        new("a colon in a scalar", "summary: Yearly talks.", "summary: Talks: yearly") { Meant = "summary: \"Talks: yearly\"" },
        new("no words of a quote", "    quote: condemned the recent missile tests\n", string.Empty),
        new("an ambiguous quote", ", line: 2, suffix: \" to withdraw\"", string.Empty) { Meant = ", suffix: \" to withdraw\"" },
        new("a wrong id", "by: [minister]", "by: [ministr]"),
        new("a date in words", "made: 2024-11-01", "made: 1 November 2024"),
        new("the 30th of February", "made: 2024-11-01", "made: 2024-02-30"),
        new("a date with slashes", "made: 2024-11-01", "made: 11/01/2024"),
        new("a date with dots", "made: 2024-11-01", "made: 01.11.2024"),
        new("an id twice", "  warn:\n", "  condemn-tests:\n"),
        new("three dots", "condemned the recent missile tests", "condemned ... tests") { Meant = "[condemned, tests]" },
        new("another apostrophe", "Canada’s minister", "Canada's minister"),
        new("no version", "seed: 1\n", string.Empty),
        new("two documents", "topics:\n", "document: { id: other }\ntopics:\n"),
        new("a text that is missing", "{ id: report, ", "{ id: report, text: reprot.txt, ") { Meant = "{ id: report, text: report.txt, " },
        new("a wrong act", "act: condemn", "act: condem"),
        new("a wrong mode", "mode: reported\n    quote: condemned", "mode: report\n    quote: condemned"),
        new("a wrong word", "condemned the recent", "condemned the latest"),
        new("a key twice", "    mode: reported\n    quote: condemned", "    mode: reported\n    mode: reported\n    quote: condemned"),
        new("a bracket that is not closed", "topics: [security]", "topics: [security"),
        new("a curly closing mark", "quote: condemned the recent missile tests", "quote: \"condemned the recent missile tests”") { Meant = "quote: \"condemned the recent missile tests\"" },
        new("another case of letters", "quote: condemned", "quote: Condemned"),
        new("an id with capitals", "  security: {", "  Security: {"),
        new("no speaker", "    by: [minister]\n", string.Empty),
        new("an entry of another kind", "by: [minister]", "by: [security]"),
        new("another version", "seed: 1", "seed: 2"),
        new("a language in words", "language: en", "language: english"),
        new("a wrong line", "line: 2, ", "line: 3, "),
        new("a line beyond the end", "line: 2, ", "line: 20, "),
        new("two files for one text", string.Empty, string.Empty),
        new("another hash", "language: en,", "language: en, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef,"),
        new("a value that begins with @", "summary: Yearly talks.", "summary: @talks") { Meant = "summary: \"@talks\"" },
        new("a wrong kind of party", "kind: person", "kind: human"),
        new("offices as a text", "offices: [{ title: Minister, of: canada }]", "offices: Minister of Canada"),
        new("a bad code", "iso-3166-1-alpha-2: CA", "iso-3166-1-alpha-2: CAN"),
        new("a section in the singular", "statements:\n", "statement:\n"),
        new("an ellipsis", "condemned the recent missile tests", "condemned … tests") { Meant = "[condemned, tests]" },
        new("a list without brackets", "parties: [canada, south-korea]", "parties: canada, south-korea"),
        new("quotation marks around a part", "quote: condemned the recent missile tests", "quote: \"condemned\" the recent missile tests") { Meant = "quote: 'condemned the recent missile tests'" },
        new("no space after a colon", "seed: 1", "seed:1"),
        new("a dash in a mapping", "  security: {", "  - security: {"),
        new("a value that begins with *", "summary: Yearly talks.", "summary: *talks") { Meant = "summary: \"*talks\"" },
        new("a tab", "    act: warn", "\tact: warn"),
        new("a number sign in a text", "summary: Yearly talks.,", "summary: \"Yearly\" #talks.,") { Meant = "summary: '\"Yearly\" #talks.'," },
        new("a topic in the singular", "topics:\n", "topic:\n"),
    ];

    public static TheoryData<string> Names => new(Mistakes.Select(static mistake => mistake.Name));

    public static TheoryData<string> RightNames => new(None.Select(static mistake => mistake.Name));

    [Fact]
    public void They_are_forty_nine() => Assert.Equal(49, Mistakes.Length + None.Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_told(string name) => Assert.NotEqual(0, Problems(Run(Named(Mistakes, name))));

    [Theory]
    [MemberData(nameof(RightNames))]
    public void What_is_right_is_left_alone(string name) => Assert.Equal(0, Problems(Run(Named(None, name))));

    [Fact]
    public void The_page_says_how_many_are_mended_and_no_safe_fix_makes_something_else_of_one()
    {
        Assert.Equal(0, Problems(new CorpusCheck().Run(Of(Annotation))));
        var kinds = Mistakes.ToLookup(HowMended);
        var (safe, proposed, chosen, left) = (kinds[Way.Safely].Count(), kinds[Way.AsMeant].Count(), kinds[Way.ByChoice].Count(), kinds[Way.ByAPerson].Count());

        var said = FormattableString.Invariant($"Among {Mistakes.Length} ordinary mistakes, {safe} are mended safely, {proposed} by what was probably meant, {chosen} by a choice among what may be meant, and {left} need a person.");
        var names = string.Join("; ", kinds[Way.ByAPerson].Select(static mistake => mistake.Name));
        Assert.True(File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/fix.md")).ReplaceLineEndings(" ").Contains(said, StringComparison.Ordinal), $"The page does not say: {said} ({names})");
    }

    private static Way HowMended(Mistake mistake)
    {
        var files = Files(mistake);
        var safely = new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None);
        var wholly = new Mender(new CorpusCheck(), takesUnsafe: true).Run(files, CancellationToken.None);
        Assert.True(safely.Mended.Count == 0 || IsRight(safely, mistake) || IsRight(wholly, mistake), $"A safe fix made something else of '{mistake.Name}'.");
        return IsRight(safely, mistake) ? Way.Safely
            : IsRight(wholly, mistake) ? Way.AsMeant
            : Choices(files).Any(chosen => IsRight(new Mender(new CorpusCheck(), takesUnsafe: true).Run(chosen, CancellationToken.None), mistake)) ? Way.ByChoice
            : Way.ByAPerson;
    }

    /// <summary>What each single choice makes of the files.</summary>
    private static IEnumerable<CorpusFile[]> Choices(CorpusFile[] files) =>
        from problem in new CorpusCheck().Run(files).Problems
        from choice in problem.Choices
        select files.Select(file => file.FilePath == choice.Path ? file with { Text = Edits.Apply(file.Text, [choice.Edit]) } : file).ToArray();

    // A field that was missing may be at another place than before, and a hash is in no annotation that is right before.
    private static bool IsRight(MendedCorpus mended, Mistake mistake) => Problems(mended.Corpus) == 0
        && mended.Files.Single(static file => file.FilePath == "seeds/report.yaml").Text is var text
        && (mistake.Name == "another hash"
            || Lines(text).SequenceEqual(Lines(mistake.From.Length == 0 ? Annotation : Annotation.Replace(mistake.From, mistake.Meant, StringComparison.Ordinal))));

    private static IOrderedEnumerable<string> Lines(string text) => text.Split('\n').Order(StringComparer.Ordinal);

    private static int Problems(CheckedCorpus corpus) => corpus.Count(RuleSeverity.Error) + corpus.Count(RuleSeverity.Warning);

    private static CheckedCorpus Run(Mistake mistake) => new CorpusCheck().Run(Files(mistake));

    private static CorpusFile[] Files(Mistake mistake)
    {
        if (mistake.From.Length == 0)
        {
            return [.. Of(Annotation), new("seeds/second.yaml", InputRole.Annotation, "seed: 1\ndocument: { id: second, text: report.txt }\n")];
        }

        Assert.Contains(mistake.From, Annotation, StringComparison.Ordinal);
        return Of(Annotation.Replace(mistake.From, mistake.To, StringComparison.Ordinal));
    }

    private static CorpusFile[] Of(string annotation) => [new("seeds/report.txt", InputRole.Document, Document), new("seeds/report.yaml", InputRole.Annotation, annotation)];

    private static Mistake Named(Mistake[] mistakes, string name) => mistakes.Single(mistake => mistake.Name == name);

    /// <summary>How a mistake is mended.</summary>
    private enum Way
    {
        Safely,
        AsMeant,
        ByChoice,
        ByAPerson,
    }

    /// <summary>A mistake in the annotation: what is there, and what is written in its place.</summary>
    private sealed record Mistake(string Name, string From, string To)
    {
        /// <summary>What is to be in that place after all.</summary>
        public string Meant { get; init; } = From;
    }
}
