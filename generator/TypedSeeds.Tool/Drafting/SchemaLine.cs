namespace TypedSeeds.Tool.Drafting;

/// <summary>The first line of an annotation, by which an editor of YAML finds the JSON Schema that the build of its project writes.</summary>
internal static class SchemaLine
{
    /// <summary>As the targets of the package name it.</summary>
    private const string Schema = "obj/typed-seeds.schema.json";

    // A folder above may be nobody's to list; then no project of ours is in it.
    private static readonly EnumerationOptions Accessible = new() { IgnoreInaccessible = true };

    /// <summary>The line; empty where the file belongs to no project, so that nobody writes the schema.</summary>
    /// <param name="annotation">The file that the annotation is to be.</param>
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
