using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Entries;

/// <summary>What is known about an entry beside its fields, as captions and lines. A terminal and an editor show it each in its own way.</summary>
/// <param name="corpus">The corpus.</param>
/// <param name="fields">Writes references.</param>
internal sealed class EntrySections(CheckedCorpus corpus, FieldFormatter fields)
{
    /// <summary>Where the values of fields come from.</summary>
    public static IEnumerable<(string Caption, string Line)> Sources(CheckedEntry entry)
    {
        var sources = entry.Entry.Values.OfType<AnchoredSourcesValue>().FirstOrDefault()?.Sources ?? default;
        foreach (var source in sources)
        {
            string?[] parts =
            [
                source.Origin,
                source.Anchor is { } anchor ? $"“{EntryFormatter.Quote(entry, anchor)}”" : null,
                source.Note.Length > 0 ? source.Note : null,
                source.Uri.Length > 0 ? source.Uri : null,
            ];
            yield return (source.Field, string.Join("; ", parts.OfType<string>()));
        }
    }

    /// <summary>The entries that refer to it.</summary>
    public IEnumerable<(string Caption, string Line)> Referrers(EntryKey key)
    {
        // An editor asks at each hover, of a thousand files.
        foreach (var other in corpus.Files.Where(file => NamedEntries.Of(file.Anchored).Contains(key)).SelectMany(static file => file.Anchored.Entries))
        {
            for (var i = 0; i < other.Values.Count; i++)
            {
                if (RefersTo(other.Values[i], key))
                {
                    yield return ($"{other.Key.Kind}, {other.Kind.AllFields[i].Key}", fields.Reference(other.Key));
                }
            }
        }
    }

    private static bool RefersTo(AnchoredValue? value, EntryKey key) => value switch
    {
        ReferencesValue references => references.Keys.Contains(key),
        AnchoredVersionsValue versions => versions.Versions.Any(version => version.Key == key),
        OfficesValue offices => offices.Offices.Any(office => office.Of == key),
        _ => false,
    };
}
