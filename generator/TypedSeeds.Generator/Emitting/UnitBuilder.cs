using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>An anchored file and what must be left out in, what is emitted of it out.</summary>
internal static class UnitBuilder
{
    public static UnitModel Build(SurveyedFile surveyed, EquatableArray<EntryKey> leftOut, string name)
    {
        var file = surveyed.File;
        var annotation = FilePaths.FileName(file.Path);
        if (leftOut.Count == 0)
        {
            return new UnitModel(name, annotation, file.Document, file.Entries, surveyed.Rows);
        }

        var keys = new HashSet<EntryKey>(leftOut);
        var kept = Enumerable.Range(0, file.Entries.Count).Where(i => !keys.Contains(file.Entries[i].Key)).ToArray();
        return new UnitModel(
            name,
            annotation,
            file.Document,
            kept.Select(i => file.Entries[i]).ToEquatableArray(),
            kept.Select(i => surveyed.Rows[i]).ToEquatableArray());
    }
}
