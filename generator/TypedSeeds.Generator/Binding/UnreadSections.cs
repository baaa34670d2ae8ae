using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>The keys at the top of a file that no section has, by the section before them: entries or fields of it, where they lack indentation.</summary>
internal sealed class UnreadSections
{
    private readonly Dictionary<string, List<NodePair>> _after = new(StringComparer.Ordinal);

    private UnreadSections()
    {
    }

    /// <summary>Those of a file. In braces, nothing lacks indentation.</summary>
    public static UnreadSections In(MappingNode root, KindSchema schema)
    {
        var unread = new UnreadSections();
        if (root.Column < 0)
        {
            return unread;
        }

        var section = string.Empty;
        foreach (var pair in root.Pairs)
        {
            if (!SectionKeys.IsUnknown(schema, pair.Name))
            {
                section = pair.Name;
            }
            else if (unread._after.TryGetValue(section, out var after))
            {
                after.Add(pair);
            }
            else
            {
                unread._after.Add(section, [pair]);
            }
        }

        return unread;
    }

    /// <summary>Those that are right after a section.</summary>
    public IReadOnlyList<NodePair> After(string section) => _after.TryGetValue(section, out var after) ? after : [];
}
