using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>Finds what became of words: only in the sentences that are those of the old text, never in others that have the same words.</summary>
internal sealed class ImageFinder
{
    /// <summary>The most pairs of characters that are compared for the nearest words of a sentence; a longer one is shown as it is.</summary>
    private const long MostCompared = 4_000_000;

    /// <summary>The same for all quotes of a document together.</summary>
    private const long MostComparedInAll = 400_000_000;

    private readonly Edition _old;
    private readonly Edition _now;

    /// <summary>The sentences of the new text that are none of the old one.</summary>
    private readonly HashSet<string> _left;
    private long _compared;

    /// <summary>The last spans of which the ends were compared: the quotes of a sentence come one after the other.</summary>
    private (TextRange Before, TextRange After, int Head, int Tail)? _ends;

    public ImageFinder(Edition old, Edition now)
    {
        (_old, _now, Map) = (old, now, UnitAlignment.Of(old.Units, now.Units));
        _left = [.. now.Units.Where((_, i) => !Map.HasOld(i)).Select(static unit => unit.Key)];
        AreSame = old.Document.Index.Text.TrimEnd(' ') == now.Document.Index.Text.TrimEnd(' ');
    }

    public UnitMap Map { get; }

    /// <summary>Whether the texts differ in white space alone: in line ends, or in where lines are wrapped.</summary>
    public bool AreSame { get; }

    public Image Find(TextRange range)
    {
        if (AreSame)
        {
            var words = Normal(_old, range);
            return Kept(range, _now.Document.Index.ToOriginal(words.Start, words.Length));
        }

        var (first, last) = _old.UnitsOf(range);
        var units = Enumerable.Range(first, last - first + 1).ToArray();
        var images = units.Where(Map.HasNew).Select(Map.NewOf).ToArray();
        if (images.Length == 0)
        {
            return new(units.All(unit => _left.Contains(_old.Units[unit].Key)) ? Fate.Undecided : Fate.Gone, null);
        }

        var areTogether = images.Length == units.Length && images.Zip(images.Skip(1)).All(static pair => pair.Second == pair.First + 1);
        return areTogether && !units.Any(Map.IsEdited) && Same(range, first, images[0]) is { } same
            ? Kept(range, same)
            : InOtherSentences(range, Span(_old, first, last), Span(_now, images.Min(), areTogether || images.Max() - images.Min() <= units.Length ? images.Max() : images.Min()));
    }

    private static TextRange Span(Edition edition, int first, int last) =>
        new(edition.Units[first].Range.Start, edition.Units[last].Range.End - edition.Units[first].Range.Start);

    /// <summary>The same words in the same sentences; null where there are others between two of them.</summary>
    private TextRange? Same(TextRange range, int unit, int image)
    {
        var (from, to) = (_old.Document.Index, _now.Document.Index);
        var start = from.FromOriginal(range.Start) - from.FromOriginal(_old.Units[unit].Range.Start) + to.FromOriginal(_now.Units[image].Range.Start);
        var length = from.FromOriginal(range.End) - from.FromOriginal(range.Start);
        return start + length <= to.Text.Length && string.CompareOrdinal(from.Text, from.FromOriginal(range.Start), to.Text, start, length) == 0
            ? to.ToOriginal(start, length)
            : null;
    }

    private Image Kept(TextRange range, TextRange same)
    {
        var isInPlace = _old.Document.LineOf(range.Start) == _now.Document.LineOf(same.Start) && _old.Document.ColumnOf(range.Start) == _now.Document.ColumnOf(same.Start);
        return new(isInPlace ? Fate.Unchanged : Fate.Moved, same);
    }

    /// <summary>Words in sentences that were edited: the same ones only where both texts have them once there.</summary>
    private Image InOtherSentences(TextRange range, TextRange before, TextRange after)
    {
        var words = _old.WordsOf(range);
        if (InSameEnd(range, before, after) is { } same)
        {
            return new(Fate.Context, same);
        }

        var places = Places(_now, words, after);
        return (Places(_old, words, before).Count, places.Count) switch
        {
            (1, 1) => new(Fate.Context, _now.Document.Index.ToOriginal(places[0], words.Length)),
            (_, 0) => new(Fate.Reworded, null, Nearest(words, after)),
            _ => new(Fate.Undecided, null, after),
        };
    }

    /// <summary>Words that are before or after all that was edited; null where they are not, or where that can be read in two ways.</summary>
    private TextRange? InSameEnd(TextRange range, TextRange before, TextRange after)
    {
        var (was, @is) = (Normal(_old, before), Normal(_now, after));
        var (head, tail) = Ends(was, @is);
        var shorter = Math.Min(was.Length, @is.Length);

        // Where both ends overlap, as in “and, and” for “and”, either could be what is left.
        (head, tail) = (Math.Min(head, shorter - tail), Math.Min(tail, shorter - head));
        var words = Normal(_old, range);
        return words.End <= was.Start + head ? _now.Document.Index.ToOriginal(@is.Start + words.Start - was.Start, words.Length)
            : words.Start >= was.End - tail ? _now.Document.Index.ToOriginal(@is.End - (was.End - words.Start), words.Length)
            : null;
    }

    /// <summary>How much two spans have in common at their beginnings and at their ends.</summary>
    private (int Head, int Tail) Ends(TextRange was, TextRange @is)
    {
        if (_ends is { } last && last.Before == was && last.After == @is)
        {
            return (last.Head, last.Tail);
        }

        var text = _old.Document.Index.Text.AsSpan(was.Start, was.Length);
        var other = _now.Document.Index.Text.AsSpan(@is.Start, @is.Length);
        var head = text.CommonPrefixLength(other);
        var tail = 0;
        while (tail < Math.Min(was.Length, @is.Length) && text[^(tail + 1)] == other[^(tail + 1)])
        {
            tail++;
        }

        _ends = (was, @is, head, tail);
        return (head, tail);
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
        var compared = (long)words.Length * part.Length;
        if (compared > MostCompared || _compared + compared > MostComparedInAll)
        {
            return part;
        }

        _compared += compared;

        var (start, end, distance) = Alignment.Best(words, _now.Text, part.Start, part.End);
        if (distance * 2 > words.Length || end <= start)
        {
            return part;
        }

        var borders = _now.Document.Borders;
        start = borders.StartOf(start);
        end = borders.Has(end) ? end : borders.Around(end).End;
        return new(start, end - start);
    }
}
