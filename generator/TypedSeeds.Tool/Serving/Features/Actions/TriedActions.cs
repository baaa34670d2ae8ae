using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Orders what may mend a problem by what is wrong after it: the more an action leaves, the less probably it was meant.</summary>
/// <remarks>What only takes something out leaves little, so it comes after all that mends and keeps what is written.</remarks>
internal static class TriedActions
{
    /// <summary>A corpus of more files is not checked once for each action.</summary>
    private const int MostFiles = 40;

    /// <summary>So many actions of a problem are tried.</summary>
    private const int Most = 8;

    /// <summary>Rules of which an action says what a person has to write: it comes after those that write it.</summary>
    private static readonly HashSet<Rule> OfToDo = [Rules.MissingField, Rules.OperatorOutside, Rules.OperatorLeftOut];

    private const int Mends = 0;
    private const int TakesOut = 1;
    private const int MendsNothing = 2;

    public static IReadOnlyList<KnownAction> Order(Problem problem, IReadOnlyList<KnownAction> actions, WorkspaceSnapshot snapshot, TryBudget budget, CancellationToken cancellation)
    {
        // After a mistake of YAML more of the file is read, and so more is found in it.
        if ((actions.Count < 2 && !actions.Any(static action => action.OnlyTakesOut)) || actions[0].IsSafe || problem.Rule == Rules.NotYaml || problem.Rule == Rules.DuplicateId || snapshot.Files.Count > MostFiles || actions.Any(action => action.File.Path != problem.Place?.Path)
            || !budget.Allows(Math.Min(actions.Count, Most), actions[0].File.Text.Length))
        {
            return actions;
        }

        var check = snapshot.NewCheck();
        CorpusFile[] files = [.. snapshot.Files.Select(static file => file.Source)];
        var tried = actions.Take(Most).Select(action => Try(action, check.Run(After(action, files), cancellation: cancellation), snapshot.Corpus)).ToArray();
        return
        [
            .. tried
                .Where(static one => one.Group != MendsNothing || !one.Action.OnlyTakesOut)
                .OrderBy(static one => one.Group)
                .ThenBy(one => one.Action.LeavesToDo && OfToDo.Contains(problem.Rule) ? 1 : 0)
                .ThenBy(static one => one.Left)
                .Select(static one => one.Action),
            .. actions.Skip(Most),
        ];
    }

    // What is to be written is what an action asks for that writes that.
    private static (KnownAction Action, int Group, int Left) Try(KnownAction action, CheckedCorpus after, CheckedCorpus before)
    {
        var left = Wrong(after, action.OnlyTakesOut);
        return (action, left >= Wrong(before, action.OnlyTakesOut) ? MendsNothing : action is { OnlyTakesOut: true, IsMeant: false } ? TakesOut : Mends, left);
    }

    private static int Wrong(CheckedCorpus corpus, bool withToDo) =>
        corpus.Problems.Count(problem => problem.Severity is RuleSeverity.Error or RuleSeverity.Warning && (withToDo || problem.Rule != Rules.ToBeWritten));

    private static CorpusFile[] After(KnownAction action, CorpusFile[] files) =>
        [.. files.Select(file => file.FilePath == action.File.Path ? file with { Text = Edits.Apply(file.Text, action.Edits.OrderBy(static edit => edit.Start)) } : file)];
}
