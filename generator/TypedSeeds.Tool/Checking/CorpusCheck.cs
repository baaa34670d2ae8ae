using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Checking;

/// <summary>
/// Runs the generator's stages over the files of a folder, in the generator's order; the one class of this program that
/// calls them. What did not change since the last run is not read, bound or anchored again.
/// </summary>
/// <param name="storage">How the project holds its documents; as literals they have a limit.</param>
internal sealed class CorpusCheck(DocumentStorage storage = DocumentStorage.Literal)
{
    private readonly StageMemo<CorpusFile, ReadFile> _read = new();
    private readonly StageMemo<CorpusFile, DocumentText> _documents = new();
    private readonly StageMemo<(AnnotationFile, KindSchema), OutlinedFile> _outlined = new();
    private readonly StageMemo<ResolvedFile, BoundFile> _bound = new();
    private readonly StageMemo<(BoundFile, DocumentText?), AnchoredFile> _anchored = new();
    private readonly StageMemo<AnchoredFile, SurveyedFile> _surveyed = new();
    private readonly StageMemo<CorpusFile, ReadBaseline> _baselines = new();
    private readonly StageMemo<AnchoredFile, FileFingerprints> _fingerprints = new();
    private KindSchema _schema = KindSchema.BuiltIn;
    private IdTable? _ids;

    /// <summary>Checks a corpus.</summary>
    /// <param name="files">Its files, in the order of their paths.</param>
    /// <param name="progress">Is told how many steps are done, of how many.</param>
    /// <param name="cancellation">Stops long work.</param>
    public CheckedCorpus Run(IReadOnlyList<CorpusFile> files, IProgress<(int Done, int All)>? progress = null, CancellationToken cancellation = default)
    {
        var annotations = files.Where(file => file.Role == InputRole.Annotation).ToArray();
        var read = Read(annotations, progress, cancellation);
        var kinds = Kinds(read, cancellation);
        var outlined = Outline(read);
        var ids = Ids(outlined);
        var documents = new DocumentTable(files
            .Where(file => file.Role == InputRole.Document)
            .Select(file => _documents.Get(file.FilePath, file, ReadDocument))
            .ToEquatableArray());

        var anchored = new AnchoredFile[read.Length];
        for (var i = 0; i < anchored.Length; i++)
        {
            progress?.Report((read.Length + i, 2 * read.Length));
            anchored[i] = Anchor(Bind(outlined[i], ids, cancellation), documents, cancellation);
        }

        var surveyed = anchored.Select(file => _surveyed.Get(file.Path, file, input => SurveyedFile.Of(input, cancellation))).ToArray();
        var survey = Survey.Run(surveyed.Select(file => file.Overview).InOrder(file => file.Path), _schema, cancellation);
        var project = ProjectChecks.Run(surveyed.Select(file => file.Use).ToEquatableArray(), documents, storage);
        var waivers = read.Select(file => file.Meaning).Where(static file => file.HasWaivers).Select(WaiverReader.Read).InOrder(file => file.Path);
        var baseline = Compare(files, anchored, survey.LeftOut, waivers, cancellation);
        return new(
            annotations.Select((file, i) => new CheckedFile(file, read[i].Positions, anchored[i])).ToArray(),
            documents.Documents,
            _schema,
            survey.LeftOut.ToHashSet(),
            Problems([.. anchored.SelectMany(file => file.Findings), .. survey.Findings, .. project.Findings, .. kinds.Findings, .. waivers.SelectMany(file => file.Findings), .. baseline?.Comparison.Findings ?? []], read))
        {
            Baseline = baseline,
        };
    }

    /// <summary>The ids of a corpus alone, without any check: for completion, which must be quick.</summary>
    public static IEnumerable<EntryKey> Ids(IReadOnlyList<CorpusFile> files)
    {
        var check = new CorpusCheck();
        var read = files.Where(file => file.Role == InputRole.Annotation).Select(file => AnnotationReader.Read(file.Input)).ToArray();
        check.Kinds(read, CancellationToken.None);
        return check.Ids(check.Outline(read)).Keys;
    }

    private ReadFile[] Read(CorpusFile[] annotations, IProgress<(int Done, int All)>? progress, CancellationToken cancellation)
    {
        var read = new ReadFile[annotations.Length];
        for (var i = 0; i < read.Length; i++)
        {
            progress?.Report((i, 2 * read.Length));
            read[i] = _read.Get(annotations[i].FilePath, annotations[i], file => AnnotationReader.Read(file.Input, cancellation));
        }

        return read;
    }

    // As with ids: the same schema as before where no declaration changed.
    private SchemaResult Kinds(ReadFile[] read, CancellationToken cancellation)
    {
        var kinds = KindBinder.Bind(read.Select(file => KindSection.Of(file.Meaning)).InOrder(file => file.Path), cancellation);
        _schema = kinds.Schema.Equals(_schema) ? _schema : kinds.Schema;
        return kinds;
    }

    private OutlinedFile[] Outline(ReadFile[] read) =>
        [.. read.Select(file => _outlined.Get(file.Meaning.Path, (file.Meaning, _schema), input => new OutlinedFile(input.Item1, input.Item2)))];

    // The same table as before where no id changed, so that each file sees at one glance that it need not be bound again.
    private IdTable Ids(OutlinedFile[] outlined)
    {
        var ids = new IdTable(outlined.Select(file => file.Ids).InOrder(file => file.Path));
        return _ids = ids.Equals(_ids) ? _ids! : ids;
    }

    private BoundFile Bind(OutlinedFile file, IdTable ids, CancellationToken cancellation) =>
        _bound.Get(file.File.Path, ResolvedFile.Of(file, ids), input => Binder.Bind(input, cancellation));

    private AnchoredFile Anchor(BoundFile file, DocumentTable documents, CancellationToken cancellation) =>
        _anchored.Get(file.Path, (file, documents.Find(file)), input => Anchorer.Anchor(input.Item1, input.Item2, cancellation));

    private CheckedBaseline? Compare(IReadOnlyList<CorpusFile> files, AnchoredFile[] anchored, EquatableArray<EntryKey> leftOut, EquatableArray<FileWaivers> waivers, CancellationToken cancellation)
    {
        var baselines = files.Where(file => file.Role == InputRole.Baseline).ToArray();
        if (baselines.Length == 0)
        {
            return null;
        }

        var input = new ComparisonInput(
            baselines.Select(file => _baselines.Get(file.FilePath, file, read => BaselineReader.Read(read.Input))).ToEquatableArray(),
            anchored.Select(file => _fingerprints.Get(file.Path, file, FileFingerprints.Of)).InOrder(file => file.Path),
            leftOut,
            waivers,
            _schema);
        return new(baselines, Comparer.Compare(input, cancellation));
    }

    private static DocumentText ReadDocument(CorpusFile file) => DocumentText.Of(file.Input, isDeclared: true, file.ResourceName);

    private static Problem[] Problems(IEnumerable<Finding> findings, ReadFile[] read)
    {
        var positions = read.Select(file => file.Positions).GroupBy(file => file.Path).ToDictionary(files => files.Key, files => files.Last(), StringComparer.Ordinal);
        var places = new PlaceFinder(positions.GetValueOrDefault);
        return
        [
            .. findings
                .Select(finding => Problem.Of(finding, places))
                .OrderBy(problem => problem.Place?.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place?.Span.Start)
                .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
