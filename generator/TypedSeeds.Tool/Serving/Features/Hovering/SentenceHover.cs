using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Serving.Features.Navigation;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Hovering;

/// <summary>Shows which entries quote a sentence of a document.</summary>
internal static class SentenceHover
{
    public static Hover? At(WorkspaceSnapshot snapshot, SnapshotFile file, DocumentText document, int offset)
    {
        var sentence = QuotingEntries.SentenceAt(snapshot, document, offset);
        if (!snapshot.AnnotationsOf(document).Any() || sentence.Length == 0)
        {
            return null;
        }

        var lines = QuotingEntries.In(snapshot, document, sentence)
            .DistinctBy(static quoting => quoting.Entry.Key)
            .Select(static quoting => $"- **{quoting.Entry.Key.Kind}** {Markdown.Code(quoting.Entry.Key.Id)} {Markdown.Text(EntryFormatter.ShortLabel(quoting.Entry))}")
            .DefaultIfEmpty("Nothing quotes this sentence.");
        return new(new(MarkupKind.Markdown, string.Join("\n", lines)), file.RangeOf(sentence));
    }
}
