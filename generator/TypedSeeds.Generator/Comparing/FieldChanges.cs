using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Comparing;

/// <summary>A field whose value differs from the baseline.</summary>
/// <param name="Field">The field.</param>
/// <param name="Old">The value of the baseline, in words.</param>
/// <param name="Now">The value of the entry, in words.</param>
/// <param name="IsBreaking">Whether C# code may stop compiling.</param>
internal sealed record FieldChange(string Field, string Old, string Now, bool IsBreaking);

/// <summary>Compares the fields of an entry with those of its line in the baseline.</summary>
internal static class FieldChanges
{
    /// <param name="kind">The kind of the entry.</param>
    /// <param name="old">The fields of the baseline, by their current keys.</param>
    /// <param name="entry">The current fingerprint of the entry.</param>
    public static IEnumerable<FieldChange> Of(Kind kind, Dictionary<string, string> old, Fingerprint entry)
    {
        var now = entry.Fields.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach (var field in kind.AllFields.Where(field => field.IsMeaning))
        {
            var before = Value(old, field.Key);
            var after = field.Type == FieldType.Versions ? VersionItems.Known(Value(now, field.Key), before) : Value(now, field.Key);
            if (before != after)
            {
                yield return new(field.Key, ValueFormatter.Of(field, before), ValueFormatter.Of(field, after), field.Key == kind.SubtypeField);
            }
        }

        // A declaration that is wrong is reported, and its field passed over; one that is gone took a property with it.
        foreach (var field in old.Where(field => kind.IndexOf(field.Key) < 0 && !kind.RejectedKeys.Contains(field.Key)))
        {
            yield return new(field.Key, ValueFormatter.Of(null, field.Value), ValueFormatter.Of(null, string.Empty), IsBreaking: true);
        }
    }

    private static string Value(Dictionary<string, string> fields, string key) => fields.TryGetValue(key, out var value) ? value : string.Empty;
}
