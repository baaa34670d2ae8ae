using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The values of the options of a declaration, by key.</summary>
internal sealed class DeclarationOptions(Dictionary<string, Value?> values)
{
    /// <summary>The name that an option gives, composed as ids are.</summary>
    public string Name(string key) => Nfc.Of(Text(key));

    public string Text(string key) => (values[key] as TextValue)?.Text ?? string.Empty;

    public bool IsTrue(string key) => Text(key) == "true";

    public IEnumerable<ScalarNode> Ids(string key) => (values[key] as IdsValue)?.Ids ?? [];

    public ScalarNode? Id(string key) => Ids(key).FirstOrDefault();

    public EquatableArray<string> Texts(string key) => Ids(key).Select(id => id.Text).ToEquatableArray();
}
