using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Mending;

/// <summary>Applies the fixes of findings, and those of what is found then, until nothing changes.</summary>
/// <param name="check">Checks a corpus, and keeps what did not change.</param>
/// <param name="isChosen">Whether the fix of a problem is applied.</param>
/// <param name="mostRounds">One mistake may hide another, but not without end: two fixes that undo each other would never stop.</param>
internal sealed class Mender(CorpusCheck check, Predicate<Problem> isChosen, int mostRounds = 20)
{
    /// <summary>Applies every fix.</summary>
    /// <param name="check">Checks a corpus, and keeps what did not change.</param>
    /// <param name="takesUnsafe">Whether fixes are applied that a person should look at.</param>
    public Mender(CorpusCheck check, bool takesUnsafe)
        : this(check, problem => problem.Fix is { } fix && (fix.IsSafe || takesUnsafe))
    {
    }

    /// <param name="files">The files of the corpus.</param>
    /// <param name="cancellation">Stops long work.</param>
    public MendedCorpus Run(IReadOnlyList<CorpusFile> files, CancellationToken cancellation)
    {
        var mended = new List<Problem>();
        var (now, corpus) = Check(files, cancellation);
        var chosen = Choose(corpus);
        for (var round = 0; round < mostRounds && chosen.Count > 0;)
        {
            var before = corpus;
            mended.AddRange(chosen);
            (now, corpus) = Check(Apply(now, chosen), cancellation);
            chosen = Choose(corpus);
            round += LeadsOn(before, corpus) ? 0 : 1;
        }

        if (chosen.Count == 0)
        {
            return new(files, now, mended, corpus);
        }

        // What fixes that undo each other made of a file is no mending, so the file stays as it was.
        var stuck = chosen.Select(static problem => problem.Fix!.Path).ToHashSet(StringComparer.Ordinal);
        now = [.. now.Select((file, number) => stuck.Contains(file.FilePath) ? files[number] : file)];
        mended.RemoveAll(problem => stuck.Contains(problem.Fix!.Path));
        return new(files, now, mended, check.Run(now, cancellation: cancellation)) { IsUnfinished = true };
    }

    private (IReadOnlyList<CorpusFile> Files, CheckedCorpus Corpus) Check(IReadOnlyList<CorpusFile> files, CancellationToken cancellation) =>
        ToldInFull.Of(check, files, check.Run(files, cancellation: cancellation), problem => problem.Fix is not null && isChosen(problem), cancellation);

    // Only so many problems of a rule are kept in one round. The others are mended in those after it, as long as ever fewer are left.
    private static bool LeadsOn(CheckedCorpus before, CheckedCorpus after) => before.Problems.Any(static problem => problem.More > 0) && CountOf(after) < CountOf(before);

    private static int CountOf(CheckedCorpus corpus) => corpus.Problems.Sum(static problem => 1 + problem.More);

    /// <summary>The problems that can be mended together: of two whose edits touch, the first.</summary>
    private List<Problem> Choose(CheckedCorpus corpus)
    {
        var chosen = new List<Problem>();
        var fixable = corpus.Problems.Where(problem => problem.Fix is not null && isChosen(problem));
        foreach (var problem in fixable.OrderBy(static problem => problem.Fix!.Path, StringComparer.Ordinal).ThenBy(static problem => problem.Fix!.Edit.Start))
        {
            if (chosen.Count == 0 || chosen[^1].Fix is not { } last || last.Path != problem.Fix!.Path || last.Edit.End < problem.Fix.Edit.Start)
            {
                chosen.Add(problem);
            }
        }

        return chosen;
    }

    private static CorpusFile[] Apply(IReadOnlyList<CorpusFile> files, IEnumerable<Problem> problems)
    {
        var edits = problems.ToLookup(static problem => problem.Fix!.Path, static problem => problem.Fix!.Edit, StringComparer.Ordinal);
        return [.. files.Select(file => edits.Contains(file.FilePath) ? file with { Text = Edits.Apply(file.Text, edits[file.FilePath]) } : file)];
    }
}
