using CsCheck;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>Fixes of findings, applied in memory.</summary>
public sealed class MenderTests
{
    public static TheoryData<string> Cases => new(FixCases.All.Select(static item => item.ToString()).Distinct());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fix_writes_the_right_text_in_the_style_of_the_wrong_one_and_its_rule_is_silent(string name)
    {
        var fix = Named(name);
        Assert.Contains(new CorpusCheck().Run(Files(fix, fix.Annotation)).Problems, problem => problem.Rule.Id == fix.Rule && problem.Fix is { } known && known.IsSafe == fix.IsSafe);

        var mended = Mend(fix, fix.Annotation, takesUnsafe: !fix.IsSafe).Corpus;

        Assert.Equal(fix.Mended, TextOf(mended));
        Assert.DoesNotContain(mended.Problems, problem => problem.Rule.Id == fix.Rule);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_unsafe_fix_is_not_taken_unasked(string name)
    {
        var fix = Named(name);

        Assert.Equal(fix.IsSafe ? fix.Mended : fix.Annotation, TextOf(Mend(fix, fix.Annotation, takesUnsafe: false).Corpus));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_mended_is_not_mended_again(string name)
    {
        var fix = Named(name);

        Assert.Empty(Mend(fix, fix.Mended, takesUnsafe: true).Mended);
    }

    [Fact]
    public void The_page_lists_the_rules_that_have_a_case() => Assert.Equal(
        File.ReadLines(Path.Combine(Repository.Root, "generator/docs/fix.md")).Where(static line => line.StartsWith("| [SEED", StringComparison.Ordinal)).Select(static line => line[3..11]),
        FixCases.All.Select(static item => item.Rule).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Fixes_of_one_line_and_of_many_files_are_applied_together()
    {
        CorpusFile[] files =
        [
            new("seeds/a.yaml", InputRole.Annotation, "seed: 1\nevents: { talks: { Name: Talks, Certainty: Alleged, participants: [Usa, Canada, Usa] } }\n"),
            new("seeds/b.yaml", InputRole.Annotation, "seed: 1\nParties:\n  canada: { kind: State, name: Canada }\n  usa: { Kind: state, name: USA }\n"),
        ];

        var mended = new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None);

        Assert.Equal(
            ["seed: 1\nevents: { talks: { name: Talks, certainty: alleged, participants: [usa, canada, usa] } }\n", "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n  usa: { kind: state, name: USA }\n"],
            mended.Files.Select(static file => file.Text));
    }

    [Fact]
    public void A_safe_fix_gives_the_words_of_the_document_back_and_never_takes_another_word() => Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, Words.Length - 1], Gen.Int[0, Changes.Length - 1]).Sample((at, other, change) =>
    {
        var (safe, unsafeWords) = (Words.ToArray(), Words.ToArray());
        safe[at] = Changes[change](Words[at]);
        unsafeWords[at] = Words[other] + "s";

        Assert.Equal(string.Join(' ', Words), QuoteOf(Mend(string.Join(' ', safe))));
        Assert.Equal(string.Join(' ', unsafeWords), QuoteOf(Mend(string.Join(' ', unsafeWords))));
    });

    private static readonly string[] Words = "The seven ministers strongly condemned all recent tests and thanked both hosts".Split(' ');

    private static readonly Func<string, string>[] Changes =
    [
        static word => word.ToUpperInvariant(),
        static word => word + ",",
        static word => ";  " + word,
        static word => "‘" + word + "’",
        static word => word + " —",
        static word => word.Replace('e', 'е'),
        static word => word.Insert(word.Length / 2, "\u00AD"),
    ];

    private static string Mend(string quote)
    {
        CorpusFile[] files =
        [
            new("seeds/report.txt", InputRole.Document, string.Join(' ', Words) + ".\n"),
            new("seeds/report.yaml", InputRole.Annotation, $"{FixCases.Header}statements:\n  a: {{ act: condemn, by: [canada], mode: reported, quote: \"{quote}\" }}\n"),
        ];
        return TextOf(new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None).Corpus);
    }

    private static string QuoteOf(string annotation) => annotation[(annotation.IndexOf("quote: \"", StringComparison.Ordinal) + 8)..annotation.LastIndexOf('"')];

    private static FixCase Named(string name) => FixCases.All.First(item => item.ToString() == name);

    private static string TextOf(CheckedCorpus corpus) => Assert.Single(corpus.Files).Source.Text;

    private static MendedCorpus Mend(FixCase fix, string annotation, bool takesUnsafe) =>
        new Mender(new CorpusCheck(), takesUnsafe).Run(Files(fix, annotation), CancellationToken.None);

    private static CorpusFile[] Files(FixCase fix, string annotation)
    {
        CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, FixCases.Document), new("seeds/report.yaml", InputRole.Annotation, annotation)];
        return fix.Baseline is null ? files : [.. files, new("seeds/typed-seeds.baseline", InputRole.Baseline, fix.Baseline)];
    }
}
