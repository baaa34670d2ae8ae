namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>The files of the seeds: one article and its annotation, with the entries that it refers to.</summary>
internal static class SeedCorpus
{
    private const string Folder = "seeds/";

    public static IReadOnlyList<CorpusFile> Files { get; } =
        [.. typeof(SeedCorpus).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => new CorpusFile(name[Folder.Length..], Text(name)))];

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(SeedCorpus).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
