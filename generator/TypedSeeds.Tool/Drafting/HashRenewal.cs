using System.Security.Cryptography;
using System.Text;
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
        let hash = HashOf(TextFile.ReadBytes(document.FilePath))
        let known = TextFile.ReadBytes(file.Source.FilePath)
        let content = Replace(known, file.Source, problem.Place!.Span.Start, problem.Place!.Span.Length, hash)
        where content is not null
        select new HashRenewal(file.Source.FilePath, document.FilePath, hash, known, content);

    /// <summary>The hash of bytes as an annotation gives it.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

    // All else stays as it is, byte for byte: comments, line endings and a byte order mark. Null where the text does not
    // give the same bytes again, because they are in no encoding of Unicode.
    private static byte[]? Replace(byte[] bytes, CorpusFile file, int start, int length, string hash)
    {
        var encoding = file.Encoding ?? Encoding.UTF8;
        var marked = new[] { Encoding.UTF8, encoding }.FirstOrDefault(known => bytes.AsSpan().StartsWith(known.Preamble));
        var mark = (marked?.Preamble.Length).GetValueOrDefault();
        return bytes.AsSpan(mark).SequenceEqual(encoding.GetBytes(file.Text))
            ? [.. bytes.AsSpan(0, mark), .. encoding.GetBytes(file.Text.Remove(start, length).Insert(start, hash))]
            : null;
    }
}
