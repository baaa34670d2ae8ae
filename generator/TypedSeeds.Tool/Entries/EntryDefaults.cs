using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Entries;

/// <summary>Finds the values that an entry takes from the defaults of its file.</summary>
internal static class EntryDefaults
{
    /// <summary>The line of the default that a field takes, from one; null where the entry gives its value itself.</summary>
    public static int? LineOf(CheckedEntry entry, Field field)
    {
        var (file, kind) = (entry.File, entry.Entry.Kind);
        if (FileDefaults.NodeOf(file.Meaning, kind) is not MappingNode defaults || defaults.Find(field.Key) is null)
        {
            return null;
        }

        var own = FileOutline.Entries(file.Meaning, kind).FirstOrDefault(known => known.Id.Token == entry.Entry.Token).Value;
        return own is MappingNode mapping && mapping.Find(field.Key) is null
            ? file.Positions.SpanOf(defaults.Pairs.First(pair => pair.Name == field.Key).Token).StartLine + 1
            : null;
    }
}
