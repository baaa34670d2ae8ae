using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
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
        var document = Annotation.Of(request.Snapshot, request.File).DocumentId;
        var there = Others(request);
        var own = request.Place.Role == YamlRole.Key ? null : Annotation.Of(request.Snapshot, request.File).EntryOf(request.Place);
        var found = new RankedList<KnownEntry>(2 * NameQuery.Ranks, Most + 1);
        var sought = new NameQuery(request.Typed.Trim());
        var files = request.Place.Field?.IsOfPackages == true ? [] : EntryTable.Of(request.Snapshot).Files.Where(file => file.Kinds.Overlaps(kinds)).ToArray();

        // Those that are named without a document come before all others.
        foreach (var isShort in new[] { true, false })
        {
            var best = isShort ? 0 : NameQuery.Ranks;
            foreach (var entry in files.TakeWhile(_ => !found.IsFull(best)).SelectMany(static file => file.Entries))
            {
                if (kinds.Contains(entry.Key.Kind) && entry.Key != own && IsShort(entry.Key, document) == isShort && sought.RankOf(entry, isShort) is { } rank && (there.Count == 0 || !there.Contains(Written(entry.Key, document))))
                {
                    found.Add(best + rank, entry);
                }
            }
        }

        var near = request.Typed.Trim().Length == 0 && request.Place.Field?.Key == FieldKeys.By ? new NamesNear(request, isSpeaker: true) : null;
        var items = (near is null ? found.Take(Most + 1) : near.Order(found.Take(Most + 1))).Select(entry => Of(Written(entry.Key, document), entry)).Concat(Used(request, sought, there)).Take(Most + 1).ToArray();

        // An editor that filters by what is typed asks again, since a name that is typed is no beginning of an id.
        // An id that is a key has its colon.
        var isKey = request.Place is { Role: YamlRole.Key, Pair: not { Colon: >= 0 } };
        return new([.. items.Take(Most).Select(item => isKey ? item with { Yaml = $"{Generator.Values.YamlText.Scalar(item.Value)}: " } : item)], IsCut: true);
    }

    private static IEnumerable<Proposal> Used(CompletionRequest request, NameQuery sought, HashSet<string> there)
    {
        var found = new RankedList<UsedEntry>(NameQuery.Ranks, Most + 1);
        foreach (var entry in request.Place.Field is { Type: FieldType.Reference } field ? UsedEntries.Of(request.Schema, field).TakeWhile(_ => !found.IsFull(0)) : [])
        {
            if ((sought.RankOf(entry) ?? (sought.IsIn(entry.Written) ? NameQuery.Ranks - 1 : null)) is { } rank && !there.Contains(entry.Written))
            {
                found.Add(rank, entry);
            }
        }

        return found.Take(Most + 1).Select(static entry => new Proposal(entry.Written, entry.Written, CompletionItemKind.Reference)
        {
            Detail = string.Join(", ", new[] { entry.Label, entry.Package.Index!.Package.Id }.Where(static part => part.Length > 0)),
            Words = string.Join(" ", entry.Entry.Names),
        });
    }

    // What the list of the cursor has already.
    private static HashSet<string> Others(CompletionRequest request) =>
    [
        .. (request.Place.List?.Items ?? [])
            .Select(static item => item.Value)
            .OfType<LooseScalar>()
            .Where(scalar => scalar != request.Place.Scalar)
            .Select(scalar => ScalarText.Of(request.Cursor.Marked, scalar)),
    ];

    private static bool IsShort(EntryKey key, string document) => key.Document.Length == 0 || key.Document == document;

    // An entry of the file's own document is named without it.
    private static string Written(EntryKey key, string document) => IsShort(key, document) ? key.Id : key.FullId;

    private static Proposal Of(string written, KnownEntry entry)
    {
        var (label, others) = (entry.Label, entry.Names.Skip(1).ToArray());
        return new(written, written, CompletionItemKind.Reference)
        {
            Detail = label.Length == 0 ? entry.Key.Kind : others.Length == 0 ? label : $"{label} ({string.Join(", ", others)})",
            Words = string.Join(" ", entry.Names.Concat(entry.OtherNames)),
        };
    }
}
