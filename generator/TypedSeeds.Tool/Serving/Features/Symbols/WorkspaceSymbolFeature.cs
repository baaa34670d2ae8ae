using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Symbols;

/// <summary>The entries of all files, by their ids and names.</summary>
internal static class WorkspaceSymbolFeature
{
    /// <summary>More nobody reads.</summary>
    public const int Most = 500;

    public static IReadOnlyList<WorkspaceSymbol> Of(WorkspaceCall<WorkspaceSymbolParams> call) => [.. call.Snapshots.SelectMany(snapshot => Of(snapshot, call.Parameters.Query)).Take(Most)];

    public static IReadOnlyList<WorkspaceSymbol> Of(WorkspaceSnapshot snapshot, string query)
    {
        var sought = new NameQuery(query.Trim());
        var found = new RankedList<KnownEntry>(NameQuery.Ranks, Most);
        foreach (var entry in EntryTable.Of(snapshot).Files.TakeWhile(_ => !found.IsFull(0)).SelectMany(static file => file.Entries))
        {
            if (sought.RankOf(entry, isShort: false) is { } rank)
            {
                found.Add(rank, entry);
            }
        }

        return [.. found.Take(Most).Select(entry => Symbol(snapshot, entry)).OfType<WorkspaceSymbol>()];
    }

    // An editor compares with the name alone, so the label is a part of it.
    private static WorkspaceSymbol? Symbol(WorkspaceSnapshot snapshot, KnownEntry entry) => snapshot.FileOf(entry.Path) is not { } file ? null
        : new(entry.Label is { Length: > 0 } label ? $"{entry.Key.Id} · {label}" : entry.Key.Id, snapshot.Corpus.Schema.WithName(entry.Key.Kind) is { } kind ? SymbolKinds.Of(kind) : SymbolKind.Object, file.LocationOf(entry.Id))
        {
            ContainerName = entry.Key.Document.Length > 0 ? $"{entry.Key.Kind} in {entry.Key.Document}" : entry.Key.Kind,
        };
}
