namespace TypedSeeds.Generator.Anchoring.Search;

/// <summary>A text that is searched for many words, in which one run of white space equals any other.</summary>
/// <remarks>This is the door of its folder: no other folder uses any other type of it.</remarks>
/// <param name="original">The text.</param>
/// <param name="isWhole">Whether a range of it cuts no character and no word.</param>
/// <param name="cancellation">Stops long work.</param>
internal sealed class TextIndex(string original, Func<TextRange, bool> isWhole, CancellationToken cancellation = default)
{
    /// <summary>The search for words at more places may be given up.</summary>
    public const int MostLookedUp = Occurrences.MostLookedUp;

    private readonly NormalizedText _normalized = new(original, cancellation);
    private Occurrences? _occurrences;
    private GramVote? _vote;

    /// <summary>The text with each run of white space as one space. Offsets are those of this text, unless they are called original.</summary>
    public string Text => _normalized.Text;

    /// <summary>A text with each run of white space as one space.</summary>
    public static string Normalize(string text) => NormalizedText.Normalize(text);

    /// <summary>The places of words. The same ones may be returned again.</summary>
    public FoundPlaces Find(string words) => All.Of(words);

    /// <summary>Those of the places that are in a range.</summary>
    public FoundPlaces Find(string words, int from, int to) => All.Of(words, from, to);

    /// <summary>The places of words in a context, in a range, where the words alone are at many: words and context are looked up together, or read for.</summary>
    public FoundPlaces FindInContext(WordsInContext words, int from, int to, int most)
    {
        var (all, first, last) = (words.ToString(), Math.Max(0, words.StartFrom(from)), words.StartFrom(to));
        bool IsRight(int start) => IsWhole(start + words.Before.Length, words.Words.Length) && IsWhole(start, words.Length);
        var found = new FoundPlaces(most);
        if (All.PlacesOf(all) is not { } places)
        {
            return All.Read(all, first, last, found, IsRight, words.Before.Length);
        }

        foreach (var start in places)
        {
            if (start >= first && start < last && !found.Add(start + words.Before.Length, IsRight(start)))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Whether a range cuts no character and no word.</summary>
    public bool IsWhole(int start, int length) => isWhole(_normalized.ToOriginal(start, length));

    /// <summary>Where words would start that the text has similarly; null where they share nothing with it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="slack">How far apart two votes for one place may be.</param>
    public int? FindSimilar(string words, int slack) => (_vote ??= new GramVote(Text)).Place(words, slack);

    /// <summary>The range of the original text that a range came from.</summary>
    public TextRange ToOriginal(int start, int length) => _normalized.ToOriginal(start, length);

    /// <summary>The offset of an original offset.</summary>
    public int FromOriginal(int offset) => _normalized.FromOriginal(offset);

    private Occurrences All => _occurrences ??= new Occurrences(Text, IsWhole, cancellation);
}
