using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>What the defaults of a file would give to entries that are added to it.</summary>
/// <param name="file">The annotation; null where the file is written as a whole, and has no defaults.</param>
internal sealed class DraftDefaults(CheckedFile? file)
{
    /// <summary>The fields that some entries take from the defaults, in the order of their kinds. Items of other tools may: their source does not know the fields.</summary>
    public IReadOnlyList<string> TakenBy(IEnumerable<EntryDraft> entries) => [.. entries.SelectMany(Missing).Select(static field => field.Key).Distinct(StringComparer.Ordinal)];

    /// <summary>The entry as it stays in the file. An entry of an export says all of its values, so a list that it lacks is written as empty.</summary>
    /// <exception cref="UnprovableException">A default gives the entry a value that nothing takes back.</exception>
    public EntryDraft Exact(EntryDraft entry)
    {
        var missing = entry.Item is null ? Missing(entry).ToArray() : [];
        if (missing.Length == 0)
        {
            return entry;
        }

        if (missing.FirstOrDefault(static field => Empty(field) is null) is { } given)
        {
            throw new UnprovableException(entry.Place, $"the {entry.Kind.Name} '{entry.Id}' has no '{given.Key}', and the defaults of {Path.GetFileName(file!.Source.FilePath)} give it one; take '{given.Key}' out of them, and write it to the entries there");
        }

        return entry with { Fields = [.. entry.Fields, .. missing.Select(static field => (field.Key, Empty(field)!))] };
    }

    private static string? Empty(Field field) => field.Type == FieldType.Codes ? "{}" : field.IsMany ? "[]" : null;

    private IEnumerable<Field> Missing(EntryDraft entry) =>
        file is not null && FileDefaults.NodeOf(file.Meaning, entry.Kind) is MappingNode defaults
            ? entry.Kind.AllFields.Where(field => defaults.Find(field.Key) is not null && entry.Fields.All(own => own.Key != field.Key))
            : [];
}
