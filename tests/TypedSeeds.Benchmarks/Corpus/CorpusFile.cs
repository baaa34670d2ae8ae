namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>A file of a made corpus.</summary>
/// <param name="Name">Its name within the seeds folder.</param>
/// <param name="Content">Its content.</param>
internal sealed record CorpusFile(string Name, string Content)
{
    public bool IsAnnotation => Name.EndsWith(".yaml", StringComparison.Ordinal);
}
