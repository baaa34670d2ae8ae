using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Editions.Quotes;

/// <summary>Finds the nodes of a quote's pieces by the token that the quote begins with.</summary>
internal sealed class PieceNodes
{
    private readonly Dictionary<int, (Node Node, SequenceNode? List, int Index)> _byOpening = [];

    public PieceNodes(MappingNode root) => Add(root, null, 0);

    /// <summary>The pieces of a quote. Several are items of one list, in their order.</summary>
    public IReadOnlyList<QuotePiece> Of(Anchor anchor)
    {
        var (node, list, index) = _byOpening[anchor.Token];
        return [.. anchor.Pieces.Select((range, i) => new QuotePiece(i == 0 ? node : list!.Items[index + i], range))];
    }

    private void Add(Node node, SequenceNode? list, int index)
    {
        switch (node)
        {
            case ScalarNode:
                _byOpening[node.Token] = (node, list, index);
                break;
            case SequenceNode own:
                for (var i = 0; i < own.Items.Count; i++)
                {
                    Add(own.Items[i], own, i);
                }

                break;
            case MappingNode mapping:
                foreach (var pair in mapping.Pairs)
                {
                    Add(pair.Value, null, 0);
                }

                if ((mapping.Find(FieldKeys.Exact) ?? mapping.Find(FieldKeys.Start)) is ScalarNode opening)
                {
                    _byOpening[opening.Token] = (mapping, list, index);
                }

                break;
        }
    }
}
