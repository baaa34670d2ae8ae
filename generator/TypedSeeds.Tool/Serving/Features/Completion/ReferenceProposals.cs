using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>The ids of entries, with their names.</summary>
internal static class ReferenceProposals
{
    /// <summary>More proposals nobody reads; the editor asks again as more is typed.</summary>
    private const int Most = 200;

    public static Proposals Of(CompletionRequest request, IEnumerable<Kind> targets)
    {
        var kinds = targets.Select(static kind => kind.Name).ToHashSet(StringComparer.Ordinal);
        var annotation = Annotation.Of(request.Snapshot, request.File);
        var used = request.Place.List?.Items.Select(item => item.Value).OfType<Cursor.LooseScalar>().Where(scalar => scalar != request.Place.Scalar).Select(scalar => Cursor.ScalarText.Of(request.Cursor.Marked, scalar)).ToHashSet(StringComparer.Ordinal);
        var sought = new NameQuery(request.Typed.Trim());
        var found = new List<(int Rank, string Written, string Label, KnownEntry Entry)>();
        foreach (var entry in EntryTable.Of(request.Snapshot).Entries.Where(entry => kinds.Contains(entry.Key.Kind)))
        {
            var written = Written(entry.Key, annotation.DocumentId);
            if (used?.Contains(written) != true && sought.RankOf(written, entry) is { } rank)
            {
                found.Add((entry.Key.Document.Length > 0 && written.Length != entry.Key.Id.Length ? rank + NameQuery.Ranks : rank, written, string.Empty, entry));
            }
        }

        return new([.. found.OrderBy(static item => item.Rank).ThenBy(static item => item.Written, StringComparer.Ordinal).Take(Most).Select(static item => Of(item.Written, item.Entry))], found.Count > Most);
    }

    // An entry of the file's own document is named without it.
    private static string Written(EntryKey key, string document) => key.Document.Length == 0 || key.Document == document ? key.Id : key.FullId;

    private static Proposal Of(string written, KnownEntry entry)
    {
        var label = entry.Label;
        return new(written, written, CompletionItemKind.Reference) { Detail = label.Length > 0 ? label : entry.Key.Kind, Words = label };
    }
}
