using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Editions;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>A document that was given a new text, in memory.</summary>
/// <param name="Document">The document as it was.</param>
/// <param name="Contents">The bytes of its new text, by its path.</param>
/// <param name="Rebased">What became of the corpus.</param>
internal sealed record RebaseRun(CorpusFile Document, IReadOnlyDictionary<string, byte[]> Contents, RebasedCorpus Rebased)
{
    /// <summary>The run, or why there is none.</summary>
    /// <param name="document">The path of the document, or its id.</param>
    /// <param name="text">The path of the new text.</param>
    /// <param name="folder">The folder of the corpus.</param>
    /// <param name="host">Where the progress is shown.</param>
    /// <param name="cancellation">Stops long work.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static (RebaseRun? Run, string Problem) Of(string document, string text, string folder, Host host, CancellationToken cancellation)
    {
        if (!File.Exists(text))
        {
            return (null, $"There is no file '{text}'.");
        }

        var bytes = TextFile.ReadBytes(text);
        var (now, encoding) = TextFile.Decode(bytes);
        if (TextEncoding.FirstWrong(encoding, now) >= 0)
        {
            return (null, $"'{text}' is not UTF-8, as a document is; save it as UTF-8.");
        }

        if (now.Length > Limits.DocumentLength)
        {
            return (null, $"'{text}' has {Invariant.Text(now.Length)} characters, and a document has at most {Invariant.Text(Limits.DocumentLength)}.");
        }

        var files = SeedsFolder.Read(folder, cancellation);
        var check = CorpusCheck.For(folder);
        var corpus = CheckedFolder.Of(folder, files, check, host, cancellation);
        var (old, problem) = Find(document, text, files, corpus);
        if (old is null)
        {
            return (null, problem);
        }

        using var progress = host.Progress("comparing");
        // The new text may be in the folder, too. It is not another document of the corpus.
        CorpusFile[] others = [.. files.Where(file => !IsSame(file.FilePath, text))];
        var rebasing = new Rebasing(check, others, corpus, old, old with { Text = now, Encoding = encoding }, HashRenewal.HashOf(bytes));
        return (new(old, new Dictionary<string, byte[]>(StringComparer.Ordinal) { [old.FilePath] = bytes }, rebasing.Run(cancellation)), string.Empty);
    }

    private static (CorpusFile? Document, string Problem) Find(string document, string text, IReadOnlyList<CorpusFile> files, CheckedCorpus corpus)
    {
        var path = corpus.Files.Where(file => file.Anchored.DocumentId == Nfc.Of(document)).Select(file => corpus.Documents.FirstOrDefault(known => known.Path == file.Anchored.RequestedPath)?.FilePath).FirstOrDefault();
        if (files.FirstOrDefault(file => file.Role == InputRole.Document && (file.FilePath == path || IsSame(file.FilePath, document))) is not { } found)
        {
            return (null, OfPackage(document, corpus) ?? (File.Exists(document) ? $"'{document}' is no document of the corpus in '{corpus.Folder}'." : EntryFinder.NoDocument(corpus, document) ?? $"The text of '{document}' is not there: {CommandLine.Name} check."));
        }

        return Refusal(found, text, corpus) is { } refusal ? (null, refusal) : (found, string.Empty);
    }

    // The text of a reading is another package's: nothing of this corpus can give it a new edition.
    private static string? OfPackage(string document, CheckedCorpus corpus)
    {
        var key = corpus.Files.Select(static file => file.Anchored).FirstOrDefault(file => file.DocumentId == Nfc.Of(document) && file.Document is { IsCarried: true })?.Document is { } read
            ? UsedEntryFinder.Find(corpus, read.Path).Where(static key => key.Kind == KindTable.Document).Take(1)
            : UsedEntryFinder.Find(corpus, document).Where(static key => key.Kind == KindTable.Document).Take(1);
        return key.Select(key => $"The text of '{document}' is that of {corpus.Schema.Used.PackageOf(key).Id}{(document == key.FullId ? string.Empty : $" ('{key.FullId}')")}, which alone can carry it over to a new edition; "
            + $"reference a version of the package that has the new text, and look at what changed: {CommandLine.Name} check.").FirstOrDefault();
    }

    private static string? Refusal(CorpusFile document, string text, CheckedCorpus corpus)
    {
        var annotations = Rebasing.AnnotationsOf(corpus, document);
        var quoting = Rebasing.QuotingOf(corpus, document);
        var errors = corpus.Problems.Where(problem => problem.Severity == RuleSeverity.Error && (problem.Place?.Path == document.FilePath || quoting.Any(file => file.Source.FilePath == problem.Place?.Path))).ToArray();
        return IsSame(document.FilePath, text) ? $"'{text}' is the document itself; give its new text as a file of its own."
            : annotations.Count == 0 ? $"No annotation is of '{document.FilePath}'; write the new text in its place, then begin one: {CommandLine.Name} new."
            : errors.Any(static problem => problem.Rule == Rules.HashDiffers) ? $"'{document.FilePath}' is not the text that was annotated, so nothing can be carried over from it; put that text back first, and give the new one as a file of its own."
            : errors.Length > 0 ? $"There {(errors.Length == 1 ? "is 1 error" : $"are {Counted.Of(errors.Length, "error")}")} in what annotates '{document.FilePath}'; mend {(errors.Length == 1 ? "it" : "them")} first, since a quote that is not found cannot be carried over: {CommandLine.Name} check."
            : null;
    }

    private static bool IsSame(string path, string other) => Path.GetFullPath(path) == Path.GetFullPath(other);
}
