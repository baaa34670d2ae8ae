using System.Xml;

namespace TypedSeeds.Tool.Files;

/// <summary>A property that a project file sets.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; null where only MSBuild knows it.</param>
/// <param name="IsOnlyIfEmpty">Whether it is set only where it has no value yet.</param>
internal readonly record struct ProjectProperty(string Name, ProjectValue? Value, bool IsOnlyIfEmpty);

/// <summary>A file that a project file imports.</summary>
/// <param name="At">How many properties are set before it.</param>
/// <param name="Project">Its path; null where only MSBuild knows it.</param>
/// <param name="IsAbove">Whether it is the file of the same name further up.</param>
internal readonly record struct ProjectImport(int At, ProjectValue? Project, bool IsAbove);

/// <summary>
/// Reads a project file as XML. Somebody else may have written it: what is deeper than any project, or declares entities, is refused
/// as what is no XML.
/// </summary>
internal sealed class ProjectSteps
{
    /// <summary>No project is nested deeper, and what is read of it is read by recursion.</summary>
    private const int MostLevels = 64;

    /// <summary>The most imports of a file that are followed.</summary>
    private const int MostImports = 100;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    private readonly XmlReader _reader;

    private ProjectSteps(XmlReader reader) => _reader = reader;

    public List<ProjectProperty> Properties { get; } = [];

    public List<ProjectImport> Imports { get; } = [];

    /// <exception cref="XmlException">The bytes are no project.</exception>
    public static ProjectSteps Of(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
        var steps = new ProjectSteps(reader);
        while (steps.Next())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                steps.ReadGroup();
            }
        }

        return steps;
    }

    private void ReadGroup()
    {
        foreach (var name in Elements())
        {
            switch (name)
            {
                case "PropertyGroup":
                    Set(Condition is null);
                    break;
                case "ImportGroup":
                    ReadGroup();
                    break;
                case "Import":
                    Import();
                    break;
                case "Choose":
                    Forget();
                    break;
                default:
                    Skip();
                    break;
            }
        }
    }

    private void Set(bool isCertain)
    {
        foreach (var name in Elements())
        {
            var condition = Condition;
            var isOnlyIfEmpty = ProjectValue.IsOnlyIfEmpty(condition, name);
            var value = Text();
            Properties.Add(new(name, isCertain && (condition is null || isOnlyIfEmpty) ? ProjectValue.Of(value) : null, isOnlyIfEmpty));
        }
    }

    // Which of its groups holds is what only MSBuild knows.
    private void Forget()
    {
        foreach (var name in Elements())
        {
            if (name == "PropertyGroup")
            {
                Set(isCertain: false);
            }
            else
            {
                Forget();
            }
        }
    }

    // The two usual ways to import: the file of the same name further up, and one beside this file.
    private void Import()
    {
        if (Imports.Count < MostImports && _reader.GetAttribute("Project") is { Length: > 0 } project)
        {
            var isAbove = project.Contains("GetPathOfFileAbove", StringComparison.Ordinal);
            Imports.Add(new(Properties.Count, isAbove ? null : ProjectValue.Of(project), isAbove));
        }

        Skip();
    }

    private string? Condition => _reader.GetAttribute("Condition");

    /// <summary>The names of the elements in the present one, each to be read to its end.</summary>
    private IEnumerable<string> Elements()
    {
        if (_reader.IsEmptyElement)
        {
            yield break;
        }

        var depth = _reader.Depth;
        while (Next() && _reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                yield return _reader.LocalName;
            }
        }
    }

    private string Text()
    {
        if (_reader.IsEmptyElement)
        {
            return string.Empty;
        }

        var text = new System.Text.StringBuilder();
        var depth = _reader.Depth;
        while (Next() && _reader.Depth > depth)
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(_reader.Value);
            }
        }

        return text.ToString();
    }

    private void Skip()
    {
        if (!_reader.IsEmptyElement)
        {
            var depth = _reader.Depth;
            while (Next() && _reader.Depth > depth)
            {
            }
        }
    }

    private bool Next() => _reader.Read() && (_reader.Depth <= MostLevels ? true : throw new XmlException());
}
