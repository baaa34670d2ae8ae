using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Puts the entries of a section that is there twice under the first one.</summary>
internal static class SectionActions
{
    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (problem.Rule != Rules.DuplicateKey || file.Annotation is null || Annotation.Of(snapshot, file) is not { Loose.Root: LooseMapping { IsFlow: false } root } || problem.Place is not { Span: var span })
        {
            yield break;
        }

        var text = file.Text;
        if (root.Pairs.FirstOrDefault(pair => pair.Key.Start <= span.Start && span.Start <= pair.Key.End) is not { Colon: >= 0 } second
            || root.Pairs.FirstOrDefault(pair => pair != second && ScalarText.Of(text, pair.Key) == ScalarText.Of(text, second.Key)) is not { Colon: >= 0 } first)
        {
            yield break;
        }

        var start = LineText.StartOf(text, second.Key.Start);
        if (second.Value is null)
        {
            yield return new($"Take the empty '{ScalarText.Of(text, second.Key)}' out", file, [new TextEdit(start, LineText.Next(text, second.Key.Start) - start, string.Empty)]);
        }
        else if (second.Value is LooseMapping { IsFlow: false } moved && first.Value is LooseMapping { IsFlow: false } kept && moved.Column == kept.Column)
        {
            var (from, to) = (LineText.Next(text, second.Key.Start), LineText.EndOf(text, moved.End));
            var end = LineText.EndOf(text, kept.End);
            var without = new TextEdit(start, Math.Min(text.Length, LineText.Next(text, to)) - start, string.Empty);
            var with = new TextEdit(end, 0, YamlScalar.LineEnd(text) + text[from..to]);
            yield return new($"Move what is below it under the other '{ScalarText.Of(text, second.Key)}' (look at it)", file, [.. new[] { without, with }.OrderBy(static edit => edit.Start)]);
        }
    }
}
