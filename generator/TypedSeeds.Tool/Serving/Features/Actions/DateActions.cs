using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Writes each of two dates in the place of the other, where the later one is said to be the earlier.</summary>
internal static class DateActions
{
    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (problem.Rule != Rules.DatesReversed || problem is not { Place: { } later, Second: { } earlier } || later.Path != file.Path || earlier.Path != file.Path)
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        return annotation.At(later.Span.Start) is { Role: YamlRole.Value, Owner: { } one, Scalar: var last } && annotation.At(earlier.Span.Start) is { Role: YamlRole.Value, Owner: { } other, Scalar: var first } && ReferenceEquals(one.Mapping, other.Mapping)
            ? [new("Write each date in the place of the other (look at it)", file, [.. new[] { Edit(last, first), Edit(first, last) }.OrderBy(static edit => edit.Start)])]
            : [];

        TextEdit Edit(LooseScalar at, LooseScalar value) => new(at.Start, at.End - at.Start, file.Text[value.Start..value.End]);
    }
}
