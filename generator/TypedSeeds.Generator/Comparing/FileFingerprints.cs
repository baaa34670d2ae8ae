using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>What the comparison needs to know of one annotation file.</summary>
/// <param name="Path">The file.</param>
/// <param name="DocumentId">The id of its document; empty where it annotates none.</param>
/// <param name="HidesIds">Whether something is wrong with it because of which an id may stand there and not be seen.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record FileFingerprints(string Path, string DocumentId, bool HidesIds, EquatableArray<EntryFingerprint> Entries)
{
    /// <summary>The mistakes that hide ids: a section that is none, one that stands twice, an id that cannot be one.</summary>
    private static readonly Rule[] Hiding = [Rules.UnknownSection, Rules.WrongShape, Rules.DuplicateKey, Rules.BadId];

    public static FileFingerprints Of(AnchoredFile file) => new(
        file.Path,
        file.DocumentId,
        Hides(file),
        file.Entries.Select(entry => EntryFingerprint.Of(file.Path, entry, file.Document?.Text ?? string.Empty)).ToEquatableArray());

    private static bool Hides(AnchoredFile file) => !file.IsComplete
        || file.Entries.Any(entry => entry.Kind.Scope == Scope.Document && entry.Key.Document.Length == 0)
        || file.Findings.Any(finding => Hiding.Contains(finding.Rule));
}

/// <summary>One entry of a file.</summary>
/// <param name="Fingerprint">What it says; its key alone where a check failed, since then nobody knows.</param>
/// <param name="Place">Where its id stands.</param>
/// <param name="Formerly">The ids that it had before.</param>
internal sealed record EntryFingerprint(Fingerprint Fingerprint, TokenPlace Place, EquatableArray<string> Formerly)
{
    public EntryKey Key => Fingerprint.Key;

    public static EntryFingerprint Of(string path, AnchoredEntry entry, string document) => new(
        entry.IsBroken ? new Fingerprint(entry.Key, IsDeprecated: false, EquatableArray<FingerprintField>.Empty) : FingerprintMaker.Make(entry, document),
        new TokenPlace(path, entry.Token),
        entry["formerly"] is IdsValue former ? former.Ids.Select(id => id.Text).ToEquatableArray() : EquatableArray<string>.Empty);
}
