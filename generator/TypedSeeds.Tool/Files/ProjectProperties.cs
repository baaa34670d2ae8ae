using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TypedSeeds.Tool.Files;

/// <summary>
/// The properties that a project file and the Directory.Build files around it give, read without MSBuild: what is written
/// out, and what refers to such values. All else is not known.
/// </summary>
internal sealed partial class ProjectProperties
{
    private const string BuildProps = "Directory.Build.props";
    private const string BuildTargets = "Directory.Build.targets";

    /// <summary>The most files that are read for a project, since each may import another.</summary>
    private const int MostFiles = 100;

    /// <summary>The most characters of all values: each may hold another twice, and thirty of them a thousand million characters.</summary>
    private const int MostCharacters = 1_000_000;

    /// <summary>The value of each property that is set; null where only MSBuild knows it.</summary>
    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private int _room = MostCharacters;

    private ProjectProperties(string project)
    {
        Project = Path.GetFullPath(project);
        Folder = Path.GetDirectoryName(Project)!;
        BuildFolder = Above(Folder, BuildProps) is { } props ? Path.GetDirectoryName(props) : null;
    }

    /// <summary>The project file.</summary>
    public string Project { get; }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>The folder of the nearest Directory.Build.props; null where there is none.</summary>
    public string? BuildFolder { get; }

    /// <summary>Reads the properties of a project.</summary>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ProjectProperties Of(string project)
    {
        var properties = new ProjectProperties(project);
        foreach (var file in new[] { Above(properties.Folder, BuildProps), properties.Project, Above(properties.Folder, BuildTargets) })
        {
            properties.Read(file);
        }

        return properties;
    }

    /// <summary>Whether nothing sets the property, or what sets it is known.</summary>
    public bool IsKnown(string name) => !_values.TryGetValue(name, out var value) || value is not null;

    /// <summary>The value of a property; empty where it is not set or not known.</summary>
    public string Get(string name) => _values.GetValueOrDefault(name)?.Trim() ?? string.Empty;

    private void Read(string? file)
    {
        if (file is not null && File.Exists(file) && _read.Count < MostFiles && _read.Add(file) && ProjectFile.Read(file) is { } root)
        {
            Read(root, file);
        }
    }

    private void Read(XElement parent, string file)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "PropertyGroup":
                    Set(element, file);
                    break;
                case "ImportGroup":
                    Read(element, file);
                    break;
                case "Import":
                    Read(Imported(element, file));
                    break;
                case "Choose":
                    Forget(element);
                    break;
                default:
                    break;
            }
        }
    }

    private void Set(XElement group, string file)
    {
        foreach (var property in group.Elements())
        {
            var name = property.Name.LocalName;
            var isOnlyIfEmpty = IsOnlyIfEmpty(property);
            if (isOnlyIfEmpty && IsKnown(name) && Get(name).Length > 0)
            {
                continue;
            }

            var isCertain = group.Attribute("Condition") is null && (property.Attribute("Condition") is null || isOnlyIfEmpty);
            _values[name] = isCertain ? Expand(property.Value, file) : null;
        }
    }

    private void Forget(XElement choose)
    {
        foreach (var property in choose.Descendants().Where(element => element.Parent!.Name.LocalName == "PropertyGroup"))
        {
            _values[property.Name.LocalName] = null;
        }
    }

    // The two usual ways to import: the file of the same name further up, and one beside this file.
    private string? Imported(XElement import, string file)
    {
        var project = import.Attribute("Project")?.Value ?? string.Empty;
        var folder = Path.GetDirectoryName(file)!;
        if (project.Contains("GetPathOfFileAbove", StringComparison.Ordinal))
        {
            return Path.GetDirectoryName(folder) is { } upper ? Above(upper, Path.GetFileName(file)) : null;
        }

        return Expand(project, file) is { Length: > 0 } path ? Path.GetFullPath(Path.Combine(folder, path)) : null;
    }

    private string? Expand(string value, string file)
    {
        var isKnown = true;
        var expanded = Reference().Replace(value, match =>
        {
            var known = isKnown ? Builtin(match.Groups[1].Value, file) ?? _values.GetValueOrDefault(match.Groups[1].Value) : null;
            _room -= known?.Length ?? 0;
            isKnown &= known is not null && _room > 0;
            return isKnown ? known! : string.Empty;
        });
        return isKnown && !expanded.Contains("$(", StringComparison.Ordinal) ? expanded.Replace('\\', '/') : null;
    }

    private string? Builtin(string name, string file) => name switch
    {
        "MSBuildThisFileDirectory" => Path.GetDirectoryName(file) + "/",
        "MSBuildProjectDirectory" => Folder,
        "MSBuildProjectName" => Path.GetFileNameWithoutExtension(Project),
        _ => null,
    };

    private static bool IsOnlyIfEmpty(XElement property) =>
        property.Attribute("Condition")?.Value is { } condition && Spaces().Replace(condition, string.Empty) == $"'$({property.Name.LocalName})'==''";

    private static string? Above(string folder, string name)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, name)))
            {
                return Path.Combine(at, name);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
