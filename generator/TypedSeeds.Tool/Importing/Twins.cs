using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing;

/// <summary>Finds the items that an annotation has already: an entry of it says the same, under any id.</summary>
internal static class Twins
{
    /// <summary>The items, and the ids of the entries that say the same.</summary>
    /// <param name="others">The files of the folder that nothing is added to.</param>
    /// <param name="drafts">What is to be added.</param>
    /// <param name="schema">The kinds of the corpus.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static Dictionary<ImportedItem, string> Of(IEnumerable<CorpusFile> others, ImportDrafts drafts, KindSchema schema, CancellationToken cancellation)
    {
        var twins = new Dictionary<ImportedItem, string>(ReferenceEqualityComparer.Instance);
        var merged = drafts.Annotations.Where(static file => file.Existing is not null && file.Entries.Any(static entry => entry.Item is not null)).ToArray();
        if (merged.Length == 0)
        {
            return twins;
        }

        var files = others
            .Concat(drafts.Documents)
            .Concat(drafts.Annotations.Select(file => new CorpusFile(file.FilePath, InputRole.Annotation, file.Write(schema).Text)))
            .OrderBy(static file => file.FilePath, StringComparer.Ordinal)
            .ToArray();
        var entries = ExportedCorpus.Of(new CorpusCheck().Run(files, progress: null, cancellation)).Entries.ToLookup(static entry => entry.Checked.File.Source.FilePath, StringComparer.Ordinal);
        var search = new TwinSearch();
        var items = new Dictionary<EntryKey, ImportedItem>();
        foreach (var file in merged)
        {
            foreach (var entry in file.Entries.Where(static entry => entry.Item is not null))
            {
                items[entry.Kind.KeyOf(entry.Id, file.DocumentId)] = entry.Item!;
            }

            var isAdded = entries[file.FilePath].ToLookup(entry => items.ContainsKey(entry.Key));
            var there = isAdded[false].ToLookup(ExistingEntries.ContentOf, static entry => entry.Key, StringComparer.Ordinal);
            foreach (var entry in isAdded[true])
            {
                search.Add(entry.Key, ExistingEntries.ContentOf(entry), there);
            }
        }

        foreach (var (key, twin) in search.Run(cancellation))
        {
            twins[items[key]] = twin.Id;
        }

        return twins;
    }
}
