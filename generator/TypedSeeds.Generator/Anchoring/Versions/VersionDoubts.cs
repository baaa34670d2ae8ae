using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Versions;

/// <summary>The documents that may have versions which could not be read: a sentence of them that nothing quotes may have been meant there.</summary>
/// <param name="Documents">Those documents.</param>
/// <param name="OfAll">Whether it may be any document.</param>
internal sealed record VersionDoubts(EquatableArray<string> Documents, bool OfAll)
{
    public static VersionDoubts None { get; } = new(EquatableArray<string>.Empty, OfAll: false);

    public static VersionDoubts Of(IReadOnlyCollection<BoundFile> files)
    {
        var wrong = files.Where(static file => !file.HasAllQuotes && file.Document is not null).ToArray();
        if (wrong.Length == 0)
        {
            return None;
        }

        if (wrong.Any(static file => file.LosesVersions))
        {
            return None with { OfAll = true };
        }

        var unread = new HashSet<string>(wrong.Select(static file => file.Document!.Id), StringComparer.Ordinal);
        var translations = files.Where(file => file.Document is { } request && unread.Contains(OriginalOf(file)) && request.Id.Length > 0).Select(static file => file.Document!.Id);
        return None with
        {
            Documents = wrong.SelectMany(static file => file.Versions.Select(static version => version.Document.Id).Append(OriginalOf(file)))
                .Concat(translations)
                .Where(static id => id.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static id => id, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }

    private static string OriginalOf(BoundFile file) =>
        file.Entries.FirstOrDefault(static entry => entry.Kind.Name == KindTable.Document)?[FieldKeys.Original] is ReferencesValue { Keys: { Count: > 0 } keys } ? keys[0].Id : string.Empty;
}
