using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Writes a value in the form that its place has: a list for braces around words, one value for a mapping of one, fields for a list of them.</summary>
internal static class ShapeActions
{
    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null || (problem.Rule != Rules.WrongShape && problem.Rule != Rules.UnknownField && problem.Rule != Rules.QuoteShape) || problem.Place is not { Span.Start: var start })
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        if (KeyOf(annotation, start, problem.Rule) is not { Pair: { Value: { } value, Colon: >= 0 and var colon }, Shape: { } shape } key
            || shape.Under(ScalarText.Of(file.Text, key.Scalar)) is not { } expected
            || new WrittenForm(file.Text).Of(value, expected) is not { } yaml)
        {
            return [];
        }

        var isAfterColon = file.Text.AsSpan(colon + 1, Math.Max(0, value.Start - colon - 1)).IsWhiteSpace();
        var edit = isAfterColon ? new TextEdit(colon + 1, value.End - colon - 1, (yaml.StartsWith('\n') ? string.Empty : " ") + yaml.Replace("\n", YamlScalar.LineEnd(file.Text), StringComparison.Ordinal)) : new TextEdit(value.Start, value.End - value.Start, yaml);
        return file.Text.Substring(edit.Start, edit.Length) == edit.Text ? [] : [new($"Write {OneLine.Of(yaml.Trim())} (look at it)", file, [edit])];
    }

    // The innermost field or entry around the mistake of which the form is known. Words without a colon are a key of the value that is wrong.
    private static YamlPlace? KeyOf(Annotation annotation, int start, Rule rule) => annotation.Places.LastOrDefault(place =>
        place is { Role: YamlRole.Key, Shape: { } shape, Pair: { Value: { } value, Colon: >= 0 } pair }
        && (rule != Rules.QuoteShape || value is LooseSequence)
        && (rule == Rules.UnknownField ? value is LooseMapping mapping && mapping.Pairs.Any(inner => inner.Key.Start == start && inner.Colon < 0) : pair.Key.Start <= start && start < Math.Max(value.End, pair.End))
        && shape.Under(ScalarText.Of(annotation.File.Text, pair.Key)) is not null);
}
