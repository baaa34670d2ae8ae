using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.JsonSchema;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Work that is cancelled ends, however large its input is. How much is done after that is counted in memory, never timed.</summary>
public class CancellationTests
{
    private const int Many = 20_000;

    /// <summary>The part of its memory that a stage may take before it asks: room for what it will make.</summary>
    private const double MostAllocated = 0.4;

    private static readonly CancellationToken Cancelled = new(canceled: true);
    private static readonly string LongLine = new('a', 200_000);
    private static readonly string LongText = string.Concat(Enumerable.Repeat("Words of a line.\n", Many));
    private static readonly EmitContext Context = new(new EmitOptions("Sample", "public", DocumentStorage.Literal), KindSchema.BuiltIn);
    private static readonly string Annotation = "seed: 1\ndocument: { id: a }\ntopics:\n" + string.Concat(Enumerable.Range(0, Many).Select(i => $"  topic-{i}: {{ name: N }}\n"));
    private static readonly InputText Input = InputText.Of("/a.yaml", Annotation);
    private static readonly AnnotationFile File = Stages.Read(Input).Meaning;
    private static readonly AnnotationIds Listed = Stages.ListIds(File, KindSchema.BuiltIn);
    private static readonly BindInput ToBind = BindInput.Of(Listed, Stages.IndexIds([Listed]));
    private static readonly AnchorInput ToAnchor = AnchorInput.Of(Stages.Bind(ToBind, default), DocumentIndex.Of([Stages.ReadDocument(InputText.Of("/a.txt", LongText), isDeclared: true, string.Empty)]));
    private static readonly SummarizedFile Anchored = Stages.Anchor(ToAnchor, default);
    private static readonly FileModel Model = FileModelBuilder.Build(Anchored, LeftOutEntries.Of([]), "/a");

    /// <summary>The stages that have a loop over what one file holds.</summary>
    private static readonly Dictionary<string, Action<CancellationToken>> LongStages = new(StringComparer.Ordinal)
    {
        ["reading"] = token => Stages.Read(Input, token),
        ["binding"] = token => Stages.Bind(ToBind, token),
        ["anchoring"] = token => Stages.Anchor(ToAnchor, token),
        ["rows"] = token => RowWriter.Write(Anchored.File, token),
        ["surveying"] = token => Survey.Run(new([Anchored.Summary]), KindSchema.BuiltIn, token),
        ["fingerprints"] = token => Stages.Fingerprint(Anchored.File, token),
        ["schema"] = token => Stages.WriteSchema([Input], cancellation: token),
    };

    /// <summary>The loops within one file, one document or one line.</summary>
    private static readonly Dictionary<string, Action> Loops = new(StringComparer.Ordinal)
    {
        ["the lines of a document as C#"] = () => DocumentLiteral.Write(new CodeWriter(), LongText, new TextLines(LongText), Cancelled),
        ["one line of a document as C#"] = () => DocumentLiteral.Write(new CodeWriter(), LongLine, null, Cancelled),
        ["the letters of a literal"] = () => Literals.Append(new(), LongLine, 1, LongLine.Length, Cancelled),
        ["the lines of a text"] = () => LineReader.Read(LongText, Cancelled),
        ["the paragraphs of a text"] = () => Blocks.Of(LongText, LineReader.Read(LongText), int.MaxValue, Cancelled),
        ["the white space of a text"] = () => _ = new NormalizedText(LongText, Cancelled),
        ["the sentences of a text"] = () => Sentences.Find(LongText, cancellation: Cancelled),
        ["the entries of a schema"] = () => CorpusSchema.Write(AnnotationFiles.Of([File]), KindSchema.BuiltIn, Cancelled),
        ["the members and rows of a file"] = () => FileEmitter.Emit(Model, Context, Cancelled),
    };

    public static TheoryData<string> LongStageNames => new(LongStages.Keys);

    public static TheoryData<string> LoopNames => new(Loops.Keys);

    [Theory]
    [MemberData(nameof(LongStageNames))]
    public void A_stage_that_is_cancelled_does_a_bounded_part_of_its_work(string stage)
    {
        LongStages[stage](default);
        var whole = Allocated(() => LongStages[stage](default));
        var part = Allocated(() => Assert.Throws<OperationCanceledException>(() => LongStages[stage](Cancelled)));

        Assert.InRange((double)part / whole, 0, MostAllocated);

        static long Allocated(Action work)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [MemberData(nameof(LoopNames))]
    public void A_loop_within_one_file_asks_whether_it_is_cancelled(string loop) => Assert.Throws<OperationCanceledException>(Loops[loop]);

    [Fact]
    public void What_no_quote_touches_is_made_a_finding_a_bounded_number_of_times()
    {
        var (cost, findings) = Cost(4_000);
        var (twice, twiceFindings) = Cost(8_000);

        Assert.Equal((Limits.FindingsOfRule, Limits.FindingsOfRule), (findings, twiceFindings));
        Assert.InRange(twice - cost, 0, 4_000 * 300);

        static (long Cost, int Findings) Cost(int sentences)
        {
            var listed = AnnotationIds.Of(AnnotationReader.Read("/a.yaml", "/a.yaml", "seed: 1\ndocument: { id: a, coverage: complete }\n").Meaning, KindSchema.BuiltIn);
            var bound = Binder.Bind(BindInput.Of(listed, IdIndex.Of([listed])));
            var document = new DocumentText("/a.txt", "/a.txt", string.Concat(Enumerable.Repeat("A b c. ", sentences)), IsUtf8: true, IsDeclared: true);
            _ = Anchorer.Anchor(bound, document);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var findings = Anchorer.Anchor(bound, document).Findings.Count;
            return (GC.GetAllocatedBytesForCurrentThread() - before, findings);
        }
    }
}
