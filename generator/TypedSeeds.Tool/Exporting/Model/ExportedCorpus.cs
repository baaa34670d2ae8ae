using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Exporting.Model;

/// <summary>What every format is made of: the entries without errors, and the documents that they quote.</summary>
/// <param name="Documents">The documents that are described, in the order of the annotation files.</param>
/// <param name="Entries">The entries, in the order of the files.</param>
/// <param name="Kinds">The kinds, the corpus's own too.</param>
/// <param name="LeftOut">The number of entries with errors.</param>
internal sealed record ExportedCorpus(IReadOnlyList<ExportedDocument> Documents, IReadOnlyList<ExportedEntry> Entries, IReadOnlyList<Kind> Kinds, int LeftOut)
{
    /// <summary>Whether an entry refers to one of another package, which no table has.</summary>
    public bool LeadsOut => Entries.Any(static entry => entry.Checked.Entry.References().Any(static key => key.IsUsed));

    public static ExportedCorpus Of(CheckedCorpus corpus)
    {
        var documents = new Dictionary<CheckedFile, ExportedDocument>(ReferenceEqualityComparer.Instance);
        var whole = corpus.Whole.ToArray();
        foreach (var entry in whole.Where(static entry => entry.Key.Kind == KindTable.Document))
        {
            if (entry.File.Anchored.Document is { } text)
            {
                documents[entry.File] = text.IsCarried
                    ? new ExportedDocument(entry, ExportedEntry.IdOf(corpus.Schema.Used, CarriedKey(entry)), text.Text) { IsCarried = true, QuotedId = ExportedEntry.IdOf(corpus.Schema.Used, CarriedKey(entry)) }
                    : new ExportedDocument(entry, SeedsFolder.Relative(corpus.Folder, text.FilePath), text.Text);
            }
        }

        var byId = documents.Values.DistinctBy(static document => document.Id).ToDictionary(static document => document.Id, StringComparer.Ordinal);

        // A quote in a document that is left out would lead nowhere.
        var entries = whole
            .Select(entry => new ExportedEntry(entry, documents.GetValueOrDefault(entry.File)) { Used = corpus.Schema.Used, Documents = byId })
            .Where(static entry => (entry.Document is not null || !entry.Checked.Entry.Anchors.Any()) && entry.Checked.Entry.Versions.All(version => entry.Documents.ContainsKey(version.Key.Id)))
            .ToArray();
        return new([.. documents.Values], entries, [.. corpus.Schema.Kinds], corpus.Entries.Count() - entries.Length);
    }

    private static EntryKey CarriedKey(CheckedEntry reading) => ((ReferencesValue)reading.Entry[FieldKeys.Of]!).Keys[0];
}
