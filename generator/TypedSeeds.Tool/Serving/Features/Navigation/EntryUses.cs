using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Navigation;

/// <summary>Finds where entries are declared and named.</summary>
internal static class EntryUses
{
    /// <summary>The entries that a scalar declares or names; none where it is no id, or the id of nothing.</summary>
    public static IReadOnlyList<KnownEntry> Of(WorkspaceSnapshot snapshot, Annotation annotation, YamlPlace place)
    {
        var table = EntryTable.Of(snapshot);
        var keys = annotation.DeclaredBy(place) is { } declared ? [declared] : annotation.ReferredBy(place);
        return [.. keys.Select(table.Find).OfType<KnownEntry>()];
    }

    /// <summary>The scalars of a file that declare or name an entry.</summary>
    public static IEnumerable<(YamlPlace Place, bool IsDeclaration)> In(Annotation annotation, EntryKey key)
    {
        foreach (var place in annotation.Places)
        {
            if (annotation.DeclaredBy(place) == key)
            {
                yield return (place, true);
            }
            else if (Annotation.IsReference(place) && annotation.ReferredBy(place).Contains(key))
            {
                yield return (place, false);
            }
        }
    }

    /// <summary>The scalars of all files that declare or name an entry, in the order of the files.</summary>
    public static IEnumerable<(SnapshotFile File, YamlPlace Place, bool IsDeclaration)> InAll(WorkspaceSnapshot snapshot, EntryKey key)
    {
        foreach (var file in snapshot.Files.Where(file => file.Annotation is not null && MayName(file.Text, key.Id)))
        {
            foreach (var (place, isDeclaration) in In(Annotation.Of(snapshot, file), key))
            {
                yield return (file, place, isDeclaration);
            }
        }
    }

    // An id may be written in parts, or folded over lines; its last word is whole, unless a letter is escaped or decomposed.
    private static bool MayName(string text, string id) =>
        text.Contains(id, StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal) || !(System.Text.Ascii.IsValid(id) || System.Text.Ascii.IsValid(text));
}
