using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Serving.Features.Actions;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>What mends problems: a fix for each that knows one, and all safe fixes of a file at once.</summary>
internal static class CodeActions
{
    /// <summary>A range that touches more problems, such as a selection of the whole file, has the actions of so many.</summary>
    public const int MostProblems = 25;

    /// <summary>The kinds of actions that there are.</summary>
    public static readonly CodeActionOptions Options = new([CodeActionKinds.QuickFix, CodeActionKinds.FixAll]);

    /// <summary>The actions for a range. All fixes of a file together are many checks of it, so only a client that names them gets them.</summary>
    public static IReadOnlyList<CodeAction> At(FeatureCall<CodeActionParams> call)
    {
        var only = call.Parameters.Context?.Only;
        return
        [
            .. CodeActionKinds.IsWanted(CodeActionKinds.QuickFix, only) ? QuickFixes(call).Concat(SelectionActions(call)) : [],
            .. only is not null && CodeActionKinds.IsWanted(CodeActionKinds.FixAll, only) && call.Snapshot.Corpus.Problems.Any(problem => IsOf(problem.Fix, call.File) && IsSafe(problem)) ? FixAll(call) : [],
        ];
    }

    // Those of one problem are together: what it is mended by first, then what only an editor knows. Only what the range touches is
    // looked into, since much of that reads the text around it.
    private static IEnumerable<CodeAction> QuickFixes(FeatureCall<CodeActionParams> call)
    {
        var budget = new TryBudget();
        foreach (var (problem, diagnostic) in Touched(call))
        {
            call.Cancellation.ThrowIfCancellationRequested();
            foreach (var action in MendingActions.Of(problem, call.Snapshot, call.File, budget, call.Cancellation))
            {
                yield return new(action.Title)
                {
                    Kind = CodeActionKinds.QuickFix,
                    Diagnostics = [diagnostic],
                    IsPreferred = action.IsSafe ? true : null,
                    Edit = WorkspaceEdits.Of([(action.File, action.Edits)], call.Client),
                };
            }
        }
    }

    // A list of more is read by nobody.
    private static IEnumerable<(Problem Problem, Diagnostic Diagnostic)> Touched(FeatureCall<CodeActionParams> call) => call.Snapshot.Corpus.Problems
        .Where(problem => problem.Place?.Path == call.File.Path)
        .Select(problem => (Problem: problem, Diagnostic: FileDiagnostics.Of(problem, call.File, call.Snapshot)))
        .Where(one => one.Diagnostic.Range.Touches(call.Parameters.Range))
        .Take(MostProblems);

    private static IEnumerable<CodeAction> SelectionActions(FeatureCall<CodeActionParams> call)
    {
        var start = call.File.OffsetOf(call.Parameters.Range.Start);
        return SentenceActions.Of(new TextRange(start, Math.Max(0, call.File.OffsetOf(call.Parameters.Range.End) - start)), call.Snapshot, call.File)
            .Select(action => new CodeAction(action.Title) { Kind = CodeActionKinds.QuickFix, Edit = WorkspaceEdits.Of([(action.File, action.Edits)], call.Client) });
    }

    private static bool IsOf(Fix? fix, SnapshotFile file) => fix?.Path == file.Path;

    private static IEnumerable<CodeAction> FixAll(FeatureCall<CodeActionParams> call)
    {
        var mender = new Mender(call.Snapshot.NewCheck(), problem => IsSafe(problem) && problem.Fix!.Path == call.File.Path);
        var mended = mender.Run([.. call.Snapshot.Files.Select(static file => file.Source)], call.Cancellation);
        return mended.Changed.Any()
            ? [new("Apply all safe fixes in this file") { Kind = CodeActionKinds.FixAll, Edit = WorkspaceEdits.Of(mended, call.Snapshot, call.Client) }]
            : [];
    }

    private static bool IsSafe(Problem problem) => problem.Fix?.IsSafe == true;
}
