namespace TypedSeeds.Tool.Viewing.Marking;

/// <summary>Cuts a text wherever a mark begins or ends, because marks can overlap and HTML elements cannot.</summary>
internal static class Segmentation
{
    /// <summary>The segments of a text, which together are the whole text.</summary>
    /// <param name="length">The length of the text, in UTF-16 units.</param>
    /// <param name="marks">The marks; they may overlap, and lie within the text.</param>
    /// <param name="cuts">Further places to cut, such as the ends of lines.</param>
    public static IReadOnlyList<Segment> Of(int length, IReadOnlyList<Mark> marks, IEnumerable<int> cuts)
    {
        var waiting = new Queue<Mark>(marks.Where(mark => mark.Length > 0).OrderBy(mark => mark.Start));
        var bounds = marks.SelectMany(mark => new[] { mark.Start, mark.End }).Concat(cuts).Append(0).Append(length).Distinct().Order().ToArray();
        var open = new List<Mark>();
        var segments = new List<Segment>();
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            var start = bounds[i];
            open.RemoveAll(mark => mark.End <= start);
            while (waiting.TryPeek(out var next) && next.Start <= start)
            {
                open.Add(waiting.Dequeue());
            }

            segments.Add(new(start, bounds[i + 1], Owners(open)));
        }

        return segments;
    }

    private static int[] Owners(List<Mark> open) =>
        [.. open.OrderByDescending(mark => mark.Length).ThenBy(mark => mark.Owner).Select(mark => mark.Owner).Distinct()];
}
