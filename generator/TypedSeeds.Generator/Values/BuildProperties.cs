namespace TypedSeeds.Generator.Values;

/// <summary>The names of the MSBuild properties that decide how code is generated.</summary>
internal static class BuildProperties
{
    public const string RootNamespace = "RootNamespace";
    public const string ProjectDirectory = "ProjectDir";
    public const string Namespace = "TypedSeedsNamespace";
    public const string Accessibility = "TypedSeedsAccessibility";
    public const string DocumentStorage = "TypedSeedsDocumentStorage";
    public const string PackageId = "PackageId";

    /// <summary>All of them: the props make these visible to the compiler, which a test holds.</summary>
    public static readonly string[] All = [RootNamespace, ProjectDirectory, Namespace, Accessibility, DocumentStorage, PackageId];
}
