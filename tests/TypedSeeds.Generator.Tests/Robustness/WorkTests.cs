using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Generator.Values;
using YamlDotNet.Core.Events;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Work grows with the input and not with its square. It is counted, never timed. It stops when it is cancelled.</summary>
public class WorkTests
{
    /// <summary>Twice the input may cost at most this factor of memory. Quadratic work would cost a factor of four.</summary>
    private const double MostGrowth = 2.6;

    private static readonly CancellationToken Cancelled = new(canceled: true);

    public static TheoryData<string> Mistakes => new(
        "topics", "unknown references", "unknown fields", "duplicate ids", "cycle", "chain", "quotes not found", "ambiguous quotes", "unknown sources", "bad ids", "aliases", "wrong values", "former ids");

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Twice_as_many_entries_cost_twice_as_much(string mistake)
    {
        _ = Cost(mistake, 10);
        var (cost, findings) = Cost(mistake, 800);
        var (twice, twiceFindings) = Cost(mistake, 1_600);

        Assert.InRange(twice / cost, 0, MostGrowth);
        Assert.InRange(twiceFindings, findings, (2 * findings) + 2);
    }

    [Theory]
    [InlineData("aaaaaaaaaa", "exact: {0}")]
    [InlineData("aaaaaaaaaa", "exact: {0}b")]
    [InlineData("aaaaaaaaaa", "exact: a, prefix: {0}, suffix: {0}")]
    [InlineData("aaaaaaaaaa", "exact: a, prefix: {0}b")]
    [InlineData("aaaaaaaaaa", "start: a, end: {0}b")]
    [InlineData("ab ab ab ab ", "start: ab, end: ab, suffix: {0}")]
    [InlineData("a. a. a. ", "exact: a")]
    [InlineData(") ) ) ) ", "exact: x")]
    [InlineData(".\" ( [ ", "exact: x")]
    [InlineData("\t \u3000 ", "exact: x")]
    public void A_document_of_one_thing_over_and_over_ends(string text, string quote)
    {
        var document = string.Concat(Enumerable.Repeat(text, 1_000_000 / text.Length));
        var half = document[..(document.Length / 2)].Trim();
        var files = new SeedFiles().With("seeds/report.txt", document).With("seeds/report.yaml", $$"""
            seed: 1
            document: { id: report, coverage: partial }
            statements:
              one: { act: state, by: [], mode: narrated, quote: { {{string.Format(System.Globalization.CultureInfo.InvariantCulture, quote, half)}} } }
            """);

        Assert.Single(files.Run().Diagnostics);
    }

    [Fact]
    public void A_message_is_never_as_long_as_a_document_without_spaces()
    {
        var files = new SeedFiles().With("seeds/report.txt", new string('漢', 20_000) + "字漢").With("seeds/report.yaml", """
            seed: 1
            document: { id: report, coverage: partial }
            statements:
              one: { act: state, by: [], mode: narrated, quote: { exact: 字, prefix: 字 } }
              two: { act: state, by: [], mode: narrated, quote: { exact: 漢漢漢漢漢漢漢漢漢漢漢漢字字字字 } }
              three: { act: state, by: [], mode: narrated, quote: 漢 }
            """);

        Assert.All(files.Run().Diagnostics, diagnostic => Assert.InRange(Outcome.Describe(diagnostic).Length, 0, 1_000));
    }

    [Fact]
    public void Each_long_stage_stops_when_it_is_told_to()
    {
        var file = AnnotationReader.Read("/a.yaml", "/a.yaml", Annotation("topics", 10)).Meaning;
        var listed = AnnotationIds.Of(file, KindSchema.BuiltIn);
        var resolved = BindInput.Of(listed, IdIndex.Of([listed]));
        var bound = Binder.Bind(resolved);
        var document = new DocumentText("/a.txt", "/a.txt", "Words.", IsUtf8: true, IsDeclared: true);

        Assert.Throws<OperationCanceledException>(() => AnnotationReader.Read("/a.yaml", "/a.yaml", Annotation("topics", 10), Cancelled));
        Assert.Throws<OperationCanceledException>(() => Binder.Bind(resolved, Cancelled));
        Assert.Throws<OperationCanceledException>(() => Anchorer.Anchor(bound, document, Cancelled));
        var anchored = Anchorer.Anchor(bound, document);
        Assert.Throws<OperationCanceledException>(() => Survey.Run(new([FileSummary.Of(anchored)]), KindSchema.BuiltIn, Cancelled));
        var unit = FileModelBuilder.Build(SummarizedFile.Of(anchored), LeftOutEntries.Of([]), "/a");
        Assert.Throws<OperationCanceledException>(() => FileEmitter.Emit(unit, new EmitContext(new EmitOptions("Sample", "public", DocumentStorage.Literal), KindSchema.BuiltIn), Cancelled));
    }

    [Fact]
    public void Each_loop_within_one_file_or_one_entry_stops_when_it_is_told_to()
    {
        var file = AnnotationReader.Read("/a.yaml", "/a.yaml", Annotation("topics", 10) + "waivers: { topic: { topic-1: Why. } }\n").Meaning;
        var listed = AnnotationIds.Of(file, KindSchema.BuiltIn);
        var anchored = Anchorer.Anchor(Binder.Bind(BindInput.Of(listed, IdIndex.Of([listed]))), new DocumentText("/a.txt", "/a.txt", "Words.", IsUtf8: true, IsDeclared: true));

        Assert.Throws<OperationCanceledException>(() => ReadAll(new YamlEvents("a value", Cancelled)));
        Assert.Throws<OperationCanceledException>(() => OperatorTables.Find("en")!.Find("not", Cancelled));
        Assert.Throws<OperationCanceledException>(() => Stages.ReadBaseline(InputText.Of("/a.baseline", BaselineFormat.Header + "\ntopic|a\n"), Cancelled));
        Assert.Throws<OperationCanceledException>(() => Stages.Fingerprint(anchored, Cancelled));
        Assert.Throws<OperationCanceledException>(() => Stages.ReadWaivers(AnnotationFiles.Of([file]), Cancelled));
    }

    [Fact]
    public void A_run_that_is_cancelled_while_a_file_is_read_stops()
    {
        using var source = new CancellationTokenSource();
        var file = OddFile.Of("seeds/report.yaml", null);
        var cancelling = new OddFile(file.Path, () =>
        {
            source.Cancel();
            return SourceText.From(Annotation("topics", 10));
        });
        var driver = CSharpGeneratorDriver.Create([new TypedSeedsGenerator().AsSourceGenerator()], [cancelling], optionsProvider: new SeedFiles().Options());

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(CSharpCompilation.Create("Sample"), source.Token));
    }

    private static void ReadAll(YamlEvents events)
    {
        while (events.Current is not StreamEnd)
        {
            events.MoveNext();
        }
    }

    private static (double Cost, int Findings) Cost(string mistake, int count)
    {
        var files = new SeedFiles().With("seeds/report.txt", string.Concat(Enumerable.Range(0, 100).Select(number => $"Word {number} it is. "))).With("seeds/report.yaml", Annotation(mistake, count));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = files.Run();
        return (GC.GetAllocatedBytesForCurrentThread() - before, run.Diagnostics.Length);
    }

    private static string Annotation(string mistake, int count)
    {
        string Lines(Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(number => line(number) + "\n"));

        const string Head = "seed: 1\ndocument: { id: report }\n";
        const string Statement = "act: state, by: [], mode: narrated, quote: ";
        return Head + mistake switch
        {
            "topics" => "topics:\n" + Lines(number => $"  topic-{number}: {{ name: N }}"),
            "unknown references" => "topics:\n" + Lines(number => $"  topic-{number}: {{ name: N, broader: topix-{number} }}"),
            "unknown fields" => "topics:\n  t:\n    name: N\n" + Lines(number => $"    broader-{number}: N"),
            "duplicate ids" => "topics:\n" + Lines(_ => "  topic: { name: N }"),
            "cycle" => "topics:\n" + Lines(number => $"  topic-{number}: {{ name: N, broader: topic-{(number + 1) % count} }}"),
            "chain" => "topics:\n" + Lines(number => $"  topic-{number}: {{ name: N, broader: topic-{number + 1} }}"),
            "quotes not found" => "statements:\n" + Lines(number => $"  s-{number}: {{ {Statement}Ward {number} it is. }}"),
            "ambiguous quotes" => "statements:\n" + Lines(number => $"  s-{number}: {{ {Statement}Word {number % 9} }}"),
            "unknown sources" => "topics:\n  t:\n    name: N\n" + Lines(number => $"    field-{number}: N") + "    sources:\n" + Lines(number => $"      feeld-{number}: {{ origin: stated }}"),
            "bad ids" => "topics:\n" + Lines(number => $"  Topic_{number}: {{ name: N }}"),
            "aliases" => "topics:\n" + Lines(number => $"  topic-{number}: {{ name: *a }}"),
            "wrong values" => "events:\n" + Lines(number => $"  event-{number}: {{ name: N, date: 2024-13-{number}, certainty: maybe }}"),
            _ => "topics:\n" + Lines(number => $"  topic-{number}: {{ name: N, formerly: [topic-{number + 1}] }}"),
        };
    }
}
