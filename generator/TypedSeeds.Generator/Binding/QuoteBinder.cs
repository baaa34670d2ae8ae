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

    public static Bound<QuoteSelector> Bind(BindingContext context, Node node)
    {
        var pieces = new List<PieceSelector>();
        var check = CheckResult.Passed;
        var items = Expected.Items(node);
        for (var i = 0; i < items.Count; i++)
        {
            var piece = BindPiece(context, items[i]);
            check &= piece.Check;
            if (piece.Value is { } right)
            {
                right = items.Count > 1 ? right with { IsOneOfSeveral = true } : right;
                pieces.Add(node is SequenceNode { IsBracketed: true } ? BesideCommas(right, items, i) : right);
            }
        }

        if (items.Count == 0)
        {
            return context.Report(Finding.QuoteEmpty(context.At(node.Token)));
        }

        if (pieces.Count < items.Count)
        {
            return check;
        }

        return new(new QuoteSelector(pieces.ToEquatableArray(), node.Token), check);
    }

    /// <summary>A piece with the words before and after the commas beside it: a comma of the document may have divided them.</summary>
    public static PieceSelector BesideCommas(PieceSelector piece, EquatableArray<Node> items, int index) => piece with
    {
        Before = index > 0 ? (items[index - 1] as ScalarNode)?.Text : null,
        After = index + 1 < items.Count ? (items[index + 1] as ScalarNode)?.Text : null,
    };

    private static Bound<PieceSelector> BindPiece(BindingContext context, Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                var words = Words(context, scalar);
                return words.Value is { } exact ? new PieceSelector(scalar.Token) { Exact = exact } : words.Check;
            case MappingNode mapping:
                return BindSelector(context, mapping);
            default:
                return context.Report(Finding.QuoteShape(context.At(node.Token), "a piece cannot itself be a list of pieces"));
        }
    }

    private static Bound<PieceSelector> BindSelector(BindingContext context, MappingNode mapping)
    {
        var piece = new PieceSelector(mapping.Token);
        var pairs = DistinctPairs.Of(context, mapping);
        var keys = CheckResult.Passed;
        foreach (var pair in pairs.Value)
        {
            var bound = BindKey(context, mapping, pair, piece);
            keys &= bound.Check;
            piece = bound.Value ?? piece;
        }

        if (keys.IsBroken)
        {
            return pairs.Check & keys & Unplaced(context, piece);
        }

        var problem = (piece.Exact, piece.Start, piece.End) switch
        {
            (null, null, null) => "'exact' is missing; write the words there",
            (null, null, not null) => "'start' is missing; write the first words of the passage there, or 'exact' in the place of 'end'",
            (null, not null, null) => "'end' is missing; write the last words of the passage there, or 'exact' in the place of 'start'",
            (not null, null, null) or (null, not null, not null) => null,
            (not null, null, not null) => "'exact' cannot be combined with 'end'; write 'start' in the place of 'exact'",
            (not null, not null, null) => "'exact' cannot be combined with 'start'; take one of the two out, and write 'end' with 'start'",
            _ when IsOffset(piece.Start) && IsOffset(piece.End) => "offsets are computed and never written; take 'start' and 'end' out",
            _ => "'exact' cannot be combined with 'start' and 'end'; take 'exact' out, or the two others",
        };
        if (problem is not null && mapping.IsCut)
        {
            return CheckResult.ReportedElsewhere;
        }

        if (problem is not null)
        {
            return pairs.Check & Unplaced(context, piece) & context.Report(Finding.QuoteShape(context.At(mapping.Token), problem, meant: null, MissingEnd(mapping, piece).ToEquatableArray()));
        }

        return new(piece, pairs.Check);
    }

    // “{ rejected the accord }”: words alone in braces are a key.
    private static Hint? InBraces(MappingNode mapping, NodePair pair) =>
        mapping is { IsBraced: true, Pairs.Count: 1 } && pair.Value is ScalarNode { Text.Length: 0 } && pair.Name.IndexOf(' ') > 0
            ? new($"; words alone have no braces around them: write {YamlText.Words(pair.Name)}", new(YamlText.Words(pair.Name), IsSafe: false, ProposalForm.Whole) { Token = mapping.Token })
            : default(Hint?);

    // Words that are not sought tell nothing of their place.
    private static CheckResult Unplaced(BindingContext context, PieceSelector piece) => piece.Wrong is { } wrong
        ? context.Report(wrong.Finding(context.At(wrong.Token), wrong.Otherwise))
        : CheckResult.Passed;

    private static bool IsOffset(ScalarNode words) => words.Text.All(Ascii.IsDigit);

    // One end of a passage may be the exact words, or the other end is still to be written.
    private static IEnumerable<Proposal> MissingEnd(MappingNode mapping, PieceSelector piece)
    {
        if (piece.Exact is not null || (piece.Start is null) == (piece.End is null))
        {
            yield break;
        }

        var (key, words, other) = piece.Start is { } start ? (FieldKeys.Start, start, FieldKeys.End) : (FieldKeys.End, piece.End!, FieldKeys.Start);
        yield return new(FieldKeys.Exact, IsSafe: false) { Token = mapping.Pairs.First(pair => pair.Name == key).Token, Label = $"Write '{FieldKeys.Exact}' in the place of '{key}'" };
        yield return new($"{other}: {MissingValues.ToDo}", IsSafe: false, ProposalForm.QuotePart) { Token = words.Token, Label = $"Insert '{other}', to be written" };
    }

    /// <summary>The piece with the value of one key.</summary>
    private static Bound<PieceSelector> BindKey(BindingContext context, MappingNode mapping, NodePair pair, PieceSelector piece)
    {
        var key = pair.Name;
        if (!Keys.Contains(key))
        {
            return piece.Wrong is null && WrongPlace.OfKey(pair) is { } wrong
                ? piece with { Wrong = wrong }
                : context.Report(Finding.UnknownField(context.At(pair.Token), "A quote", key, InBraces(mapping, pair) ?? Expected.UnknownKeyHint(mapping, pair, Keys, isText: true, context.Entry)));
        }

        if (key == FieldKeys.Line)
        {
            return BindLine(context, pair.Value, piece);
        }

        if (pair.Value is not ScalarNode scalar)
        {
            return context.Report(Finding.QuoteShape(context.At(pair.Value.Token), $"'{key}' is a text, but this is {Expected.DescribeNoText(pair.Value)}"));
        }

        if (key is FieldKeys.Omits or FieldKeys.Context)
        {
            return BindReason(context, key, scalar, piece);
        }

        if (key is FieldKeys.Prefix or FieldKeys.Suffix && string.IsNullOrWhiteSpace(scalar.Text))
        {
            return context.Report(Finding.QuoteShape(context.At(scalar.Token), $"'{key}' has no words; write those that are {(key == FieldKeys.Prefix ? "before" : "after")} the quote, or take it out"));
        }

        var bound = Words(context, scalar);
        if (bound.Value is not { } words)
        {
            return bound.Check;
        }

        return key switch
        {
            FieldKeys.Exact => piece with { Exact = words },
            FieldKeys.Prefix => piece with { Prefix = words },
            FieldKeys.Suffix => piece with { Suffix = words },
            FieldKeys.Start => piece with { Start = words },
            _ => piece with { End = words },
        };
    }

    private static Bound<PieceSelector> BindReason(BindingContext context, string key, ScalarNode scalar, PieceSelector piece)
    {
        if (Blank.Is(scalar.Text))
        {
            return context.Report(Finding.QuoteShape(context.At(scalar.Token), $"'{key}' has no reason; write why, or take it out"));
        }

        if (scalar.Comment == 0 && Placeholder.IsReason(scalar.Text))
        {
            return context.Report(Finding.ToBeWritten(context.At(scalar.Token), key, scalar.Text, key == FieldKeys.Omits ? "why the words may be left out" : "why the words around it need not be quoted"));
        }

        CutTexts.Check(context, scalar);
        return key == FieldKeys.Omits ? piece with { Omits = scalar } : piece with { Context = scalar };
    }

    private static Bound<PieceSelector> BindLine(BindingContext context, Node value, PieceSelector piece)
    {
        if (value is ScalarNode scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
        {
            return piece with { Line = line, LineToken = scalar.Token };
        }

        return (piece.Wrong ?? WrongPlace.OfLine(value)) is { } wrong
            ? piece with { Wrong = wrong }
            : context.Report(Finding.QuoteShape(context.At(value.Token), $"'{FieldKeys.Line}' is a number, but this is {Expected.DescribeNoText(value)}"));
    }

    private static Bound<ScalarNode> Words(BindingContext context, ScalarNode scalar)
    {
        if (!Blank.Is(scalar.Text))
        {
            CutTexts.Check(context, scalar);
            return scalar;
        }

        return scalar.Comment > 0
            ? context.Report(Finding.QuoteShape(context.At(scalar.Comment), "it has no words, since a '#' after a space begins a comment; put words that begin with '#' in quotes", Expected.InQuotes(scalar)))
            : context.Report(Finding.QuoteEmpty(context.At(scalar.Token)));
    }
}
