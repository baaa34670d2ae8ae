using TypedSeeds.Generator;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Packages;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.HouseRules;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Checking;

/// <summary>
/// Runs the generator's stages over the files of a folder, in the order in which the compiler runs them. What did not change
/// since the last run is not read, bound or anchored again.
/// </summary>
internal sealed class CorpusCheck
{
    private readonly StageMemos _memos;

    /// <param name="storage">How the project holds its documents; as literals they have a limit.</param>
    public CorpusCheck(DocumentStorage storage = DocumentStorage.Literal)
        : this(storage, new())
    {
    }

    private CorpusCheck(DocumentStorage storage, StageMemos memos) => (Storage, _memos) = (storage, memos);

    /// <summary>How documents are held.</summary>
    public DocumentStorage Storage { get; }

    /// <summary>The check of a folder, by what its project says.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="storage">How documents are held, where the user says; null for what the project says.</param>
    public static CorpusCheck For(string folder, DocumentStorage? storage = null) =>
        new(storage ?? SeedsProject.StorageOf(folder)) { PackageId = CorpusPackage.Of(folder).Name };

    /// <summary>The id of the corpus's own package; empty where nobody asks whether a used package leads back to it.</summary>
    public string PackageId { get; init; } = string.Empty;

    /// <summary>How often a file was read, bound and anchored.</summary>
    public StageCounts Counts => new(_memos.Read.Runs, _memos.Bound.Runs, _memos.Anchored.Runs);

    /// <summary>A check that knows what this one knows, for work beside it. It may be made while this one is at work.</summary>
    public CorpusCheck Fork() => new(Storage, _memos.Fork()) { PackageId = PackageId };

    /// <summary>Checks a corpus.</summary>
    /// <param name="files">Its files, in the order of their paths.</param>
    /// <param name="progress">Is told how many steps are done, of how many.</param>
    /// <param name="cancellation">Stops long work.</param>
    public CheckedCorpus Run(IReadOnlyList<CorpusFile> files, IProgress<(int Done, int All)>? progress = null, CancellationToken cancellation = default)
    {
        var sources = files.Where(file => file.Role == InputRole.Annotation).ToArray();
        var read = Read(sources, progress, cancellation);
        var annotations = AnnotationFiles.Of(read.Select(file => file.Meaning));
        var uses = BindUses(files, annotations, cancellation);
        var kinds = Declare(annotations, uses, cancellation);
        var listed = ListIds(read);
        var ids = IndexIds(listed);
        var documents = DocumentIndex.Of(files
            .Where(file => file.Role == InputRole.Document)
            .Select(file => _memos.Documents.Get(file.FilePath, file, ReadDocument))) with
        {
            Carried = CarriedTexts.Of(files.Where(file => file.Role == InputRole.Texts).Select(file => _memos.Texts.Get(file.FilePath, file, static texts => new PackageTexts(texts.FilePath, () => texts.Text, texts.Later is { } later ? later.Assembly.Has : null)))),
        };

        var bound = listed.Select(file => Bind(file, ids, cancellation)).ToArray();
        var texts = QuotedTexts.Of(documents, BoundCorpus.Of(bound));
        var anchored = new SummarizedFile[read.Length];
        for (var i = 0; i < anchored.Length; i++)
        {
            progress?.Report((read.Length + i, 2 * read.Length));
            anchored[i] = Anchor(bound[i], texts, cancellation);
        }

        var corpus = SummarizedFiles.Of(anchored);
        var survey = _memos.Surveyed.Get(string.Empty, SurveyInput.Of(FileSummaries.Of(corpus), _memos.Schema), input => Survey(input, cancellation));
        var project = Stages.CheckProject(new ProjectInput(CorpusFiles.Of(corpus, documents), Storage), cancellation);
        var waivers = Stages.ReadWaivers(annotations, cancellation);
        var rules = Stages.BindRules(Stages.FindRules(annotations, cancellation), _memos.Schema, cancellation);
        var scope = WaiverScope.Of(waivers, SchemaRules.Of(_memos.Schema, rules));
        var ruled = CheckRules(files, corpus, rules, scope, survey, cancellation);
        var baseline = Compare(files, corpus, survey, ChangeRules.Of(scope, ruled), cancellation);
        var findings = OtherDocuments.Tell(FindingList.Of([SummarizedFiles.FindingsOf(corpus), survey, project, uses, kinds, waivers, rules, ruled, .. baseline is null ? [] : new IFindings[] { baseline.Comparison }]), documents);
        var names = new EntryNames(annotations.Files, _memos.Schema);
        return new(
            sources.Select((file, i) => new CheckedFile(file, read[i].Meaning, read[i].Positions, anchored[i].File)).ToArray(),
            documents.Documents,
            _memos.Schema,
            survey.LeftOut.Keys.ToHashSet(),
            Problems(Stages.NameEntries(findings, names), ReadFiles.Of(read), sources, names))
        {
            Baseline = baseline,
            Carried = documents.Carried,
            Storage = Storage,
        };
    }

    /// <summary>The ids of a corpus alone, without any check: for completion, which must be quick.</summary>
    public static IEnumerable<EntryKey> Ids(IReadOnlyList<CorpusFile> files)
    {
        var (annotations, schema) = Stages.ReadSchema(Inputs(InputRole.Annotation), Inputs(InputRole.Index), CancellationToken.None);
        return Stages.IndexIds(annotations.Files.Select(file => Stages.ListIds(file, schema))).Keys;

        IEnumerable<InputText> Inputs(InputRole role) => files.Where(file => file.Role == role).Select(static file => file.Input);
    }

    private ReadFile[] Read(CorpusFile[] annotations, IProgress<(int Done, int All)>? progress, CancellationToken cancellation)
    {
        var read = new ReadFile[annotations.Length];
        for (var i = 0; i < read.Length; i++)
        {
            progress?.Report((i, 2 * read.Length));
            read[i] = _memos.Read.Get(annotations[i].FilePath, annotations[i], file => Stages.Read(file.Input, cancellation));
        }

        return read;
    }

    private UsesResult BindUses(IReadOnlyList<CorpusFile> files, AnnotationFiles annotations, CancellationToken cancellation)
    {
        var indexes = files.Where(file => file.Role == InputRole.Index).Select(file => _memos.Indexes.Get(file.FilePath, file, read => Stages.ReadIndex(read.Input)));
        return Stages.BindUses(new(Stages.FindUses(annotations, cancellation), indexes.ToEquatableArray(), PackageId), cancellation);
    }

    // As with ids: the same schema as before where no declaration changed.
    private SchemaResult Declare(AnnotationFiles annotations, UsesResult uses, CancellationToken cancellation)
    {
        var kinds = Stages.Declare(Stages.FindDeclarations(annotations, cancellation) with { Used = uses.Used }, cancellation);
        _memos.Schema = kinds.Schema.Equals(_memos.Schema) ? _memos.Schema : kinds.Schema;
        return kinds;
    }

    private AnnotationIds[] ListIds(ReadFile[] read) =>
        [.. read.Select(file => _memos.Listed.Get(file.Meaning.Path, (file.Meaning, _memos.Schema), input => Stages.ListIds(input.File, input.Schema)))];

    // The same index as before where no id changed, so that each file sees by one comparison that it need not be bound again.
    private IdIndex IndexIds(AnnotationIds[] listed)
    {
        var ids = Stages.IndexIds(listed);
        if (!ids.Equals(_memos.Ids))
        {
            _memos.IdChange = IdChange.Between(_memos.Ids, ids);
            _memos.Ids = _memos.IdChange.Now;
        }

        return _memos.Ids;
    }

    private BoundFile Bind(AnnotationIds file, IdIndex ids, CancellationToken cancellation) =>
        _memos.Bound.Get(
            file.File.Path,
            _memos.Known.Get(
                file.File.Path,
                (file, ids),
                static input => BindInput.Of(input.File, input.Ids),
                (last, known) => ReferenceEquals(last.File, file) && ReferenceEquals(last.Ids, _memos.IdChange.Before) && _memos.IdChange.LeavesAsItIs(known.Ids, file)),
            input => Stages.Bind(input, cancellation));

    private SummarizedFile Anchor(BoundFile file, QuotedTexts texts, CancellationToken cancellation) =>
        _memos.Anchored.Get(file.Path, AnchorInput.Of(file, texts), input => Stages.Anchor(input, cancellation));

    private SurveyResult Survey(SurveyInput input, CancellationToken cancellation) =>
        Stages.Survey(input, _memos.Clashes.Get(string.Empty, new(input.Summaries.Files, input.Schema), clashes => Stages.FindClashes(clashes, cancellation)), cancellation);

    private RuleReport CheckRules(IReadOnlyList<CorpusFile> files, SummarizedFiles corpus, RulesResult rules, WaiverScope scope, SurveyResult survey, CancellationToken cancellation)
    {
        var breaches = RuledFiles.Of(corpus, rules).Files.Select(file => _memos.Ruled.Get(file.File.Path, file, input => Stages.CheckRules(input, cancellation)));
        var waived = WaivedCorpus.Of(corpus, survey) with { Baseline = BaselinesOf(files, cancellation).Kinds, Missing = MissingEntries.Of(corpus, scope) };
        return Stages.ReportRules(new(CorpusBreaches.Of(breaches), scope, waived), cancellation);
    }

    private BaselineFiles BaselinesOf(IEnumerable<CorpusFile> files, CancellationToken cancellation) => BaselineFiles.Of(files
        .Where(static file => file.Role == InputRole.Baseline)
        .Select(file => _memos.Baselines.Get(file.FilePath, file, read => Stages.ReadBaseline(read.Input, cancellation))));

    private CheckedBaseline? Compare(IReadOnlyList<CorpusFile> files, SummarizedFiles corpus, SurveyResult survey, ChangeRules rules, CancellationToken cancellation)
    {
        var sources = files.Where(file => file.Role == InputRole.Baseline).ToArray();
        if (sources.Length == 0)
        {
            return null;
        }

        var baselines = BaselinesOf(sources, cancellation);
        var fingerprints = ComparedFiles.Of(corpus, baselines).Files.Select(file => _memos.Fingerprints.Get(file.Path, file, input => Stages.Fingerprint(input, cancellation)));
        var target = ComparisonTarget.Of(CurrentCorpus.Of(FingerprintList.Of(fingerprints), survey), rules);
        return new(sources, Stages.Compare(ComparisonInput.Of(baselines, target), cancellation));
    }

    private static DocumentText ReadDocument(CorpusFile file) => Stages.ReadDocument(file.Input, isDeclared: true, file.ResourceName);

    private static Problem[] Problems(FindingList findings, ReadFiles read, CorpusFile[] sources, EntryNames names)
    {
        var places = new PlaceFinder(read.PositionsOf);
        var texts = sources.ToDictionary(static file => file.FilePath, static file => file.Text, StringComparer.Ordinal);
        return
        [
            .. findings.Findings
                .Select(finding => Problem.Of(finding, places, Fixes.Of(finding, read.PositionsOf, path => texts[path], names)))
                .OrderBy(problem => problem.IsCause ? 0 : 1)
                .ThenBy(problem => problem.Place?.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place?.Span.Start)
                .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
