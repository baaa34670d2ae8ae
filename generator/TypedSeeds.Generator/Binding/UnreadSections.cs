using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The keys at the top of a file that are no sections, by the section before them: entries or fields of it, where they lack indentation.</summary>
internal sealed class UnreadSections
{
    private readonly Dictionary<string, List<NodePair>> _after = new(StringComparer.Ordinal);
    private readonly HashSet<int> _fields = [];
    private readonly MappingNode _root;

    private UnreadSections(MappingNode root) => _root = root;

    /// <summary>Whether some of them are fields that are called as a section is: <c>parties: [a, b]</c> of an agreement.</summary>
    public bool HasFields => _fields.Count > 0;

    /// <summary>The file without those fields.</summary>
    public MappingNode Root => _fields.Count == 0 ? _root : _root with { Pairs = _root.Pairs.Where(pair => !IsField(pair)).ToEquatableArray() };

    /// <summary>The keys of the file without those fields, and the fields, in the order of the file.</summary>
    public IEnumerable<NodePair> With(EquatableArray<NodePair> pairs) => HasFields ? pairs.Concat(_root.Pairs.Where(IsField)).OrderBy(static pair => pair.Token) : pairs;

    /// <summary>Whether a key is one of those fields.</summary>
    public bool IsField(NodePair pair) => _fields.Contains(pair.Token);

    /// <summary>Those of a file. In braces, nothing lacks indentation.</summary>
    public static UnreadSections In(MappingNode root, KindSchema schema)
    {
        var unread = new UnreadSections(root);
        if (root.Column < 0)
        {
            return unread;
        }

        var section = string.Empty;
        foreach (var pair in root.Pairs)
        {
            var isField = Misindented.IsFieldAsSection(schema, schema.WithSection(section), pair);
            if (isField)
            {
                unread._fields.Add(pair.Token);
            }

            if (!isField && !SectionKeys.IsUnknown(schema, pair.Name))
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
