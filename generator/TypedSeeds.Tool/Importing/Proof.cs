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
    private bool _isFirst = true;

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

    // What depends on an entry that is taken out fails the next time; so this ends when no more is taken out. An entry is taken
    // out for an error that is only counted, too. So the first time as few errors are kept as of any file: advice is made
    // for each one that is kept, and nobody reads tens of thousands. What then is left may have errors that break no entry.
    private bool Passes(CancellationToken cancellation, out int warnings)
    {
        _left = [.. _left.Where(static file => file.HasContent)];
        var written = _left.ToDictionary(static file => file.FilePath, file => file.Write(before.Schema), StringComparer.Ordinal);
        var files = others
            .Concat(drafts.Documents)
            .Concat(written.Select(file => new CorpusFile(file.Key, InputRole.Annotation, file.Value.Text) { MostFindings = _isFirst ? Limits.FindingsOfRule : ToldInFull.MostIn(file.Value.Text) }))
            .OrderBy(static file => file.FilePath, StringComparer.Ordinal)
            .ToArray();
        var corpus = _check.Run(files, progress: null, cancellation);
        _isFirst = false;
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

        TakeBroken(corpus, wrong);
        warnings = corpus.Problems.Where(problem => problem.Severity == RuleSeverity.Warning && problem.Place is { } place && written.ContainsKey(place.Path)).Sum(static problem => 1 + problem.More);
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

    // Entries that only depend on others have no error of their own, and those of some are only counted.
    private void TakeBroken(CheckedCorpus corpus, Dictionary<EntryDraft, ImportProblem?> wrong)
    {
        var told = wrong.Values.OfType<ImportProblem>().GroupBy(static problem => problem.Rule, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        var broken = corpus.Entries.Where(static entry => entry.Entry.IsBroken).Select(static entry => entry.Key).ToHashSet();
        var counted = corpus.Problems.Where(static problem => problem is { More: > 0, Severity: RuleSeverity.Error, Place: not null }).ToLookup(static problem => problem.Place!.Path, StringComparer.Ordinal);
        foreach (var file in _left)
        {
            var entries = file.Entries.Where(entry => !wrong.ContainsKey(entry)).Select(entry => (Entry: entry, Key: entry.Kind.KeyOf(entry.Id, file.DocumentId))).Where(entry => corpus.LeftOut.Contains(entry.Key)).ToArray();

            // Where a rule has counted errors for all of them, they are some of those: of the rule that most of those that are told have first.
            var most = entries.Count(entry => broken.Contains(entry.Key));
            var rule = counted[file.FilePath].Where(problem => problem.More >= most).Select(static problem => problem.Rule.Id).MaxBy(rule => told.GetValueOrDefault(rule)) ?? string.Empty;
            foreach (var (entry, key) in entries)
            {
                wrong.Add(entry, new(entry.Place, $"the {entry.Kind.Name} '{entry.Id}' is not imported, since it or an entry that it depends on has an error", broken.Contains(key) ? rule : string.Empty));
            }
        }
    }
}
