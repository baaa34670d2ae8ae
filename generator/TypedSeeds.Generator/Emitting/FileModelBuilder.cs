using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Schema;
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
        if (leftOut.IsEmpty)
        {
            return new FileModel(name, annotation, file.Document, file.Entries, summarized.Rows);
        }

        var kept = Enumerable.Range(0, file.Entries.Count).Where(i => !leftOut.Contains(file.Entries[i].Key)).ToArray();
        var entries = kept.Select(i => file.Entries[i]).ToArray();
        var rows = kept.Select(i => summarized.Rows[i]).ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Kind.Name == KindTable.Document && Header.Without(entries[i], leftOut) is var header && !header.Equals(entries[i]))
            {
                (entries[i], rows[i]) = (header, RowWriter.Write(file, header));
            }
        }

        return new FileModel(name, annotation, file.Document, new(entries), new(rows));
    }
}
