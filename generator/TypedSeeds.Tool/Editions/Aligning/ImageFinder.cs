using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>Finds what became of words: only in the sentences that are those of the old text, never in others that have the same words.</summary>
internal sealed class ImageFinder(Edition old, Edition now)
{
    /// <summary>The most pairs of characters that are compared for the nearest words of a sentence; a longer one is shown as it is.</summary>
    private const long MostCompared = 4_000_000;

    private readonly UnitMap _map = UnitAlignment.Of(old.Units, now.Units);
    private readonly HashSet<string> _keys = [.. now.Units.Select(static unit => unit.Key)];

    public UnitMap Map => _map;

    public Image Find(TextRange range)
    {
        var (first, last) = old.UnitsOf(range);
        var units = Enumerable.Range(first, last - first + 1).ToArray();
        var images = units.Where(_map.HasNew).Select(_map.NewOf).ToArray();
        if (images.Length == 0)
        {
            return new(units.All(unit => _keys.Contains(old.Units[unit].Key)) ? Fate.Undecided : Fate.Gone, null);
        }

        var areTogether = images.Length == units.Length && images.Zip(images.Skip(1)).All(static pair => pair.Second == pair.First + 1);
        return areTogether && !units.Any(_map.IsEdited) && Same(range, first, images[0]) is { } same
            ? new(IsInPlace(range, same) ? Fate.Unchanged : Fate.Moved, same)
            : InOtherSentences(range, Span(old, first, last), Span(now, images.Min(), areTogether || images.Max() - images.Min() <= units.Length ? images.Max() : images.Min()));
    }

    private static TextRange Span(Edition edition, int first, int last) =>
        new(edition.Units[first].Range.Start, edition.Units[last].Range.End - edition.Units[first].Range.Start);

    /// <summary>The same words in the same sentences; null where there are others between two of them.</summary>
    private TextRange? Same(TextRange range, int unit, int image)
    {
        var (from, to) = (old.Document.Index, now.Document.Index);
        var start = from.FromOriginal(range.Start) - from.FromOriginal(old.Units[unit].Range.Start) + to.FromOriginal(now.Units[image].Range.Start);
        var length = from.FromOriginal(range.End) - from.FromOriginal(range.Start);
        return start + length <= to.Text.Length && string.CompareOrdinal(from.Text, from.FromOriginal(range.Start), to.Text, start, length) == 0
            ? to.ToOriginal(start, length)
            : null;
    }

    private bool IsInPlace(TextRange range, TextRange same) =>
        old.Document.LineOf(range.Start) == now.Document.LineOf(same.Start) && old.Document.ColumnOf(range.Start) == now.Document.ColumnOf(same.Start);

    /// <summary>Words in sentences that were edited: the same ones only where both texts have them once there.</summary>
    private Image InOtherSentences(TextRange range, TextRange before, TextRange after)
    {
        var words = old.WordsOf(range);
        if (InSameEnd(range, before, after) is { } same)
        {
            return new(Fate.Context, same);
        }

        var places = Places(now, words, after);
        return (Places(old, words, before).Count, places.Count) switch
        {
            (1, 1) => new(Fate.Context, now.Document.Index.ToOriginal(places[0], words.Length)),
            (_, 0) => new(Fate.Reworded, null, Nearest(words, after)),
            _ => new(Fate.Undecided, null, after),
        };
    }

    /// <summary>Words that are before or after all that was edited; null where they are not, or where that can be read in two ways.</summary>
    private TextRange? InSameEnd(TextRange range, TextRange before, TextRange after)
    {
        var (was, @is) = (Normal(old, before), Normal(now, after));
        var text = old.Document.Index.Text.AsSpan(was.Start, was.Length);
        var other = now.Document.Index.Text.AsSpan(@is.Start, @is.Length);
        var shorter = Math.Min(was.Length, @is.Length);
        var head = text.CommonPrefixLength(other);
        var tail = 0;
        while (tail < shorter && text[^(tail + 1)] == other[^(tail + 1)])
        {
            tail++;
        }

        // Where both ends overlap, as in “and, and” for “and”, either could be what is left.
        (head, tail) = (Math.Min(head, shorter - tail), Math.Min(tail, shorter - head));
        var words = Normal(old, range);
        return words.End <= was.Start + head ? now.Document.Index.ToOriginal(@is.Start + words.Start - was.Start, words.Length)
            : words.Start >= was.End - tail ? now.Document.Index.ToOriginal(@is.End - (was.End - words.Start), words.Length)
            : null;
    }

    private static TextRange Normal(Edition edition, TextRange range)
    {
        var start = edition.Document.Index.FromOriginal(range.Start);
        return new(start, edition.Document.Index.FromOriginal(range.End) - start);
    }

    private static List<int> Places(Edition edition, string words, TextRange part)
    {
        var index = edition.Document.Index;
        var end = index.FromOriginal(part.End);
        return index.Find(words, index.FromOriginal(part.Start), end).Whole.FindAll(place => place + words.Length <= end);
    }

    private TextRange Nearest(string words, TextRange part)
    {
        if ((long)words.Length * part.Length > MostCompared)
        {
            return part;
        }

        var (start, end, distance) = Alignment.Best(words, now.Text, part.Start, part.End);
        if (distance * 2 > words.Length || end <= start)
        {
            return part;
        }

        var borders = now.Document.Borders;
        start = borders.StartOf(start);
        end = borders.Has(end) ? end : borders.Around(end).End;
        return new(start, end - start);
    }
}
