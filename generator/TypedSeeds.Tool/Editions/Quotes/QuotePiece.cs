using System.Globalization;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Editions.Quotes;

/// <summary>A piece of a quote: how the annotation writes it, and where its words are in the old text.</summary>
/// <param name="Node">The words, or the mapping that has them.</param>
/// <param name="Range">The range of the old text.</param>
internal sealed record QuotePiece(Node Node, TextRange Range)
{
    /// <summary>The piece as the compiler reads it.</summary>
    public PieceSelector Selector { get; } = Read(Node);

    private static PieceSelector Read(Node node)
    {
        if (node is not MappingNode mapping)
        {
            return new PieceSelector(node.Token) { Exact = (ScalarNode)node };
        }

        var line = mapping.Find(FieldKeys.Line) as ScalarNode;
        return new PieceSelector(node.Token)
        {
            Exact = mapping.Find(FieldKeys.Exact) as ScalarNode,
            Start = mapping.Find(FieldKeys.Start) as ScalarNode,
            End = mapping.Find(FieldKeys.End) as ScalarNode,
            Prefix = mapping.Find(FieldKeys.Prefix) as ScalarNode,
            Suffix = mapping.Find(FieldKeys.Suffix) as ScalarNode,
            Line = line is not null && int.TryParse(line.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            LineToken = line?.Token ?? 0,
        };
    }
}
