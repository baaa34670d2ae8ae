using System.Text.Json;
using TypedSeeds.Tool.Comparing;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class CompareCommandTests : IDisposable
{
    private const string Text = "We call on both sides to stop. We thank the hosts. They agreed to meet. France left early.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // 2m / (a + b), counted by hand.
    [Theory]
    [InlineData(0, 3, 4, 0)]
    [InlineData(2, 3, 4, 4.0 / 7)]
    [InlineData(3, 3, 3, 1)]
    public void F1_is_that_of_precision_and_recall(int matched, int ones, int others, double expected)
    {
        var (precision, recall) = ((double)matched / others, (double)matched / ones);

        Assert.Equal(expected, Agreement.F1(matched, ones, others)!.Value, 12);
        Assert.Equal(expected, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall), 12);
    }

    // 45 yes both, 15 yes and no, 25 no and yes, 15 no both: p = 0.6, e = 0.6 * 0.7 + 0.4 * 0.3 = 0.54, kappa = 0.06 / 0.46.
    [Fact]
    public void Kappa_is_that_of_a_table_counted_by_hand()
    {
        (string, string)[] units = [.. Times(45, "yes", "yes"), .. Times(15, "yes", "no"), .. Times(25, "no", "yes"), .. Times(15, "no", "no")];

        Assert.Equal(0.06 / 0.46, Agreement.Kappa(units)!.Value, 12);
        Assert.Equal(-1.0, Agreement.Kappa([("a", "b"), ("b", "a")])!.Value, 12);
        Assert.Equal(1.0, Agreement.Kappa([("a", "a"), ("b", "b")]));
        Assert.Null(Agreement.Kappa([("a", "a"), ("a", "a")]));
        Assert.Null(Agreement.Kappa([]));
    }

    [Fact]
    public async Task What_differs_is_counted_and_listed_with_both_places()
    {
        Write("anna", "  stop: { act: call-on, by: [canada], mode: quoted, quote: We call on both sides to stop. }\n  thank: { act: thank, by: [canada], mode: quoted, quote: We thank the hosts. }\n  agree: { act: agree, by: [korea], mode: narrated, quote: They agreed }\n");
        Write("ben", "  halt: { act: demand, by: [canada], mode: quoted, quote: We call on both sides to stop. }\n  thanks: { act: thank, by: [korea], mode: quoted, quote: We thank the hosts. }\n  agree: { act: agree, by: [korea], mode: narrated, quote: They agreed to meet. }\n  left: { act: report, by: [], mode: narrated, quote: France left early. }\n");

        var run = await Compare("anna/seeds", "ben/seeds");
        var json = await Compare("anna/seeds", "ben/seeds", "--format", "json");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        foreach (var expected in new[]
        {
            $"{_folder.At("anna/seeds/report.yaml")}(7,3): statement stop, quote: act call-on, or demand",
            $"    second {_folder.At("ben/seeds/report.yaml")}(7,3): We call on both sides to stop.",
            "statement thank, quote: speakers canada, or korea",
            "statement agree, quote: other words",
            "statement left, quote: only in the second",
            "statement quote: 3 and 4 spans; F1 0.571 exact, 0.857 overlapping",
            "act: 2 of 3 pairs of statements the same; kappa 0.571",
            "4 to settle",
        })
        {
            Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        }

        using var read = JsonDocument.Parse(json.Output);
        var document = read.RootElement.GetProperty("documents")[0];
        Assert.Equal(4.0 / 7, document.GetProperty("spans")[0].GetProperty("f1Exact").GetDouble(), 12);
        Assert.Equal(6.0 / 7, document.GetProperty("spans")[0].GetProperty("f1Overlapping").GetDouble(), 12);
        // Acts: call-on/demand, thank/thank, agree/agree: p = 2/3, e = 2/9, kappa = (4/9) / (7/9).
        Assert.Equal(4.0 / 7, document.GetProperty("labels")[0].GetProperty("kappa").GetDouble(), 12);
        Assert.Equal(["act", "speaker", "span", "only"], document.GetProperty("toSettle").EnumerateArray().Select(static item => item.GetProperty("differs").GetString()));
    }

    [Fact]
    public async Task Annotations_that_are_alike_end_with_0_also_with_other_ids()
    {
        Write("anna", "  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides }\n");
        Write("ben", "  halt: { act: call-on, by: [can], mode: quoted, quote: both sides }\n", "  can: { kind: state, name: Canada }\n");

        var run = await Compare("anna/seeds", "ben/seeds");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("Nothing is to settle.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_of_one_folder_are_compared_each_without_the_other()
    {
        _folder.With("seeds/report.txt", Text).With("seeds/parties.yaml", "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n");
        _folder.With("seeds/anna.yaml", "seed: 1\ndocument: { id: report, text: report.txt }\nstatements:\n  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides }\n");
        _folder.With("seeds/ben.yaml", "seed: 1\ndocument: { id: report, text: report.txt }\nstatements:\n  stop: { act: urge, by: [canada], mode: quoted, quote: both sides }\n");

        var run = await Compare("seeds/anna.yaml", "seeds/ben.yaml");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("act call-on, or urge", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna/seeds", "ben/seeds")]
    [InlineData("anna/seeds/report.yaml", "ben/seeds/report.yaml")]
    public async Task Versions_are_compared_in_their_own_document_of_folders_and_of_files(string one, string other)
    {
        const string Statement = "  thank: { act: thank, by: [canada], mode: quoted, quote: We thank the hosts., versions: { report-de: ⟨⟩ } }\n";
        foreach (var (annotator, words) in new[] { ("anna", "Wir danken den Gastgebern."), ("ben", "danken") })
        {
            Write(annotator, Statement.Replace("⟨⟩", words, StringComparison.Ordinal));
            _folder.With($"{annotator}/seeds/report-de.txt", "Wir danken den Gastgebern.\n").With($"{annotator}/seeds/report-de.yaml", "seed: 1\ndocument: { id: report-de, language: de }\n");
        }

        var run = await Compare(one, other);

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"{_folder.At("anna/seeds/report.yaml")}(7,3): statement thank, versions: other words", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 to settle", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_compared_says_why_and_ends_with_2()
    {
        Write("anna", "  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides }\n");
        _folder.With("ben/seeds/report.txt", Text + "More.").With("ben/seeds/report.yaml", "seed: 1\ndocument: { id: report }\n");
        _folder.With("carl/seeds/report.txt", Text).With("carl/seeds/report.yaml", "seed: 1\ndocument: { id: report }\nerrata:\n  one: { note: x, quote: not there }\n");

        var (other, broken, none) = (await Compare("anna/seeds", "ben/seeds"), await Compare("anna/seeds", "carl/seeds"), await Compare("anna/seeds", "dora/seeds"));

        Assert.Equal([2, 2, 2], new[] { other.ExitCode, broken.ExitCode, none.ExitCode });
        Assert.Contains("annotate no text in common", other.Error, StringComparison.Ordinal);
        Assert.Contains("There is 1 error in", broken.Error, StringComparison.Ordinal);
        Assert.Contains("There is no file or folder", none.Error, StringComparison.Ordinal);
    }

    // Each of N spans overlaps each of N others: N times N pairs took a gigabyte for 4,000.
    [Theory]
    [InlineData("the same words")]
    [InlineData("within one another")]
    public void Many_spans_at_one_place_are_paired_each_with_one_in_memory_that_grows_with_them(string spans)
    {
        var (few, many) = (Paired(1000, spans), Paired(4000, spans));

        Assert.Equal((1000, 4000), (few.Pairs, many.Pairs));
        Assert.InRange(many.Allocated, 0, 6 * few.Allocated);
    }

    [Fact]
    public void A_span_of_the_whole_text_is_paired_with_one_of_nearly_all_of_it()
    {
        MarkedEntry[] ones = [Marked(0, 90_000), .. Enumerable.Range(1, 1000).Select(static i => Marked(i * 80, 5))];
        MarkedEntry[] others = [Marked(1, 89_990), .. Enumerable.Range(1, 1000).Select(static i => Marked((i * 80) + 1, 5))];

        var pairs = SpanMatching.Of(ones, others);

        Assert.Equal(1001, pairs.Count);
        Assert.Contains(pairs, static pair => pair.One.Pieces[0].Length == 90_000 && pair.Other.Pieces[0].Length == 89_990);
    }

    private static (int Pairs, long Allocated) Paired(int count, string spans)
    {
        var ones = Enumerable.Range(0, count).Select(i => spans == "the same words" ? Marked(0, 5) : Marked(i, (2 * count) - (2 * i))).ToArray();
        MarkedEntry[] others = [.. ones];
        SpanMatching.Of(ones, others);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var pairs = SpanMatching.Of(ones, others).Count;
        return (pairs, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // Only the span counts.
    private static MarkedEntry Marked(int start, int length) => new(null!, "quote", new([new TextRange(start, length)]), string.Empty, default, string.Empty);

    private static IEnumerable<(string, string)> Times(int count, string one, string other) => Enumerable.Repeat((one, other), count);

    private void Write(string annotator, string statements, string parties = "  canada: { kind: state, name: Canada }\n  korea: { kind: state, name: Korea }\n") => _folder
        .With($"{annotator}/seeds/report.txt", Text)
        .With($"{annotator}/seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nparties:\n{parties}statements:\n{statements}");

    private Task<ToolRun> Compare(string one, string other, params string[] options) => ToolRun.With(["compare", _folder.At(one), _folder.At(other), .. options]);
}
