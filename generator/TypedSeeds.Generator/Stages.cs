using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Packages;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.HouseRules;
using TypedSeeds.Generator.JsonSchema;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator;

/// <summary>
/// The stages from text to C#, in their order. Each is a pure function whose input is the output of those above it. The
/// compiler, the command line and the schema writer all run these, and add only how files come in and results go out.
/// </summary>
internal static class Stages
{
    public static ReadFile Read(InputText file, CancellationToken cancellation = default) => AnnotationReader.Read(file, cancellation);

    public static DocumentText ReadDocument(InputText file, bool isDeclared, string resourceName) => DocumentText.Of(file, isDeclared, resourceName);

    public static ReadBaseline ReadBaseline(InputText file, CancellationToken cancellation = default) => BaselineReader.Read(file, cancellation);

    public static PackageIndex ReadIndex(InputText file) => PackageIndexReader.Read(file.FilePath, file.Copy(), file.Unreadable);

    public static UseSections FindUses(AnnotationFiles files, CancellationToken cancellation) => UseSections.Of(files);

    /// <summary>Finds the data packages that the corpus uses among those that the project references.</summary>
    public static UsesResult BindUses(UseInput input, CancellationToken cancellation) => UsesBinder.Bind(input, cancellation);

    public static Declarations FindDeclarations(AnnotationFiles files, CancellationToken cancellation) => Declarations.Of(files);

    public static SchemaResult Declare(Declarations declarations, CancellationToken cancellation) => KindBinder.Bind(declarations.Files, declarations.Used, declarations.SectionsAsKinds, cancellation);

    public static AnnotationIds ListIds(AnnotationFile file, KindSchema schema) => AnnotationIds.Of(file, schema);

    public static IdIndex IndexIds(IEnumerable<AnnotationIds> files) => IdIndex.Of(files);

    public static BoundFile Bind(BindInput input, CancellationToken cancellation) => Binder.Bind(input, cancellation);

    /// <summary>Anchors a file, writes its rows and summarizes it.</summary>
    public static SummarizedFile Anchor(AnchorInput input, CancellationToken cancellation) =>
        SummarizedFile.Of(Anchorer.Anchor(input, cancellation), cancellation);

    public static SurveyResult Survey(SurveyInput input, CancellationToken cancellation) =>
        Surveying.Survey.Run(input.Summaries.Files, input.Schema, cancellation);

    /// <summary>The longer part of <see cref="Survey(SurveyInput, CancellationToken)"/>, for a host that keeps it.</summary>
    public static Clashes FindClashes(ClashInput input, CancellationToken cancellation) => Surveying.Survey.FindClashes(input.Files, input.Schema, cancellation);

    /// <summary>The rest of it.</summary>
    public static SurveyResult Survey(SurveyInput input, Clashes clashes, CancellationToken cancellation) => Surveying.Survey.Run(input.Summaries.Files, clashes, cancellation);

    public static ProjectResult CheckProject(ProjectInput input, CancellationToken cancellation) => ProjectChecks.Run(input);

    public static RuleSections FindRules(AnnotationFiles files, CancellationToken cancellation) => RuleSections.Of(files);

    public static RulesResult BindRules(RuleSections sections, KindSchema schema, CancellationToken cancellation) => RuleBinder.Bind(sections, schema, cancellation);

    /// <summary>Finds where a file breaks a rule that the corpus sets.</summary>
    public static FileBreaches CheckRules(RuleInput input, CancellationToken cancellation) => RuleChecks.Run(input, cancellation);

    public static RuleReport ReportRules(ReportInput input, CancellationToken cancellation) => RuleReport.Of(input, cancellation);

    public static CorpusWaivers ReadWaivers(AnnotationFiles files, CancellationToken cancellation) => CorpusWaivers.Of(files, cancellation);

    public static FileFingerprints Fingerprint(AnchoredFile file, CancellationToken cancellation) => FileFingerprints.Of(file, cancellation);

    /// <summary>Names the entries that are meant by a name in the place of an id. It is last, since all findings may ask.</summary>
    public static FindingList NameEntries(FindingList findings, EntryNames names) => NamedEntries.In(findings, names);

    public static Comparison Compare(ComparisonInput input, CancellationToken cancellation) => Comparer.Compare(input, cancellation);

    public static GeneratedSource? Emit(FileToEmit file, CancellationToken cancellation) => GeneratedSource.Of(file, cancellation);

    /// <summary>Emits the index of the corpus; null where nothing can be emitted.</summary>
    public static string? EmitCorpus(EmittedFileKeys files, EmitContext? context) =>
        context is null ? null : CodeNames.Header + CorpusEmitter.Emit(files.Files, context);

    /// <summary>Emits the records of the corpus's own kinds; null where there is nothing to emit.</summary>
    public static string? EmitKinds(EmitContext? context, CancellationToken cancellation) =>
        context is not null && KindEmitter.Emit(context) is { } code ? CodeNames.Header + code : null;

    /// <summary>Writes the JSON Schema of a corpus's annotations, with its kinds and ids.</summary>
    /// <param name="annotations">The annotation files.</param>
    /// <param name="indexes">The indexes of the packages that the project references; null for none.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static string WriteSchema(IEnumerable<InputText> annotations, IEnumerable<InputText>? indexes = null, CancellationToken cancellation = default)
    {
        var (files, schema) = ReadSchema(annotations, indexes, cancellation);
        return CorpusSchema.Write(files, schema, cancellation);
    }

    /// <summary>Writes what a package carries of its corpus, for the corpora that use it.</summary>
    /// <param name="package">The package.</param>
    /// <param name="annotations">The annotation files.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="indexes">The indexes of the packages that the project references.</param>
    /// <param name="texts">The files with the texts of those packages.</param>
    /// <param name="cancellation">Stops long work.</param>
    /// <returns>Its index, and the texts of its documents.</returns>
    public static (string Index, string Texts) WritePackage(
        PackageIdentity package, IEnumerable<InputText> annotations, IEnumerable<InputText> documents, IEnumerable<InputText> indexes, IEnumerable<InputText> texts, CancellationToken cancellation = default)
    {
        var (files, schema) = ReadSchema(annotations, indexes, cancellation);
        var all = DocumentIndex.Of(documents.Select(static file => ReadDocument(file, isDeclared: true, string.Empty))) with { Carried = CarriedTexts.Of(texts.Select(static file => new PackageTexts(file.FilePath, file.Copy))) };
        var listed = files.Files.Select(file => ListIds(file, schema)).ToArray();
        var ids = IndexIds(listed);
        var bound = listed.Select(file => Bind(BindInput.Of(file, ids), cancellation)).ToArray();
        var quoted = QuotedTexts.Of(all, BoundCorpus.Of(bound));
        var anchored = bound
            .Where(static file => file.Document is { Id.Length: > 0 })
            .Select(file => Anchorer.Anchor(AnchorInput.Of(file, quoted), cancellation))
            .Where(static file => file.Document is not null)
            .GroupBy(static file => file.DocumentId, StringComparer.Ordinal)
            .ToDictionary(static file => file.Key, static file => file.First(), StringComparer.Ordinal);
        return (PackageIndexWriter.Write(package, files, schema, anchored), PackageTextsWriter.Write(anchored));
    }

    /// <summary>Reads the annotations of a corpus, and the kinds that they have: what is asked of a corpus without a check of it.</summary>
    public static (AnnotationFiles Files, KindSchema Schema) ReadSchema(IEnumerable<InputText> annotations, IEnumerable<InputText>? indexes, CancellationToken cancellation)
    {
        var files = AnnotationFiles.Of(annotations.Select(file => Read(file, cancellation).Meaning));
        var packages = (indexes ?? []).Select(ReadIndex).InOrder(static index => index.Path);
        var used = BindUses(new(FindUses(files, cancellation), packages, string.Empty), cancellation).Used;
        return (files, Declare(FindDeclarations(files, cancellation) with { Used = used }, cancellation).Schema);
    }
}
