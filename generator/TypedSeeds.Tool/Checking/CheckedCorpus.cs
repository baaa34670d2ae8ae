using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Packages;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Checking;

/// <summary>A corpus that ran through all checks.</summary>
/// <param name="Files">The annotation files, in the order of their paths.</param>
/// <param name="Documents">The documents, annotated or not, in the order of their paths.</param>
/// <param name="Schema">Its kinds: the built-in ones and its own.</param>
/// <param name="LeftOut">The entries that failed a check or depend on one that did: the generator would leave them out.</param>
/// <param name="Problems">Everything that is wrong, causes first, then in the order of its places.</param>
internal sealed record CheckedCorpus(
    IReadOnlyList<CheckedFile> Files,
    IReadOnlyList<DocumentText> Documents,
    KindSchema Schema,
    IReadOnlySet<EntryKey> LeftOut,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Its folder, as the user gave it.</summary>
    public string Folder { get; init; } = ".";

    /// <summary>The texts of the packages that its project references.</summary>
    public CarriedTexts Carried { get; init; } = CarriedTexts.None;

    /// <summary>How its documents are held.</summary>
    public DocumentStorage Storage { get; init; }

    /// <summary>All texts: each document with the file that annotates it, if one does, then those of other packages' documents, one for each file that annotates one.</summary>
    public IEnumerable<(DocumentText Document, CheckedFile? File)> Texts
    {
        get
        {
            var files = Files.Where(static file => file.Anchored.Document is { IsCarried: false }).ToLookup(static file => file.Anchored.Document!.Path, StringComparer.Ordinal);
            return Documents
                .Select(document => (document, files[document.Path].FirstOrDefault()))
                .Concat(Files.Where(static file => file.Anchored.Document is { IsCarried: true }).Select(static file => (file.Anchored.Document!, (CheckedFile?)file)));
        }
    }

    /// <summary>All entries, file by file, those that are left out too.</summary>
    public IEnumerable<CheckedEntry> Entries => Files.SelectMany(file => file.Anchored.Entries, (file, entry) => new CheckedEntry(file, entry));

    /// <summary>The entries that passed the checks, and so do all that they depend on.</summary>
    public IEnumerable<CheckedEntry> Whole => Entries.Where(entry => !entry.Entry.IsBroken && !LeftOut.Contains(entry.Key));

    /// <summary>Its baseline, and what changed since; null where it has none.</summary>
    public CheckedBaseline? Baseline { get; init; }

    /// <summary>How many problems there are of a severity, those too that are only counted.</summary>
    public int Count(RuleSeverity severity) => Problems.Where(problem => problem.Severity == severity).Sum(static problem => 1 + problem.More);
}

/// <summary>A baseline that a corpus was compared with.</summary>
/// <param name="Files">Its file; several where the folder has several.</param>
/// <param name="Comparison">What changed since.</param>
internal sealed record CheckedBaseline(IReadOnlyList<CorpusFile> Files, Comparison Comparison);

/// <summary>An annotation file that ran through all checks.</summary>
/// <param name="Source">The file as it was read from the folder.</param>
/// <param name="Meaning">What it says, as YAML.</param>
/// <param name="Positions">The places of its tokens.</param>
/// <param name="Anchored">Its entries, with quotes that are ranges of its document.</param>
internal sealed record CheckedFile(CorpusFile Source, AnnotationFile Meaning, TokenPositions Positions, AnchoredFile Anchored);

/// <summary>An entry and its file.</summary>
internal sealed record CheckedEntry(CheckedFile File, AnchoredEntry Entry)
{
    /// <summary>Its name in the corpus.</summary>
    public EntryKey Key => Entry.Key;

    /// <summary>The position of its id.</summary>
    public FilePlace Place => new(File.Positions.FilePath, File.Positions.SpanOf(Entry.Token));
}
