namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>The pairs of neighbouring characters of a text, by which it is compared with others in any script.</summary>
internal sealed class Likeness
{
    private readonly int[] _pairs;

    public Likeness(string text)
    {
        _pairs = new int[Math.Max(0, text.Length - 1)];
        for (var i = 0; i < _pairs.Length; i++)
        {
            _pairs[i] = (text[i] << 16) | text[i + 1];
        }

        Array.Sort(_pairs);
    }

    /// <summary>The most that <see cref="To"/> can be: a text has no more in common with a longer one than it has itself.</summary>
    public double MostTo(Likeness other)
    {
        var all = _pairs.Length + other._pairs.Length;
        return all == 0 ? 0 : 2.0 * Math.Min(_pairs.Length, other._pairs.Length) / all;
    }

    /// <summary>The share of pairs that two texts have in common, from 0 to 1 (Dice's coefficient of bags).</summary>
    public double To(Likeness other)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < _pairs.Length && j < other._pairs.Length)
        {
            var order = _pairs[i].CompareTo(other._pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var all = _pairs.Length + other._pairs.Length;
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
