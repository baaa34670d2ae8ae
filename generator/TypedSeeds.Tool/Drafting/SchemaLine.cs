using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Drafting;

/// <summary>The first line of an annotation, which leads a YAML editor to the JSON Schema that the build writes.</summary>
/// <param name="Text">The line; empty where there is none to write.</param>
/// <param name="Missing">Why there is none although there is a project; empty where nothing is amiss.</param>
internal sealed record SchemaLine(string Text, string Missing)
{
    private static readonly SchemaLine None = new(string.Empty, string.Empty);

    /// <summary>The line of an annotation. In no project there is none, because no build writes the schema.</summary>
    /// <param name="annotation">The path of the annotation to write.</param>
    public static SchemaLine Of(string annotation)
    {
        var own = new FileInfo(annotation).Directory!.FullName;
        var projects = SeedsProject.Around(own).Where(project => project.WritesSchema).ToArray();
        var files = projects.Select(project => project.SchemaFile()).Distinct().ToArray();
        return files switch
        {
            [] => None,
            [{ } file] => Of(own, file),
            [null] => new(string.Empty, "only MSBuild knows where this project's build writes the JSON Schema"),
            _ => new(string.Empty, "the projects here write several JSON Schemas"),
        };
    }

    private static SchemaLine Of(string folder, string file)
    {
        var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
        return path.Any(char.IsWhiteSpace)
            ? new(string.Empty, $"editors end a path at a space, and that of the JSON Schema has one: {path}")
            : new($"# yaml-language-server: $schema={path}\n", string.Empty);
    }
}
