namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>What is read from the files of an import, before a mapping or the corpus has a say.</summary>
internal sealed class ImportedContent
{
    public List<ImportedDocument> Documents { get; } = [];

    public List<OwnEntry> Entries { get; } = [];

    public List<ImportedItem> Items { get; } = [];

    public List<ImportProblem> Problems { get; } = [];

    /// <summary>Reads a part of a file. What is wrong with it is a problem, and other parts are read.</summary>
    public void Try(SourceFile file, Action read)
    {
        try
        {
            read();
        }
        catch (SourceException exception)
        {
            Problems.Add(new(file.PlaceOf(exception.Offset), exception.Message));
        }
    }
}
