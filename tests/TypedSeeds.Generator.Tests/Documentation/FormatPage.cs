using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>The page that teaches the format.</summary>
internal static class FormatPage
{
    /// <summary>The page.</summary>
    public static string Text { get; } = Read("generator/docs/format.md");

    /// <summary>Where it is.</summary>
    public static string Path => PathOf("generator/docs/format.md");

    /// <summary>The project before the first example: a document without an annotation.</summary>
    public static SeedFiles Start { get; } = new SeedFiles()
        .WithProperty("RootNamespace", "News")
        .With("seeds/report.txt", Read("seeds/TypedSeeds.Data/seeds/000_38befe9cb3a02d2b.txt"));

    private static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string PathOf(string path) => System.IO.Path.Combine(Repository.Root, path);
}
