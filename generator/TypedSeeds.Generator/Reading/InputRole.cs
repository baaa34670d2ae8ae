using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>What a file is.</summary>
internal enum InputRole
{
    None,
    Annotation,
    Document,
    Baseline,

    /// <summary>The index of a data package that the project references.</summary>
    Index,

    /// <summary>The texts of the documents of such a package.</summary>
    Texts,
}

/// <summary>What a file is by its name.</summary>
internal static class InputRoles
{
    /// <summary>The endings of documents, in the order in which the default is looked for.</summary>
    public static readonly string[] DocumentExtensions = [".txt", ".md"];

    /// <summary>The endings of annotation files.</summary>
    public static readonly string[] AnnotationExtensions = [".yaml", ".yml"];

    /// <summary>The name of the file that holds the baseline of a corpus.</summary>
    public const string BaselineName = "typed-seeds.baseline";

    /// <summary>What a file of the seeds folder is, as the props say it too.</summary>
    public static InputRole ByName(string path) =>
        HasExtension(path, DocumentExtensions) ? InputRole.Document
        : HasExtension(path, AnnotationExtensions) ? InputRole.Annotation
        : FilePaths.FileName(path.Replace('\\', '/')).Equals(BaselineName, StringComparison.OrdinalIgnoreCase) ? InputRole.Baseline
        : InputRole.None;

    private static bool HasExtension(string path, string[] extensions) =>
        extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
