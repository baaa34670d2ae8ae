using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Sources;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Importing;

/// <summary>Runs the checks of the corpus over files that are to be written, and takes out what does not pass.</summary>
/// <param name="others">The other files of the folder.</param>
/// <param name="drafts">What is to be written.</param>
/// <param name="before">The corpus as it is.</param>
internal sealed class Proof(IReadOnlyList<CorpusFile> others, ImportDrafts drafts, CheckedCorpus before)
{
    private readonly CorpusCheck _check = new();
    private readonly ImportProblems _problems = new();
    private AnnotationDraft[] _left = [.. drafts.Annotations];

    /// <summary>What passed, and why the rest did not.</summary>
    public static ProvedImport Of(IReadOnlyList<CorpusFile> others, ImportDrafts drafts, CheckedCorpus before, CancellationToken cancellation)
    {
        var proof = new Proof(others, drafts, before);
        int warnings;
        while (!proof.Passes(cancellation, out warnings))
        {
        }

        var kept = proof._left.Where(static file => file.HasContent).ToArray();
        return new(kept, kept.Length > 0 ? drafts.Documents : [], proof._problems, warnings);
    }

    // What depends on an entry that is taken out fails the next time; so this ends when no more is taken out.
    private bool Passes(CancellationToken cancellation, out int warnings)
    {
        _left = [.. _left.Where(static file => file.HasContent)];
        var written = _left.ToDictionary(static file => file.FilePath, file => file.Write(before.Schema), StringComparer.Ordinal);
        var files = others
            .Concat(drafts.Documents)
            .Concat(written.Select(static file => new CorpusFile(file.Key, InputRole.Annotation, file.Value.Text) { MostFindings = ToldInFull.MostIn(file.Value.Text) }))
            .OrderBy(static file => file.FilePath, StringComparer.Ordinal)
            .ToArray();
        var corpus = _check.Run(files, progress: null, cancellation);
        var wrong = new Dictionary<EntryDraft, ImportProblem?>(ReferenceEqualityComparer.Instance);
        var wrongParts = new HashSet<(string File, string Field)>();
        var drafted = _left.ToDictionary(static file => file.FilePath, StringComparer.Ordinal);
        foreach (var problem in corpus.Problems.Where(static problem => problem.Severity == RuleSeverity.Error))
        {
            if (new[] { problem.Place, problem.Second }.FirstOrDefault(known => known is not null && written.ContainsKey(known.Path)) is { } place)
            {
                Take(problem, place, written[place.Path], drafted[place.Path], wrong, wrongParts);
            }
        }

        TakeDependents(corpus, wrong);
        warnings = corpus.Problems.Count(problem => problem.Severity == RuleSeverity.Warning && problem.Place is { } place && written.ContainsKey(place.Path));
        foreach (var problem in wrong.Values.OfType<ImportProblem>())
        {
            _problems.Add(problem);
        }

        _left =
        [
            .. _left.Where(file => !wrongParts.Contains((file.FilePath, string.Empty))).Select(file => file with
            {
                Entries = [.. file.Entries.Where(entry => !wrong.ContainsKey(entry))],
                Header = [.. file.Header.Where(field => !wrongParts.Contains((file.FilePath, field.Key)))],
            }),
        ];
        return wrong.Count == 0 && wrongParts.Count == 0;
    }

    private void Take(Problem problem, FilePlace place, DraftText text, AnnotationDraft file, Dictionary<EntryDraft, ImportProblem?> wrong, HashSet<(string File, string Field)> wrongParts)
    {
        var part = text.At(place.Span.Start);
        if (part?.Entry is { } entry)
        {
            // The first error of an entry is told: it is not written, with or without others.
            wrong.TryAdd(entry, new(entry.Place, problem.Message, problem.Rule.Id));
            return;
        }

        // What was wrong before stays as it is.
        if (part is null && before.Problems.Any(known => known.Rule == problem.Rule && known.Message == problem.Message && known.Place?.Path == place.Path))
        {
            return;
        }

        // A wrong field of a document is left out alone, as the compiler does. Without its id or its text, the file has no use.
        var field = part is null || file.HeaderPlace is null || part.Field == FieldKeys.Text ? string.Empty : part.Field;
        if (wrongParts.Add((place.Path, field)))
        {
            var lost = field.Length > 0 ? $"the field '{field}' of the document is not imported" : $"{place.Path} is not written, with {Counted.Of(file.Entries.Count, "entry", "entries")}";
            _problems.Add(new(file.HeaderPlace ?? file.Entries[0].Place, $"{problem.Message}; so {lost}", problem.Rule.Id));
        }
    }

    // Entries that only depend on others have no error of their own.
    private void TakeDependents(CheckedCorpus corpus, Dictionary<EntryDraft, ImportProblem?> wrong)
    {
        foreach (var file in _left)
        {
            foreach (var entry in file.Entries.Where(entry => corpus.LeftOut.Contains(entry.Kind.KeyOf(entry.Id, file.DocumentId))))
            {
                wrong.TryAdd(entry, new(entry.Place, $"the {entry.Kind.Name} '{entry.Id}' is not imported, since it or an entry that it depends on has an error"));
            }
        }
    }
}
