using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Parts of a quote that are in the wrong order or too many, and a list of pieces that lost the bracket at its start.</summary>
internal static class QuoteActions
{
    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null || problem.Place is not { Span.Start: var start })
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        return problem.Rule == Rules.QuoteEndNotFound ? Swapped(annotation, start)
            : problem.Rule == Rules.QuoteShape ? TooMany(annotation, start)
            : problem.Rule == Rules.QuoteNotFound || problem.Rule == Rules.UnknownReference ? Opened(annotation, start)
            : [];
    }

    // The end of a passage that is before its start is the start.
    private static IEnumerable<KnownAction> Swapped(Annotation annotation, int at)
    {
        var text = annotation.File.Text;
        if (annotation.Places.FirstOrDefault(place => place.Role == YamlRole.Key && place.Mapping is { } quote && quote.Start <= at && at <= quote.End && quote.Find(text, FieldKeys.End) is not null) is not { Mapping: { } mapping }
            || mapping.Find(text, FieldKeys.Start)?.Value is not LooseScalar first || mapping.Find(text, FieldKeys.End)?.Value is not LooseScalar last)
        {
            return [];
        }

        TextEdit[] edits = [new(first.Start, first.End - first.Start, text[last.Start..last.End]), new(last.Start, last.End - last.Start, text[first.Start..first.End])];
        return [new("Write the end as the start, and the start as the end (look at it)", annotation.File, [.. edits.OrderBy(static edit => edit.Start)])];
    }

    // The exact words need no start and no end.
    private static IEnumerable<KnownAction> TooMany(Annotation annotation, int at)
    {
        var text = annotation.File.Text;
        var quote = annotation.Places.Select(static place => place.Mapping).FirstOrDefault(mapping => mapping is not null && mapping.Start <= at && at < mapping.End && mapping.Find(text, FieldKeys.Exact) is not null);
        return quote is null ? [] : new[] { FieldKeys.Start, FieldKeys.End }
            .Select(part => quote.Find(text, part))
            .OfType<LoosePair>()
            .Select(pair => LooseRemoval.Of(text, quote, pair))
            .OfType<TextEdit>()
            .Select(edit => new KnownAction(FixTitles.OfRemoval(text.Substring(edit.Start, edit.Length)), annotation.File, [edit]));
    }

    private static IEnumerable<KnownAction> Opened(Annotation annotation, int at) =>
        annotation.At(at) is { Role: YamlRole.Value, Field.IsMany: var isMany, Field.Type: var type, Scalar: { Style: ScalarStyle.Plain } scalar } && (isMany || type == FieldType.Quote)
            && annotation.File.Text[scalar.Start..scalar.End] is var written && written.EndsWith(']') && !written.Contains('[', StringComparison.Ordinal)
            ? [new($"Write [{written} (look at it)", annotation.File, [new TextEdit(scalar.Start, 0, "[")])]
            : [];
}
