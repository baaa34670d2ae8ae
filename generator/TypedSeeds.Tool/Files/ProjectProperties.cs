using System.Text;

namespace TypedSeeds.Tool.Files;

/// <summary>
/// The properties that a project file and the Directory.Build files around it give, read without MSBuild: what is written
/// out, and what refers to such values. All else is not known. A value is worked out when somebody asks for it.
/// </summary>
internal sealed class ProjectProperties
{
    private const string BuildProps = "Directory.Build.props";
    private const string BuildTargets = "Directory.Build.targets";

    /// <summary>The most files that are read for a project, since each may import another.</summary>
    private const int MostFiles = 100;

    /// <summary>The most values of which one is made, each from the next.</summary>
    private const int MostLevels = 64;

    /// <summary>The most characters of all values: each may hold another twice, and thirty of them a thousand million characters.</summary>
    private const int MostCharacters = 1_000_000;

    private readonly ProjectReads _reads;

    /// <summary>What is set, in the order of MSBuild: a file goes on after each of its imports.</summary>
    private readonly List<Part> _parts = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Part, int At), string?> _values = [];
    private readonly object _lock = new();
    private int _room = MostCharacters;

    /// <summary>Reads the properties of a project.</summary>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public ProjectProperties(string project, ProjectReads reads)
    {
        _reads = reads;
        Project = Path.GetFullPath(project);
        Folder = Path.GetDirectoryName(Project)!;
        var props = reads.Above(Folder, BuildProps);
        BuildFolder = Path.GetDirectoryName(props);
        foreach (var file in new[] { props, Project, reads.Above(Folder, BuildTargets) })
        {
            Read(file);
        }
    }

    /// <summary>The project file.</summary>
    public string Project { get; }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>The folder of the nearest Directory.Build.props; null where there is none.</summary>
    public string? BuildFolder { get; }

    /// <summary>Whether nothing sets the property, or what sets it is known.</summary>
    public bool IsKnown(string name)
    {
        lock (_lock)
        {
            return !IsSet(name, _parts.Count, 0, 0, out var value) || value is not null;
        }
    }

    /// <summary>The value of a property; empty where it is not set or not known.</summary>
    public string Get(string name)
    {
        lock (_lock)
        {
            return IsSet(name, _parts.Count, 0, 0, out var value) && value is not null ? value.Trim() : string.Empty;
        }
    }

    private void Read(string? path)
    {
        if (path is null || _read.Count == MostFiles || !_read.Add(path) || !_reads.Spend(ProjectReads.CostOfImport) || _reads.FileOf(path) is not { } file)
        {
            return;
        }

        var from = 0;
        foreach (var import in file.Imports)
        {
            _parts.Add(new(file, path, from, import.At));
            from = import.At;
            Read(Imported(import, path));
        }

        _parts.Add(new(file, path, from, file.Properties.Count));
    }

    private string? Imported(ProjectImport import, string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (import.IsAbove)
        {
            return Path.GetDirectoryName(folder) is { } upper ? _reads.Above(upper, Path.GetFileName(file)) : null;
        }

        return Expand(import.Project, file, _parts.Count, 0, 0) is { Length: > 0 } path ? Path.GetFullPath(Path.Combine(folder, path)) : null;
    }

    /// <summary>Whether a property is set before a place.</summary>
    /// <param name="name">The property.</param>
    /// <param name="part">The part of the place.</param>
    /// <param name="end">The place in it.</param>
    /// <param name="level">How many values wait for this one.</param>
    /// <param name="value">Its value; null where only MSBuild knows it.</param>
    private bool IsSet(string name, int part, int end, int level, out string? value)
    {
        for (var i = Math.Min(part, _parts.Count - 1); i >= 0; i--)
        {
            if (!_reads.Spend(ProjectReads.CostOfPart))
            {
                break;
            }

            var (file, _, from, to) = _parts[i];
            var at = file.LastBefore(i == part ? end : to, name);
            if (at >= from)
            {
                value = ValueOf(i, at, level);
                return true;
            }
        }

        value = null;
        return false;
    }

    private string? ValueOf(int part, int at, int level)
    {
        if (!_values.TryGetValue((part, at), out var value))
        {
            var property = _parts[part].File.Properties[at];
            value = level > MostLevels ? null
                : property.IsOnlyIfEmpty && IsSet(property.Name, part, at, level + 1, out var last) && last?.Trim() is { Length: > 0 } ? last
                : Expand(property.Value, _parts[part].Path, part, at, level + 1);
            _values.Add((part, at), value);
        }

        return value;
    }

    private string? Expand(ProjectValue? value, string file, int part, int at, int level)
    {
        if (value is null or { Parts.Count: 0 })
        {
            return value?.Rest.Replace('\\', '/');
        }

        var expanded = new StringBuilder();
        foreach (var (before, name) in value.Parts)
        {
            var known = Builtin(name, file) ?? (IsSet(name, part, at, level, out var set) ? set : null);
            _room -= before.Length + (known?.Length ?? 0);
            if (known is null || _room <= 0 || !_reads.Spend(before.Length + known.Length))
            {
                return null;
            }

            expanded.Append(before).Append(known);
        }

        return expanded.Append(value.Rest).Replace('\\', '/').ToString();
    }

    private string? Builtin(string name, string file) => name switch
    {
        "MSBuildThisFileDirectory" => Path.GetDirectoryName(file) + "/",
        "MSBuildProjectDirectory" => Folder,
        "MSBuildProjectName" => Path.GetFileNameWithoutExtension(Project),
        _ => null,
    };

    /// <summary>A part of a file, between two of its imports.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Path">Its path.</param>
    /// <param name="From">The first of its properties.</param>
    /// <param name="To">The one after the last.</param>
    private readonly record struct Part(ProjectFile File, string Path, int From, int To);
}
