using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The values of the options of a declaration, by key.</summary>
internal sealed class DeclarationOptions(Dictionary<string, Value?> values)
{
    /// <summary>The name that an option gives, composed as ids are.</summary>
    public string Name(string key) => Nfc.Of(Text(key));

    /// <summary>The text of an option; empty where it is not given, or where what is declared has no such option.</summary>
    public string Text(string key) => values.TryGetValue(key, out var value) && value is TextValue text ? text.Text : string.Empty;

    public bool IsTrue(string key) => Text(key) == "true";

    public IEnumerable<ScalarNode> Ids(string key) => (values[key] as IdsValue)?.Ids ?? [];

    public ScalarNode? Id(string key) => Ids(key).FirstOrDefault();

    public EquatableArray<string> Texts(string key) => Ids(key).Select(id => id.Text).ToEquatableArray();
}
