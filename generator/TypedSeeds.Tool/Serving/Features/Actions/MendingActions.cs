using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>All that may mend a problem: the fixes that its check knows, and what only an editor finds. What was most probably meant is first.</summary>
internal static class MendingActions
{
    private static readonly IReadOnlyList<Func<Problem, WorkspaceSnapshot, SnapshotFile, IEnumerable<KnownAction>>> Finders =
        [SentenceActions.Of, SectionActions.Of, FieldActions.Of, ShapeActions.Of, NewEntryActions.Of, ReferenceActions.Of, QuoteActions.Of, DateActions.Of, EmptyValueActions.Of, CueActions.Of];

    public static IReadOnlyList<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file, TryBudget budget, CancellationToken cancellation)
    {
        var fixes = LikelyFixes
            .Of(problem, [.. problem.Choices.Prepend(problem.Fix).OfType<Fix>().Where(fix => fix.Path == file.Path)], snapshot, file)
            .Select(fix => new KnownAction(FixTitles.Of(fix, file), file, [fix.Edit]) { IsSafe = fix.IsSafe });
        var first = ReferenceActions.Again(problem, snapshot, file).Concat(FieldActions.InPlace(problem, snapshot, file)).ToArray();
        var known = Finders.SelectMany(find => find(problem, snapshot, file));
        var actions = Distinct(first.Length > 0 ? first.Concat(first[0].IsMeant ? [] : fixes).Concat(known) : NewEntryActions.AreFirst(problem, file) ? known.Concat(fixes) : fixes.Concat(known));
        return TriedActions.Order(problem, RemovalActions.AreWanted(actions) ? Distinct(actions.Concat(RemovalActions.Of(problem, snapshot, file))) : actions, snapshot, budget, cancellation);
    }

    private static List<KnownAction> Distinct(IEnumerable<KnownAction> actions)
    {
        var distinct = new List<KnownAction>();
        foreach (var action in actions)
        {
            if (!distinct.Exists(action.IsSameAs))
            {
                distinct.Add(action);
            }
        }

        return distinct;
    }
}
