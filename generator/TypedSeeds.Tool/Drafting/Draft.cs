using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Drafting;

/// <summary>The first version of a document's annotation.</summary>
/// <param name="Text">What to write; empty if the document has an error.</param>
/// <param name="Sentences">How many sentences there are to annotate.</param>
/// <param name="Problem">Why there is no draft; null if there is one.</param>
internal sealed record Draft(string Text, int Sentences, string? Problem)
{
    private const string SpareStem = "document-";

    /// <summary>Why the first line names no schema; empty where nothing is amiss.</summary>
    public string NoSchema { get; init; } = string.Empty;

    /// <summary>Makes an annotation without errors; errors of the document are reported as <c>check</c> reports them.</summary>
    /// <param name="document">The document's file.</param>
    /// <param name="annotation">The path of the annotation to write.</param>
    /// <param name="withStatements">Whether each sentence gets an entry.</param>
    /// <exception cref="IOException">The document cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The document may not be read.</exception>
    public static Draft Of(string document, string annotation, bool withStatements)
    {
        var bytes = TextFile.ReadBytes(document);
        var (text, encoding) = TextFile.Decode(bytes);
        var file = new CorpusFile(document, InputRole.Document, text, encoding);
        var neighbours = SeedsFolder.Read(SeedsFolders.Around(document)).Where(other => !IsSame(other.FilePath, document) && !IsSame(other.FilePath, annotation)).ToArray();
        var sentences = Generator.Anchoring.Sentences.Find(text);
        var schema = SchemaLine.Of(annotation);
        var (hash, name, language) = (HashRenewal.HashOf(bytes), NameToGive(document), ScriptLanguages.Of(text));
        var given = File.Exists(annotation) ? GivenDefaults.Of(annotation, TextFile.Read(annotation).Text) : GivenDefaults.None;
        var entries = Statements(text, sentences, withStatements, given);
        Problem? first = null;
        foreach (var id in Ids(Path.GetFileNameWithoutExtension(document)))
        {
            foreach (var statements in entries)
            {
                var draft = DraftWriter.Of(new(id, hash, name, language), schema.Text, text, sentences, statements.Value, given.Text);
                if (Check(neighbours, file, new(annotation, InputRole.Annotation, draft), withStatements) is not { } problem)
                {
                    return new(draft, sentences.Count, null) { NoSchema = schema.Missing };
                }

                first ??= problem;
            }
        }

        return new(string.Empty, 0, first!.Message);
    }

    // An id that is made of words may be one that no entry can have. Each text is made once, for all ids that the document is tried with.
    private static Lazy<string?>[] Statements(string text, IReadOnlyList<Sentence> sentences, bool withStatements, GivenDefaults given) => withStatements
        ? [new(() => StatementDrafts.Of(text, sentences, namesByWords: true, given)), new(() => StatementDrafts.Of(text, sentences, namesByWords: false, given))]
        : [new((string?)null)];

    /// <summary>The ids to try: the file's name first; with a prefix if that is not an id, or is taken.</summary>
    private static IEnumerable<string> Ids(string stem) => new[]
    {
        Generator.Schema.Ids.Suggest(stem), Generator.Schema.Ids.Suggest(SpareStem + stem), SpareStem + "1",
    }.Where(id => id.Length > 0);

    /// <summary>The first problem of the two files among their neighbours, such as a taken id. Problems of neighbours do not count.</summary>
    private static Problem? Check(CorpusFile[] neighbours, CorpusFile document, CorpusFile annotation, bool withStatements) =>
        new CorpusCheck().Run([.. neighbours.Append(document).Append(annotation).OrderBy(file => file.FilePath, StringComparer.Ordinal)]).Problems.FirstOrDefault(problem =>
            problem.Severity == RuleSeverity.Error && !(withStatements && IsToFillIn(problem)) && new[] { problem.Place, problem.Second }.Any(place => place is not null && (place.Path == annotation.FilePath || place.Path == document.FilePath)));

    private static bool IsToFillIn(Problem problem) => problem.Rule == Rules.ToBeWritten || problem.Rule == Rules.UnknownChoice || problem.Rule == Rules.UnknownReference || problem.Rule == Rules.WrongKind;

    private static bool IsSame(string path, string other) => Path.GetFullPath(path) == Path.GetFullPath(other);

    /// <summary>The name of the document if the annotation must give it, because its own name leads to another document or to none.</summary>
    private static string? NameToGive(string document)
    {
        var found = InputRoles.DocumentExtensions.Select(extension => Path.ChangeExtension(document, extension)).FirstOrDefault(File.Exists);
        return found == document ? null : Path.GetFileName(document);
    }
}
