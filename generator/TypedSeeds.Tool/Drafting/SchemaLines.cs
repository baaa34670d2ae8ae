namespace TypedSeeds.Tool.Drafting;

/// <summary>The first lines of many annotations. Those of one folder are the same, and are looked for once: for each, every folder above is listed.</summary>
internal sealed class SchemaLines
{
    private readonly Dictionary<string, SchemaLine> _ofFolders = new(StringComparer.Ordinal);

    /// <inheritdoc cref="SchemaLine.Of(string)"/>
    public SchemaLine Of(string annotation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(annotation))!;
        if (!_ofFolders.TryGetValue(folder, out var line))
        {
            _ofFolders[folder] = line = SchemaLine.Of(annotation);
        }

        return line;
    }
}
