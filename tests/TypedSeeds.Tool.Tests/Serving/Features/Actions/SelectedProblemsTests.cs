using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Features;
using TypedSeeds.Tool.Serving.Features.Actions;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Tests.Serving.Features.Actions;

/// <summary>A selection of many problems costs no more checks than one of some: those are counted.</summary>
public sealed class SelectedProblemsTests
{
    private const string Start = "seed: 1\ndocument: { id: report }\nparties: {";
    private const string Inner = " a: { kind: person, name: A";

    private static readonly PositionRange All = new(new(0, 0), new(100_000, 0));

    public static TheoryData<string, string, string, string> Files => new()
    {
        { "unknown fields in one line", Start + Inner, ", f{0}: 1", " } }\n" },
        { "unknown fields in lines of their own", "seed: 1\ndocument: { id: report }\nparties:\n  a:\n    kind: person\n    name: A\n", "    f{0}: 1\n", string.Empty },
        { "wrong values and fields in one line", Start, " a{0}: {{ kind: persn, name: A, xx: 1 }},", " }\n" },
        { "values that are absent", Start, " a{0}: {{ kind: , name:  }},", " }\n" },
        { "references to nothing", "seed: 1\ndocument: { id: report }\nstatements: {", " a{0}: {{ act: state, by: [nobody-{0}], mode: reported, quote: We urge }},", " }\n" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_selection_of_a_thousand_problems_is_checked_as_often_as_one_of_a_few(string name, string start, string part, string end)
    {
        Assert.NotEmpty(name);
        var corpus = Corpus(start, part, end, 400);
        var before = corpus.Snapshot.NewCheck().Counts.Read;

        var actions = CodeActions.At(Call(corpus, All));

        Assert.InRange(corpus.Snapshot.Corpus.Problems.Count, CodeActions.MostProblems + 1, int.MaxValue);
        Assert.NotEmpty(actions);
        Assert.InRange(corpus.Snapshot.NewCheck().Counts.Read - before, 0, TryBudget.MostTries);
        Assert.InRange(actions.Select(static action => action.Diagnostics![0]).Distinct().Count(), 1, CodeActions.MostProblems);
    }

    [Fact]
    public void A_long_file_is_not_checked_for_each_action_of_a_problem()
    {
        var corpus = Corpus("# " + new string('x', TryBudget.MostText) + "\n" + Start + Inner, ", f{0}: 1", " } }\n", 3);
        var before = corpus.Snapshot.NewCheck().Counts.Read;

        Assert.NotEmpty(CodeActions.At(Call(corpus, All)));
        Assert.Equal(before, corpus.Snapshot.NewCheck().Counts.Read);
    }

    [Fact]
    public void The_last_of_many_problems_in_one_line_has_its_actions_at_the_cursor()
    {
        var corpus = Corpus(Start + Inner, ", f{0}: 1", " } }\n", 400);
        var last = corpus.Snapshot.Corpus.Problems.Where(static problem => problem.Rule.Id == "SEED1002").MaxBy(static problem => problem.Place!.Span.Start)!;
        var range = corpus.File.RangeOf(last.Place!.Span.Start, last.Place.Span.Length);

        Assert.Contains(CodeActions.At(Call(corpus, range)), action => action.Diagnostics![0].Range == range);
    }

    [Fact]
    public void Each_of_a_few_problems_in_one_line_has_its_actions()
    {
        var corpus = Corpus(Start, " a{0}: {{ kind: persn, name: A }},", " }\n", 5);

        var mended = CodeActions.At(Call(corpus, All)).Select(static action => action.Diagnostics![0].Range).Distinct();

        Assert.Equal(corpus.Snapshot.Corpus.Problems.Where(static problem => problem.Fix is not null).Select(problem => corpus.File.RangeOf(problem.Place!.Span.Start, problem.Place.Span.Length)).Distinct(), mended);
    }

    [Fact]
    public void A_request_that_is_taken_back_is_not_checked_again()
    {
        using var source = new CancellationTokenSource();
        var corpus = Corpus(Start, " a{0}: {{ kind: persn, name: A, xx: 1 }},", " }\n", 100);
        var (check, asked) = (corpus.Snapshot.NewCheck(), 0);
        var snapshot = new WorkspaceSnapshot(new(ServedCorpus.Folder, [.. corpus.Snapshot.Files.Select(static file => file.Source)], new Dictionary<string, OpenBuffer>(), PositionEncoding.Utf16), corpus.Snapshot.Corpus, NewCheck);
        var before = check.Counts.Read;

        Assert.ThrowsAny<OperationCanceledException>(() => CodeActions.At(new(new(new("report"), All, new()), snapshot, snapshot.FileOf(corpus.File.Path)!, new(), source.Token)));
        Assert.Equal(2, asked);
        Assert.InRange(check.Counts.Read - before, 1, 8);

        CorpusCheck NewCheck()
        {
            if (++asked == 2)
            {
                source.Cancel();
            }

            return check;
        }
    }

    private static ServedCorpus Corpus(string start, string part, string end, int count) => ServedCorpus.Of(
        ("report.txt", ServedCorpus.Document),
        ("report.yaml", start + string.Concat(Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, part, i))) + end));

    private static FeatureCall<CodeActionParams> Call(ServedCorpus corpus, PositionRange range) => new(new(new("report"), range, new()), corpus.Snapshot, corpus.File, new(), CancellationToken.None);
}
