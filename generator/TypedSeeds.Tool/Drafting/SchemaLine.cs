namespace TypedSeeds.Tool.Drafting;

/// <summary>The first line of an annotation, which leads a YAML editor to the JSON Schema that the build writes.</summary>
internal static class SchemaLine
{
    /// <summary>The same path as in the package's targets file.</summary>
    private const string Schema = "obj/typed-seeds.schema.json";

    // The user may have no right to list a folder above; the project is not in such a folder.
    private static readonly EnumerationOptions Accessible = new() { IgnoreInaccessible = true };

    /// <summary>The line; empty if the file belongs to no project, because then no build writes the schema.</summary>
    /// <param name="annotation">The path of the annotation to write.</param>
    public static string Of(string annotation)
    {
        var own = new FileInfo(annotation).Directory!;
        for (var folder = own; folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("*.csproj", Accessible).Any())
            {
                var path = Path.GetRelativePath(own.FullName, Path.Combine(folder.FullName, Schema));
                return $"# yaml-language-server: $schema={path.Replace('\\', '/')}\n";
            }
        }

        return string.Empty;
    }
}
