using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Drafting;

/// <summary>A document whose annotation is begun, with what a program can find out about it.</summary>
internal sealed class DraftedDocument
{
    private const string SpareStem = "document-";

    private readonly CorpusFile[] _neighbours;
    private readonly CorpusCheck _check = new();
    private readonly string _hash;
    private readonly string? _name;

    private DraftedDocument(string document, string annotation)
    {
        var bytes = TextFile.ReadBytes(document);
        var (text, encoding) = TextFile.Decode(bytes);
        File = new CorpusFile(document, InputRole.Document, text, encoding);
        AnnotationFile = annotation;
        Schema = SchemaLine.Of(annotation);
        _neighbours = [.. SeedsFolder.Read(SeedsFolders.Around(document)).Where(other => !IsSame(other.FilePath, document) && !IsSame(other.FilePath, annotation))];
        (_hash, _name) = (HashRenewal.HashOf(bytes), NameToGive(document));
    }

    /// <summary>Reads a document, and the other files of its folder.</summary>
    /// <param name="document">The document's file.</param>
    /// <param name="annotation">The path of its annotation.</param>
    /// <exception cref="IOException">The document cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The document may not be read.</exception>
    public static DraftedDocument Of(string document, string annotation) => new(document, annotation);

    /// <summary>Its file.</summary>
    public CorpusFile File { get; }

    /// <summary>The path of its annotation.</summary>
    public string AnnotationFile { get; }

    /// <summary>The first line of the annotation.</summary>
    public SchemaLine Schema { get; }

    /// <summary>The ids to try: the file's name first; with a prefix if that is not an id, or is taken.</summary>
    public IEnumerable<string> Ids => new[] { Generator.Schema.Ids.Suggest(Stem), Generator.Schema.Ids.Suggest(SpareStem + Stem), SpareStem + "1" }.Where(static id => id.Length > 0);

    /// <summary>What the annotation says of the document under an id.</summary>
    public DocumentFacts FactsWith(string id) => new(id, _hash, _name, ScriptLanguages.Of(File.Text));

    /// <summary>Checks an annotation of the document among the other files of the folder.</summary>
    public CheckedCorpus Check(CorpusFile annotation) => _check.Run([.. _neighbours.Append(File).Append(annotation).OrderBy(static file => file.FilePath, StringComparer.Ordinal)]);

    /// <summary>How much was checked so far.</summary>
    public StageCounts Counts => _check.Counts;

    /// <summary>The first error of the document or of a part of its annotation, such as a taken id. Errors elsewhere do not count, and neither does what a person has yet to fill in.</summary>
    /// <param name="corpus">The checked files.</param>
    /// <param name="isPart">Whether the part holds an offset.</param>
    /// <param name="withStatements">Whether there are values to fill in.</param>
    public Problem? ErrorIn(CheckedCorpus corpus, Func<int, bool> isPart, bool withStatements) => corpus.Problems.FirstOrDefault(problem =>
        problem.Severity == RuleSeverity.Error
        && !(withStatements && IsToFillIn(problem))
        && new[] { problem.Place, problem.Second }.Any(place => place is not null && (place.Path == File.FilePath || (place.Path == AnnotationFile && isPart(place.Span.Start)))));

    private string Stem => Path.GetFileNameWithoutExtension(File.FilePath);

    private static bool IsToFillIn(Problem problem) => problem.Rule == Rules.ToBeWritten || problem.Rule == Rules.UnknownChoice || problem.Rule == Rules.UnknownReference || problem.Rule == Rules.WrongKind;

    private static bool IsSame(string path, string other) => Path.GetFullPath(path) == Path.GetFullPath(other);

    // The name of the document if the annotation must give it, because its own name leads to another document or to none.
    private static string? NameToGive(string document)
    {
        var found = InputRoles.DocumentExtensions.Select(extension => Path.ChangeExtension(document, extension)).FirstOrDefault(System.IO.File.Exists);
        return found == document ? null : Path.GetFileName(document);
    }
}
