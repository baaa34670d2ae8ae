namespace TypedSeeds.Tool.Viewing.Marking;

/// <summary>Cuts a text wherever a mark begins or ends, because marks can overlap and HTML elements cannot.</summary>
internal static class Segmentation
{
    private static readonly Comparer<Mark> FromNarrowest = Comparer<Mark>.Create((one, other) =>
        one.Length != other.Length ? one.Length.CompareTo(other.Length)
        : one.Owner != other.Owner ? other.Owner.CompareTo(one.Owner)
        : one.Start.CompareTo(other.Start));

    /// <summary>The segments of a text, which together are the whole text.</summary>
    /// <param name="length">The length of the text, in UTF-16 units.</param>
    /// <param name="marks">The marks; they may overlap, and lie within the text.</param>
    /// <param name="cuts">Further places to cut, such as the ends of lines.</param>
    /// <param name="mostOwners">The owners that a segment names; without a limit, marks within one another would need the square of their number.</param>
    public static IReadOnlyList<Segment> Of(int length, IReadOnlyList<Mark> marks, IEnumerable<int> cuts, int mostOwners = int.MaxValue)
    {
        var starts = new Queue<Mark>(marks.Where(mark => mark.Length > 0).Distinct().OrderBy(mark => mark.Start));
        var ends = new Queue<Mark>(starts.OrderBy(mark => mark.End));
        var bounds = marks.SelectMany(mark => new[] { mark.Start, mark.End }).Concat(cuts).Append(0).Append(length).Distinct().Order().ToArray();
        var open = new SortedSet<Mark>(FromNarrowest);
        var count = new Dictionary<int, int>();
        var segments = new List<Segment>();
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            var start = bounds[i];
            while (ends.TryPeek(out var ended) && ended.End <= start)
            {
                open.Remove(ends.Dequeue());
                Count(count, ended.Owner, -1);
            }

            while (starts.TryPeek(out var next) && next.Start <= start)
            {
                open.Add(starts.Dequeue());
                Count(count, next.Owner, 1);
            }

            segments.Add(new(start, bounds[i + 1], open.Count == 0 ? [] : [.. open.Select(mark => mark.Owner).Distinct().Take(mostOwners).Reverse()], count.Count));
        }

        return segments;
    }

    private static void Count(Dictionary<int, int> marks, int owner, int change)
    {
        if ((marks[owner] = marks.GetValueOrDefault(owner) + change) == 0)
        {
            marks.Remove(owner);
        }
    }
}
