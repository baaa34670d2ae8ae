using System.Security.Cryptography;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Drafting;

/// <summary>The first version of a document's annotation.</summary>
/// <param name="Text">What to write; empty where something is wrong with the document.</param>
/// <param name="Sentences">The sentences that are to be annotated.</param>
/// <param name="Problem">Why there is no draft; null where there is one.</param>
internal sealed record Draft(string Text, int Sentences, string? Problem)
{
    private const string SpareStem = "document-";

    /// <summary>Makes an annotation that has no error: whatever is wrong with the document is told as the check tells it.</summary>
    /// <param name="document">The document's file.</param>
    /// <param name="annotation">The file that the annotation is to be.</param>
    /// <exception cref="IOException">The document cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The document may not be read.</exception>
    public static Draft Of(string document, string annotation)
    {
        var bytes = TextFile.ReadBytes(document);
        var (text, encoding) = TextFile.Decode(bytes);
        var file = new CorpusFile(document, InputRole.Document, text, encoding);
        var neighbours = SeedsFolder.Read(SeedsFolder.Around(document)).Where(other => !IsSame(other.FilePath, document) && !IsSame(other.FilePath, annotation)).ToArray();
        var sentences = Generator.Anchoring.Sentences.Find(text);
        Problem? first = null;
        foreach (var id in Ids(Path.GetFileNameWithoutExtension(document)))
        {
            var draft = DraftWriter.Of(new(id, Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant(), NameToGive(document)), SchemaLine.Of(annotation), text, sentences);
            if (Check(neighbours, file, new(annotation, InputRole.Annotation, draft)) is not { } problem)
            {
                return new(draft, sentences.Count, null);
            }

            first ??= problem;
        }

        return new(string.Empty, 0, first!.Message);
    }

    /// <summary>The ids to try: that of the file's name, or, where it is no id or one that is taken, one that begins with a word of ours.</summary>
    private static IEnumerable<string> Ids(string stem) => new[]
    {
        Generator.Schema.Ids.Suggest(stem), Generator.Schema.Ids.Suggest(SpareStem + stem), SpareStem + "1",
    }.Where(id => id.Length > 0);

    /// <summary>What is wrong with the two files, alone or beside the others: an id may be taken. What is wrong with the others alone is not asked here.</summary>
    private static Problem? Check(CorpusFile[] neighbours, CorpusFile document, CorpusFile annotation) =>
        new CorpusCheck().Run([.. neighbours.Append(document).Append(annotation).OrderBy(file => file.FilePath, StringComparer.Ordinal)]).Problems.FirstOrDefault(problem =>
            problem.Severity == RuleSeverity.Error && new[] { problem.Place, problem.Second }.Any(place => place is not null && (place.Path == annotation.FilePath || place.Path == document.FilePath)));

    private static bool IsSame(string path, string other) => Path.GetFullPath(path) == Path.GetFullPath(other);

    /// <summary>The name of the document where it must be given, since another one, or none, would be found without.</summary>
    private static string? NameToGive(string document)
    {
        var found = InputRoles.DocumentExtensions.Select(extension => Path.ChangeExtension(document, extension)).FirstOrDefault(File.Exists);
        return found == document ? null : Path.GetFileName(document);
    }
}
