using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Editions.Aligning;
using TypedSeeds.Tool.Editions.Quotes;

namespace TypedSeeds.Tool.Editions;

/// <summary>A quote, and what became of it.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Fate">What became of it: the worst of its pieces.</param>
/// <param name="Images">What became of each piece.</param>
/// <param name="Edits">What is written in the annotation, in the order of the places.</param>
internal sealed record RebasedQuote(AnnotatedQuote Quote, Fate Fate, IReadOnlyList<Image> Images, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>The lines that have the same words in another sentence, where the quote has none of its own.</summary>
    public IReadOnlyList<int> LookAlikes { get; init; } = [];

    /// <summary>Whether the annotation, as it is left, names words of another sentence, so that no check tells.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether its pieces have their places, but not in the order that a quote has.</summary>
    public bool IsOutOfOrder { get; init; }

    /// <summary>Whether it names a place of the new text.</summary>
    public bool HasPlace => Fate <= Fate.Context;

    /// <summary>Whether a person has to look at it.</summary>
    public bool IsLeft => Fate >= Fate.Context;

    /// <summary>What became of a quote, by its pieces.</summary>
    public static RebasedQuote Of(AnnotatedQuote quote, ImageFinder finder)
    {
        var images = quote.Pieces.Select(piece => finder.Find(piece.Range)).ToArray();
        var isInOrder = images.Zip(images.Skip(1)).All(static pair => pair.First.Range is not { } first || pair.Second.Range is not { } second || first.End <= second.Start);
        var fate = images.Max(static image => image.Fate);
        return isInOrder || fate >= Fate.Undecided ? new(quote, fate, images, []) : new(quote, Fate.Undecided, images, []) { IsOutOfOrder = true };
    }
}
