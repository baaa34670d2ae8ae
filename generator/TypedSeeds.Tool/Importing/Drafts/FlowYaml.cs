using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>Writes values of fields as YAML of one line.</summary>
internal static class FlowYaml
{
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public static string Mapping(IEnumerable<(string Key, string Yaml)> pairs) =>
        $"{{ {string.Join(", ", pairs.Select(static pair => $"{YamlText.Scalar(pair.Key)}: {pair.Yaml}"))} }}";

    /// <summary>A value of another file.</summary>
    public static string Of(Node node) => node switch
    {
        ScalarNode scalar => YamlText.Scalar(scalar.Text),
        SequenceNode sequence => List(sequence.Items.Select(Of)),
        MappingNode mapping => mapping.Pairs.Count == 0 ? "{}" : Mapping(mapping.Pairs.Select(static pair => (pair.Name, Of(pair.Value)))),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
