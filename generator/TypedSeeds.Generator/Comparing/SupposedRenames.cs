using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Comparing;

/// <summary>
/// Finds new entries that equal a removed one field by field: renames that lack <c>formerly</c>. References to such an
/// entry then count as unchanged, so the one error is reported once.
/// </summary>
internal static class SupposedRenames
{
    /// <param name="lines">The baseline.</param>
    /// <param name="added">The entries that are in no line.</param>
    /// <param name="renames">The known renames; the found ones are added.</param>
    /// <param name="cancellation">Stops long work.</param>
    /// <returns>The new entry for each removed one.</returns>
    public static IEnumerable<(EntryKey Old, EntryFingerprint Now)> Find(IEnumerable<BaselineLine> lines, IEnumerable<EntryFingerprint> added, Renames renames, CancellationToken cancellation)
    {
        var candidates = added.ToLookup(entry => Meaning(entry.Key, entry.Fingerprint.Fields.Select(field => (field.Key, field.Value))), StringComparer.Ordinal);
        var found = new List<(EntryKey Old, EntryFingerprint Now)>();
        var taken = new HashSet<EntryKey>();
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = renames.Now(line.Fingerprint.Key);
            if (renames.Find(key) is null
                && SaysSomething(line.Fingerprint)
                && renames.FindKind(key.Kind) is { } kind
                && candidates[MeaningOf(line, key, kind, renames)].Take(2).ToArray() is { Length: 1 } same
                && taken.Add(same[0].Key))
            {
                found.Add((line.Fingerprint.Key, same[0]));
            }
        }

        foreach (var (old, now) in found)
        {
            renames.Suppose(old, now.Key);
        }

        return found;
    }

    // Entries without content would all equal one another. A document counts, because its text is its content.
    private static bool SaysSomething(Fingerprint entry) => entry.Fields.Count > 0 || entry.Key.Kind == KindTable.Document;

    private static string MeaningOf(BaselineLine line, EntryKey key, Kind kind, Renames renames) =>
        Meaning(key, renames.Fields(line.Fingerprint, kind).Select(field => (field.Key, field.Value)));

    private static string Meaning(EntryKey key, IEnumerable<(string Key, string Value)> fields) => string.Join(
        RowText.Column.ToString(),
        new[] { key.Kind, key.Document }.Concat(fields.Select(field => field.Key + RowText.Assign + field.Value).OrderBy(field => field, StringComparer.Ordinal)));
}
