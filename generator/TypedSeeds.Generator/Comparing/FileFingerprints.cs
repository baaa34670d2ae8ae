using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>The facts of one annotation file that the comparison needs.</summary>
/// <param name="Path">The file.</param>
/// <param name="DocumentId">The id of its document; empty if it annotates none.</param>
/// <param name="HidesIds">Whether an error in the file may hide an id.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record FileFingerprints(string Path, string DocumentId, bool HidesIds, EquatableArray<EntryFingerprint> Entries)
{
    public static FileFingerprints Of(AnchoredFile file, CancellationToken cancellation = default)
    {
        var entries = new EntryFingerprint[file.Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            entries[i] = EntryFingerprint.Of(file.Path, file.Entries[i], file.Document?.Text ?? string.Empty);
        }

        return new(file.Path, file.DocumentId, file.HidesIds, new(entries));
    }
}

/// <summary>One entry of a file.</summary>
/// <param name="Fingerprint">The fingerprint; only the key if the entry failed a check.</param>
/// <param name="Place">The place of its id.</param>
/// <param name="Formerly">Its former ids.</param>
internal sealed record EntryFingerprint(Fingerprint Fingerprint, TokenPlace Place, EquatableArray<string> Formerly)
{
    public EntryKey Key => Fingerprint.Key;

    public static EntryFingerprint Of(string path, AnchoredEntry entry, string document) => new(
        entry.IsBroken ? new Fingerprint(entry.Key, IsDeprecated: false, EquatableArray<FingerprintField>.Empty) : FingerprintMaker.Make(entry, document),
        new TokenPlace(path, entry.Token),
        entry[FieldKeys.Formerly] is IdsValue former ? former.Ids.Select(id => id.Text).ToEquatableArray() : EquatableArray<string>.Empty);
}
