namespace TypedSeeds.Tool.Files;

/// <summary>The package of a corpus, as far as its project says. What it does not say is empty.</summary>
/// <param name="Name">The name of the package.</param>
internal sealed record CorpusPackage(string Name)
{
    /// <summary>The name where neither the user nor a project gives one: the same in every folder.</summary>
    public const string DefaultName = "corpus";

    public string Version { get; init; } = string.Empty;

    public string Description { get; init; } = string.Empty;

    /// <summary>The licence, an expression of SPDX.</summary>
    public string License { get; init; } = string.Empty;

    public string Url { get; init; } = string.Empty;

    public string Authors { get; init; } = string.Empty;

    /// <summary>The package of the one project whose seeds folder this is, or the one that carries the folder, or one of which nothing is known.</summary>
    public static CorpusPackage Of(string folder) => SeedsProject.WithSeeds(folder).Take(2).ToArray() is [var only] ? only.Package
        : CarriedSeeds.At(folder) is { } carried ? new(carried.Package) { Version = carried.Version }
        : new(DefaultName);
}
