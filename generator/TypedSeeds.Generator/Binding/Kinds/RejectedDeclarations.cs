using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>What is known of the wrong declarations, so that nothing that follows from them is reported as another mistake.</summary>
internal sealed class RejectedDeclarations
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _keys = new(StringComparer.Ordinal);

    /// <summary>The names of the kinds.</summary>
    public IEnumerable<string> Names => _names.OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The sections that may hold their entries.</summary>
    public IEnumerable<string> Sections => _sections.OrderBy(section => section, StringComparer.Ordinal);

    /// <summary>Rejects a whole kind, under its name and under what its name should have been.</summary>
    public void AddKind(ScalarNode name, Node declaration)
    {
        foreach (var text in new[] { name.Text, Ids.Suggest(name.Text) }.Where(text => text.Length > 0))
        {
            _names.Add(text);
            _sections.Add(Plural.Of(text));
        }

        if (declaration is MappingNode mapping && FileOutline.Find(mapping, FieldKeys.Plural) is ScalarNode plural)
        {
            _sections.Add(Nfc.Of(plural.Text));
            _sections.Add(Ids.Suggest(plural.Text));
        }
    }

    /// <summary>Rejects a kind that has the name of a section.</summary>
    public void AddPlural(ScalarNode name, Node declaration, string singular)
    {
        AddKind(name, declaration);
        AddFields(singular, declaration);
        _names.Add(singular);
        _sections.Add(name.Text);
    }

    /// <summary>Rejects a declaration of a kind that another declaration makes: any key in it may have been meant as a field.</summary>
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

        // Fields as a list have their keys as values.
        ScalarNode name when Ids.Problem(name.Text) is null => [name.Text],
        _ => [],
    };
}
