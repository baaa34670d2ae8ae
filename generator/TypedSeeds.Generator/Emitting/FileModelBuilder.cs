using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>An anchored file and what must be left out in, what is emitted of it out.</summary>
internal static class FileModelBuilder
{
    public static FileModel Build(SummarizedFile summarized, LeftOutEntries leftOut, string name)
    {
        var file = summarized.File;
        var annotation = FilePaths.FileName(file.Path);
        if (leftOut.Keys.Count == 0)
        {
            return new FileModel(name, annotation, file.Document, file.Entries, summarized.Rows);
        }

        var kept = Enumerable.Range(0, file.Entries.Count).Where(i => !leftOut.Contains(file.Entries[i].Key)).ToArray();
        return new FileModel(
            name,
            annotation,
            file.Document,
            kept.Select(i => file.Entries[i]).ToEquatableArray(),
            kept.Select(i => summarized.Rows[i]).ToEquatableArray());
    }
}
