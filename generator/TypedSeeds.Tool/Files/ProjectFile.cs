using System.Xml;

namespace TypedSeeds.Tool.Files;

/// <summary>What a project file sets and imports, in its order. One file of many projects is held once.</summary>
internal sealed class ProjectFile
{
    /// <summary>No project is larger; what is, says nothing.</summary>
    public const int MostBytes = 1_000_000;

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.OrdinalIgnoreCase);

    private ProjectFile(IReadOnlyList<ProjectProperty> properties, IReadOnlyList<ProjectImport> imports)
    {
        (Properties, Imports) = (properties, imports);
        for (var at = 0; at < properties.Count; at++)
        {
            if (!_places.TryGetValue(properties[at].Name, out var places))
            {
                _places.Add(properties[at].Name, places = new(1));
            }

            places.Add(at);
        }
    }

    /// <summary>What it sets.</summary>
    public IReadOnlyList<ProjectProperty> Properties { get; }

    /// <summary>What it imports.</summary>
    public IReadOnlyList<ProjectImport> Imports { get; }

    /// <summary>The file of these bytes; null where they say nothing, as a project does that is no XML and does not build.</summary>
    public static ProjectFile? Of(byte[] bytes)
    {
        try
        {
            var steps = ProjectSteps.Of(bytes);
            return new(steps.Properties, steps.Imports);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The last place before another one where a property is set; -1 where there is none.</summary>
    public int LastBefore(int end, string name)
    {
        if (!_places.TryGetValue(name, out var places))
        {
            return -1;
        }

        var found = places.BinarySearch(end);
        var next = found < 0 ? ~found : found;
        return next == 0 ? -1 : places[next - 1];
    }
}
