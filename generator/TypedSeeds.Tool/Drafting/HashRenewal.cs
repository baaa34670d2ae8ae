using System.Security.Cryptography;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Drafting;

/// <summary>An annotation with the hash that its document now has.</summary>
/// <param name="Annotation">The path of the annotation.</param>
/// <param name="Document">The path of the document.</param>
/// <param name="Hash">The hash.</param>
/// <param name="Known">The bytes of the annotation as it is.</param>
/// <param name="Content">The same bytes, in which only the hash is another.</param>
internal sealed record HashRenewal(string Annotation, string Document, string Hash, byte[] Known, byte[] Content)
{
    /// <summary>The annotations whose hash is not that of their document.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="id">The id of the only document to look at; null for all.</param>
    public static IEnumerable<HashRenewal> Of(CheckedCorpus corpus, string? id) =>
        from problem in corpus.Problems
        where problem.Rule == Rules.HashDiffers
        from file in corpus.Files
        where file.Positions.FilePath == problem.Place!.Path && (id is null || file.Anchored.DocumentId == id)
        from document in corpus.Documents
        where document.Path == file.Anchored.RequestedPath
        let hash = HashOf(TextFile.ReadListedBytes(document.FilePath))
        let known = TextFile.ReadListedBytes(file.Source.FilePath)
        let content = ChangedText.Of(known, file.Source, file.Source.Text.Remove(problem.Place!.Span.Start, problem.Place!.Span.Length).Insert(problem.Place!.Span.Start, hash))
        where content is not null
        select new HashRenewal(file.Source.FilePath, document.FilePath, hash, known, content);

    /// <summary>The hash of bytes as an annotation gives it.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
