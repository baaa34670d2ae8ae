using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>An anchored file and what must be left out in, what is emitted of it out.</summary>
internal static class UnitBuilder
{
    public static UnitModel Build(AnchoredFile file, EquatableArray<EntryKey> leftOut, string name)
    {
        var annotation = FilePaths.FileName(file.Path);
        if (leftOut.Count == 0)
        {
            return new UnitModel(name, annotation, file.Document, file.Entries);
        }

        var keys = new HashSet<EntryKey>(leftOut);
        return new UnitModel(name, annotation, file.Document, file.Entries.Where(entry => !keys.Contains(entry.Key)).ToEquatableArray());
    }
}
