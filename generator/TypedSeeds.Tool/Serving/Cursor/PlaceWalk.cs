using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>Lists the scalars of an annotation in their order, each with what it is.</summary>
internal sealed class PlaceWalk
{
    private readonly string _text;
    private readonly List<YamlPlace> _places = [];

    private PlaceWalk(string text) => _text = text;

    public static IReadOnlyList<YamlPlace> Of(LooseFile file, KindSchema schema)
    {
        var walk = new PlaceWalk(file.Text);
        walk.Visit(file.Root, new FileShape(schema), owner: null, list: null);
        return walk._places;
    }

    private void Visit(LooseNode? node, Shape? shape, PlaceOwner? owner, LooseSequence? list, bool lacksDash = false)
    {
        switch (node)
        {
            case LooseMapping mapping:
                VisitPairs(mapping, shape, owner);
                break;
            case LooseSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Visit(item.Value, shape?.Item, owner, sequence, item.Dash < 0 && !sequence.IsFlow);
                }

                break;
            case LooseScalar scalar:
                _places.Add(new(scalar, IsKey(scalar, shape) ? YamlRole.Key : list is null ? YamlRole.Value : YamlRole.Item, shape, owner) { List = list, LacksDash = lacksDash });
                break;
        }
    }

    private void VisitPairs(LooseMapping mapping, Shape? shape, PlaceOwner? owner)
    {
        foreach (var pair in mapping.Pairs)
        {
            _places.Add(new(pair.Key, YamlRole.Key, shape, owner) { Mapping = mapping, Pair = pair });
            if (pair.Value is not null)
            {
                var name = ScalarText.Of(_text, pair.Key);
                Visit(pair.Value, shape?.Under(name), new(owner, name, shape, mapping, pair), list: null);
            }
        }
    }

    // Where only a mapping can be, a word is the beginning of its first key.
    private static bool IsKey(LooseScalar scalar, Shape? shape) => shape is { HasKeys: true, Field: null } && scalar.Style == ScalarStyle.Plain;
}
