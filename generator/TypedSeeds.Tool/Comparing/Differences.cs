using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Comparing;

/// <summary>A difference to settle.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Field">The kind of the entries and the field of the quote.</param>
/// <param name="One">What the first has; null where it has nothing.</param>
/// <param name="Other">What the second has; null where it has nothing.</param>
internal sealed record Difference(DifferenceKind Kind, SpanAgreement Field, MarkedEntry? One, MarkedEntry? Other);

/// <summary>What two annotators can differ in.</summary>
internal enum DifferenceKind
{
    /// <summary>Only one has marked the words.</summary>
    Only,

    /// <summary>Both have, but from other ends.</summary>
    Span,

    /// <summary>Both have a statement there, with other acts.</summary>
    Act,

    /// <summary>With other speakers.</summary>
    Speaker,

    /// <summary>With other modes.</summary>
    Mode,
}

/// <summary>Lists what two annotators have to settle, in the order of the text.</summary>
internal static class Differences
{
    public static IEnumerable<Difference> Of(ComparedDocument document) => document.Fields.SelectMany(static field => Of(field)
        .OrderBy(static difference => (difference.One ?? difference.Other)!.Pieces[0].Start));

    private static IEnumerable<Difference> Of(SpanAgreement field) => field.OnlyOnes.Select(entry => new Difference(DifferenceKind.Only, field, entry, null))
        .Concat(field.OnlyOthers.Select(entry => new Difference(DifferenceKind.Only, field, null, entry)))
        .Concat(field.Pairs.SelectMany(pair => KindsOf(pair, field).Select(kind => new Difference(kind, field, pair.One, pair.Other))));

    // The act of a statement is told once, at its quote, and not again at its cue.
    private static IEnumerable<DifferenceKind> KindsOf(SpanPair pair, SpanAgreement field)
    {
        if (!pair.IsExact)
        {
            yield return DifferenceKind.Span;
        }

        if (field.Field != FieldKeys.Quote)
        {
            yield break;
        }

        if (pair.One.Act != pair.Other.Act)
        {
            yield return DifferenceKind.Act;
        }

        if (!pair.One.Speakers.Equals(pair.Other.Speakers))
        {
            yield return DifferenceKind.Speaker;
        }

        if (pair.One.Mode != pair.Other.Mode)
        {
            yield return DifferenceKind.Mode;
        }
    }
}
