using System.Globalization;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads a quote as the annotation writes it: words, a selector, or a list of pieces.</summary>
internal static class QuoteBinder
{
    private static readonly string[] Keys = KindTable.QuoteFields.Select(field => field.Key).ToArray();

    public static QuoteSelector? Bind(BindingContext context, Node node)
    {
        if (node is not SequenceNode)
        {
            return BindPiece(context, node) is { } only ? new QuoteSelector(new([only]), node.Token) : null;
        }

        var pieces = new List<PieceSelector>();
        var count = 0;
        foreach (var item in Shapes.Items(node))
        {
            count++;
            if (BindPiece(context, item) is { } piece)
            {
                pieces.Add(piece);
            }
        }

        if (count == 0)
        {
            context.Report(Finding.QuoteEmpty(context.At(node.Token)));
        }

        return pieces.Count == count && count > 0 ? new QuoteSelector(pieces.ToEquatableArray(), node.Token) : null;
    }

    private static PieceSelector? BindPiece(BindingContext context, Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return ToWords(context, scalar) is { } exact ? new PieceSelector(scalar.Token) { Exact = exact } : null;
            case MappingNode mapping:
                return BindSelector(context, mapping);
            default:
                context.Report(Finding.QuoteShape(context.At(node.Token), "a piece cannot itself be a list of pieces"));
                return null;
        }
    }

    private static PieceSelector? BindSelector(BindingContext context, MappingNode mapping)
    {
        var piece = new PieceSelector(mapping.Token);
        var isRight = true;
        foreach (var pair in Shapes.DistinctPairs(context, mapping))
        {
            isRight &= BindKey(context, pair, ref piece);
        }

        if (!isRight)
        {
            return null;
        }

        var problem = (piece.Exact, piece.Start, piece.End) switch
        {
            (null, null, null) => "'exact' is missing",
            (null, null, not null) => "'start' is missing",
            (null, not null, null) => "'end' is missing",
            (not null, null, null) or (null, not null, not null) => null,
            _ => "'exact' cannot be combined with 'start' and 'end'",
        };
        if (problem is not null)
        {
            context.Report(Finding.QuoteShape(context.At(mapping.Token), problem));
        }

        return problem is null ? piece : null;
    }

    private static bool BindKey(BindingContext context, NodePair pair, ref PieceSelector piece)
    {
        var key = pair.Name;
        if (!Keys.Contains(key))
        {
            context.Report(Finding.UnknownField(context.At(pair.Token), "A quote", key, Shapes.UnknownKeyHint(pair, Keys)));
            return false;
        }

        if (pair.Value is not ScalarNode scalar)
        {
            context.Report(Finding.QuoteShape(context.At(pair.Value.Token), $"'{key}' is {(key == "line" ? "a number" : "a text")}, but this is {Shapes.Describe(pair.Value)}"));
            return false;
        }

        if (key == "line")
        {
            return BindLine(context, scalar, ref piece);
        }

        if (ToWords(context, scalar) is not { } words)
        {
            return false;
        }

        piece = key switch
        {
            "exact" => piece with { Exact = words },
            "prefix" => piece with { Prefix = words },
            "suffix" => piece with { Suffix = words },
            "start" => piece with { Start = words },
            _ => piece with { End = words },
        };
        return true;
    }

    private static bool BindLine(BindingContext context, ScalarNode scalar, ref PieceSelector piece)
    {
        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
        {
            piece = piece with { Line = line, LineToken = scalar.Token };
            return true;
        }

        context.Report(Finding.QuoteShape(context.At(scalar.Token), $"'line' is the number of a line, from 1, but this is '{scalar.Text}'"));
        return false;
    }

    private static ScalarNode? ToWords(BindingContext context, ScalarNode scalar)
    {
        if (!string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar;
        }

        context.Report(Finding.QuoteEmpty(context.At(scalar.Token)));
        return null;
    }
}
