using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Symbols;

/// <summary>What can be hidden of an annotation: sections, entries, values of several lines and blocks of comments.</summary>
internal static class FoldingFeature
{
    private const string Comment = "comment";

    public static IReadOnlyList<FoldingRange> In(FeatureCall<TextDocumentParams> call) =>
        call.Client.TextDocument?.FoldingRange?.RangeLimit is { } limit ? [.. In(call.File).Take(limit)] : In(call.File);

    public static IReadOnlyList<FoldingRange> In(SnapshotFile file)
    {
        if (file.Annotation is null)
        {
            return [];
        }

        var loose = LooseReader.Read(file.Text);
        return [.. Of(file, loose.Root).Concat(CommentsOf(file, loose)).Where(static range => range.EndLine > range.StartLine).OrderBy(static range => range.StartLine)];
    }

    private static IEnumerable<FoldingRange> Of(SnapshotFile file, LooseNode? node) => node switch
    {
        LooseMapping mapping => mapping.Pairs.Where(static pair => pair.Value is not null).SelectMany(pair => Of(file, pair.Value).Prepend(Range(file, pair.Key.Start, pair.Value!.End))),
        LooseSequence sequence => sequence.Items.SelectMany(item => item.Value is LooseScalar ? [] : Of(file, item.Value)),
        _ => [],
    };

    private static IEnumerable<FoldingRange> CommentsOf(SnapshotFile file, LooseFile loose)
    {
        for (var i = 0; i < loose.Comments.Count; i++)
        {
            var first = file.Lines.LineAt(loose.Comments[i].Start);
            var last = first;
            while (i + 1 < loose.Comments.Count && file.Lines.LineAt(loose.Comments[i + 1].Start) == last + 1)
            {
                i++;
                last++;
            }

            yield return new(first, last, Comment);
        }
    }

    private static FoldingRange Range(SnapshotFile file, int start, int end) => new(file.Lines.LineAt(start), file.Lines.LineAt(Math.Max(start, end - 1)));
}
