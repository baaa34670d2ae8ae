using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Serving.Features.Actions;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>What mends problems: a fix for each that knows one, and all safe fixes of a file at once.</summary>
internal static class CodeActions
{
    /// <summary>The kinds of actions that there are.</summary>
    public static readonly CodeActionOptions Options = new([CodeActionKinds.QuickFix, CodeActionKinds.FixAll]);

    /// <summary>So much is shown of what is taken out.</summary>
    private const int LongestShown = 60;

    private static readonly IReadOnlyList<Func<Problem, WorkspaceSnapshot, SnapshotFile, IEnumerable<KnownAction>>> Finders =
        [SentenceActions.Of, NewEntryActions.Of, EmptyValueActions.Of, CueActions.Of];

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
        foreach (var problem in call.Snapshot.Corpus.Problems.Where(problem => problem.Place?.Path == call.File.Path))
        {
            var diagnostic = FileDiagnostics.Of(problem, call.File, call.Snapshot);
            if (!diagnostic.Range.Touches(call.Parameters.Range))
            {
                continue;
            }

            var (fixes, known) = (QuickFixes(problem, diagnostic, call), Known(problem, diagnostic, call));
            foreach (var action in NewEntryActions.AreFirst(problem, call.File) ? known.Concat(fixes) : fixes.Concat(known))
            {
                yield return action;
            }
        }
    }

    private static IEnumerable<CodeAction> SelectionActions(FeatureCall<CodeActionParams> call)
    {
        var start = call.File.OffsetOf(call.Parameters.Range.Start);
        return SentenceActions.Of(new TextRange(start, Math.Max(0, call.File.OffsetOf(call.Parameters.Range.End) - start)), call.Snapshot, call.File)
            .Select(action => new CodeAction(action.Title) { Kind = CodeActionKinds.QuickFix, Edit = WorkspaceEdits.Of([(action.File, action.Edits)], call.Client) });
    }

    private static bool IsOf(Fix? fix, SnapshotFile file) => fix?.Path == file.Path;

    // A space that is missing is missing after a sign.
    private static string SpaceTitle(TextEdit edit, string text) =>
        edit is { Start: > 0, Text: " " } && text[edit.Start - 1] is ':' or '-' or ',' ? $"Write a space after '{text[edit.Start - 1]}'" : "Change the white space";

    private static IEnumerable<CodeAction> QuickFixes(Problem problem, Diagnostic diagnostic, FeatureCall<CodeActionParams> call) =>
        LikelyFixes.Of(problem, [.. problem.Choices.Prepend(problem.Fix).OfType<Fix>().Where(fix => IsOf(fix, call.File))], call.Snapshot, call.File).Select(fix => new CodeAction(TitleOf(fix, call.File))
        {
            Kind = CodeActionKinds.QuickFix,
            Diagnostics = [diagnostic],
            IsPreferred = fix.IsSafe ? true : null,
            Edit = WorkspaceEdits.Of([(call.File, [fix.Edit])], call.Client),
        });

    private static IEnumerable<CodeAction> Known(Problem problem, Diagnostic diagnostic, FeatureCall<CodeActionParams> call) =>
        from of in Finders
        from action in of(problem, call.Snapshot, call.File)
        select new CodeAction(action.Title)
        {
            Kind = CodeActionKinds.QuickFix,
            Diagnostics = [diagnostic],
            Edit = WorkspaceEdits.Of([(action.File, action.Edits)], call.Client),
        };

    private static IEnumerable<CodeAction> FixAll(FeatureCall<CodeActionParams> call)
    {
        var mender = new Mender(call.Snapshot.NewCheck(), problem => IsSafe(problem) && problem.Fix!.Path == call.File.Path);
        var mended = mender.Run([.. call.Snapshot.Files.Select(static file => file.Source)], call.Cancellation);
        return mended.Changed.Any()
            ? [new("Apply all safe fixes in this file") { Kind = CodeActionKinds.FixAll, Edit = WorkspaceEdits.Of(mended, call.Snapshot, call.Client) }]
            : [];
    }

    private static bool IsSafe(Problem problem) => problem.Fix?.IsSafe == true;

    private static string TitleOf(Fix fix, SnapshotFile file)
    {
        var edit = fix.Edit;
        var (before, now) = (OneLine.Of(file.Text.Substring(edit.Start, edit.Length)), OneLine.Of(edit.Text.Trim()));
        var what = fix.Label.Length > 0 ? edit.Text.Length == 0 && before.Length > 0 ? $"{fix.Label}: {Shorten.To(before, LongestShown)}" : fix.Label
            : before.Length + now.Length == 0 ? SpaceTitle(edit, file.Text)
            : edit.Length == 0 ? $"Insert {now}"
            : edit.Text.Length == 0 ? $"Take {before} out"
            : now.Length == 0 ? $"Write white space instead of {before}"
            : $"Write {now}";
        return fix.IsSafe ? what : $"{what} (look at it)";
    }
}
