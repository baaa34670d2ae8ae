using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Where words are in a text, as far as a quote needs to know.</summary>
/// <param name="most">How many whole places are enough.</param>
internal sealed class FoundPlaces(int most = FoundPlaces.Most)
{
    /// <summary>Words at more places are too common for a quote; the rest of them is not searched for.</summary>
    public const int Most = 1_000;

    /// <summary>The offsets of the places that cut no character and no word, in rising order.</summary>
    public List<int> Whole { get; private set; } = [];

    /// <summary>Whether these are all that there are.</summary>
    public bool IsAll { get; private set; } = true;

    /// <summary>Whether the words are at so many places that the search was given up: nothing is known of them but one place.</summary>
    public bool IsGivenUp { get; private init; }

    /// <summary>The first place that cuts a character or a word; -1 where there is none.</summary>
    public int FirstCut { get; private set; } = -1;

    /// <summary>Words for which the search was given up.</summary>
    /// <param name="place">One of their places.</param>
    public static FoundPlaces GivenUp(int place) => new() { IsAll = false, IsGivenUp = true, FirstCut = place };

    /// <summary>Adds the next place; false where no more are wanted.</summary>
    public bool Add(int start, bool isWhole)
    {
        if (!isWhole)
        {
            FirstCut = FirstCut < 0 ? start : FirstCut;
            return true;
        }

        if (Whole.Count == most)
        {
            return IsAll = false;
        }

        Whole.Add(start);
        return true;
    }

    /// <summary>Those in a range, where these are all.</summary>
    public FoundPlaces In(int from, int to)
    {
        var first = Whole.IndexFrom(from);
        return With(Whole.GetRange(first, Whole.IndexFrom(to) - first));
    }

    /// <summary>Those for which a condition holds.</summary>
    public FoundPlaces Where(Predicate<int> condition) => With(Whole.FindAll(condition));

    private FoundPlaces With(List<int> whole) => new() { Whole = whole, IsAll = IsAll, IsGivenUp = IsGivenUp };
}
