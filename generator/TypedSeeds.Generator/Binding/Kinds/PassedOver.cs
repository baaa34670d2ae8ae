using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>What is known of the declarations that are wrong: enough that nothing which follows from them is told as another mistake.</summary>
internal sealed class PassedOver
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _keys = new(StringComparer.Ordinal);

    /// <summary>The names of the kinds.</summary>
    public IEnumerable<string> Names => _names.OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The sections that may hold their entries.</summary>
    public IEnumerable<string> Sections => _sections.OrderBy(section => section, StringComparer.Ordinal);

    /// <summary>Passes over a whole kind. What its name should have been counts with what it is.</summary>
    public void Add(ScalarNode name, Node declaration)
    {
        foreach (var text in new[] { name.Text, Ids.Suggest(name.Text) }.Where(text => text.Length > 0))
        {
            _names.Add(text);
            _sections.Add(Plural.Of(text));
        }

        if (declaration is MappingNode mapping && FileOutline.Find(mapping, "plural") is ScalarNode plural)
        {
            _sections.Add(plural.Text);
            _sections.Add(Ids.Suggest(plural.Text));
        }
    }

    /// <summary>Rejects a declaration of a kind that another declares correctly. Its content may have been meant as a field.</summary>
    public void AddFields(string kind, Node declaration)
    {
        if (!_keys.TryGetValue(kind, out var keys))
        {
            _keys.Add(kind, keys = new HashSet<string>(StringComparer.Ordinal));
        }

        keys.UnionWith(Keys(declaration));
    }

    /// <summary>The keys that may have been meant as fields of a kind.</summary>
    public IEnumerable<string> FieldsOf(string kind) => _keys.TryGetValue(kind, out var keys) ? keys.OrderBy(key => key, StringComparer.Ordinal) : [];

    private static IEnumerable<string> Keys(Node node) => node switch
    {
        MappingNode mapping => mapping.Pairs.SelectMany(pair => Keys(pair.Value).Prepend(pair.Name)),
        SequenceNode sequence => sequence.Items.SelectMany(Keys),
        _ => [],
    };
}
