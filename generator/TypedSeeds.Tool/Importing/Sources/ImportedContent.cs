using TypedSeeds.Tool.Importing.Json;

namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>What is read from the files of an import, before a mapping or the corpus has a say.</summary>
internal sealed class ImportedContent
{
    public List<ImportedDocument> Documents { get; } = [];

    public List<OwnEntry> Entries { get; } = [];

    public List<ImportedItem> Items { get; } = [];

    public ImportProblems Problems { get; } = new();

    /// <summary>What is read and not written.</summary>
    public LossList Losses { get; } = new();

    /// <summary>The values of JSON that were read. What nobody used of them is lost.</summary>
    public List<(SourceFile File, LocatedJson Json)> Values { get; } = [];

    /// <summary>Tells what nobody used of the values of JSON, once all are read.</summary>
    public void AddUnused()
    {
        foreach (var (file, json) in Values)
        {
            foreach (var (path, part) in json.Unused())
            {
                Losses.Add(ImportLosses.Member, file.PlaceOf(part.Offset), $"'{Shorten.To(path, 80)}' is not imported");
            }
        }
    }

    /// <summary>Reads a value of a file. What is wrong with it is a problem, which tells of the whole value.</summary>
    public void Try(SourceFile file, LocatedJson json, Action read)
    {
        try
        {
            read();
        }
        catch (SourceException exception)
        {
            json.Use();
            Problems.Add(new(file.PlaceOf(exception.Offset), exception.Message));
        }
    }

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
