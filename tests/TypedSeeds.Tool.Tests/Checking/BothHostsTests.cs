using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Diagnostics.Causes;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>The command line and the compiler report the same for the same files: ids, severities, messages and places.</summary>
public class BothHostsTests
{
    private const string Annotation = "seed: 1\ndocument: { id: report }\n";

    public static TheoryData<string> Ids => new(RuleCases.All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Of_each_mistake(string id) => AssertSame(RuleCases.All[id].Files.Files, id);

    public static TheoryData<string> Causes => new(CauseCases.All.Keys);

    [Theory]
    [MemberData(nameof(Causes))]
    public void Of_each_cause(string name) => AssertSame(CauseCases.All[name].Files);

    [Fact]
    public void Of_the_seeds_of_this_repository() => AssertSame(SeedFiles.OfRepository());

    [Fact]
    public void Of_a_corpus_that_uses_every_field() => AssertSame(FullCorpus.Files);

    [Fact]
    public void Of_a_corpus_with_kinds_of_its_own() => AssertSame(OwnCorpus.Files);

    [Theory]
    [InlineData("error")]
    [InlineData("info")]
    public void Of_a_rule_at_the_level_that_the_corpus_sets(string level) => AssertSame(
        SeedFiles.Small(Annotation + "topics: { peace: { name: Peace } }\n").With("seeds/rules.yaml", $"seed: 1\nrules: {{ require: {{ kind: topic, fields: [description], level: {level} }} }}\n"), "SEED1050");

    [Fact]
    public void Of_a_document_that_is_not_UTF8() =>
        AssertSame(SeedFiles.Small(Annotation).WithFile(new SeedFile(SeedFiles.ProjectDirectory + "seeds/report.txt", SourceText.From("Café", Encoding.Latin1))), "SEED0011");

    [Fact]
    public void Of_an_annotation_that_is_not_UTF8() =>
        AssertSame(SeedFiles.Small(Annotation).WithFile(new SeedFile(SeedFiles.ProjectDirectory + "seeds/other.yaml", SourceText.From("seed: 1\nevents: { a: { name: Café } }\n", Encoding.Latin1))), "SEED0018");

    [Fact]
    public void Of_no_annotation() => AssertSame(new SeedFiles().With("seeds/report.txt", "Words."), "SEED0013");

    [Fact]
    public void Of_a_document_that_nothing_annotates() => AssertSame(SeedFiles.Small(Annotation).With("seeds/other.txt", "Words."), "SEED0014");

    [Fact]
    public void Of_a_document_that_is_too_large() => AssertSame(SeedFiles.Small(Annotation).With("seeds/report.txt", new string('a', Limits.DocumentLength + 1)), "SEED0015");

    [Fact]
    public void Of_an_argument_that_is_shortened() => AssertSame(SeedFiles.Small($"seed: 1\ndocument: {{ id: report, coverage: {new string('k', 2_000)} }}\n"), "SEED1005");

    [Fact]
    public void Of_more_text_than_literals_hold()
    {
        var text = new string('a', (Limits.TextLength / 2) + 1);

        AssertSame(SeedFiles.Small(Annotation).With("seeds/report.txt", text).With("seeds/other.txt", text).With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\n"), "SEED9004");
    }

    private static void AssertSame(SeedFiles files, string id)
    {
        Assert.Contains(InCompiler(files), said => said.Id == id);
        AssertSame(files);
    }

    private static void AssertSame(SeedFiles files) => Assert.Equal(InCompiler(files), OnCommandLine(Corpora.Check(files)));

    private static Said[] InCompiler(SeedFiles files) => Sort(files.Run().Diagnostics.Select(diagnostic => new Said(
        diagnostic.Id,
        diagnostic.Severity.ToString(),
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        PlaceOf(diagnostic.Location),
        diagnostic.AdditionalLocations.Select(PlaceOf).SingleOrDefault(),
        diagnostic.Descriptor.HelpLinkUri)));

    private static Said[] OnCommandLine(CheckedCorpus corpus) => Sort(corpus.Problems.Select(problem => new Said(
        problem.Rule.Id,
        problem.Severity.ToString(),
        problem.Message,
        problem.Place,
        problem.Second,
        problem.Rule.HelpLink)));

    private static FilePlace? PlaceOf(Location location) => location == Location.None ? null : new(
        location.GetLineSpan().Path,
        new(
            location.SourceSpan.Start,
            location.SourceSpan.Length,
            location.GetLineSpan().StartLinePosition.Line,
            location.GetLineSpan().StartLinePosition.Character,
            location.GetLineSpan().EndLinePosition.Line,
            location.GetLineSpan().EndLinePosition.Character));

    private static Said[] Sort(IEnumerable<Said> all) => [.. all.OrderBy(said => said.ToString(), StringComparer.Ordinal)];

    private sealed record Said(string Id, string Severity, string Message, FilePlace? Place, FilePlace? Second, string Help);
}
