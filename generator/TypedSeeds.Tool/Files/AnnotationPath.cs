using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>The annotation beside a document.</summary>
internal static class AnnotationPath
{
    /// <summary>The existing file, or the file to write.</summary>
    public static string Of(string document)
    {
        var candidates = InputRoles.AnnotationExtensions.Select(extension => Path.ChangeExtension(document, extension)).ToArray();
        return Array.Find(candidates, File.Exists) ?? candidates[0];
    }
}
