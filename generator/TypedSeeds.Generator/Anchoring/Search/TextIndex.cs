namespace TypedSeeds.Generator.Anchoring.Search;

/// <summary>A text that is searched for many words, in which one run of white space equals any other.</summary>
/// <remarks>This is the door of its folder: no other folder uses any other type of it.</remarks>
internal sealed class TextIndex(string original)
{
    private readonly NormalizedText _normalized = new(original);
    private Occurrences? _occurrences;
    private GramVote? _vote;

    /// <summary>The text with each run of white space as one space. Offsets are those of this text, unless they are called original.</summary>
    public string Text => _normalized.Text;

    /// <summary>A text with each run of white space as one space.</summary>
    public static string Normalize(string text) => NormalizedText.Normalize(text);

    /// <summary>The offsets at which words start, in rising order. The same list may be returned again.</summary>
    public List<int> Find(string words) => All.Of(words);

    /// <summary>Those of the offsets that are in a range.</summary>
    public List<int> Find(string words, int from, int to) => All.Of(words, from, to);

    /// <summary>The offsets of words that are asked for once: the text is read, and nothing is remembered.</summary>
    public List<int> Scan(string words) => WordSearch.All(Text, words, 0, Text.Length);

    /// <summary>The first offset of the words that is not before another; -1 where there is none.</summary>
    public int FirstFrom(string words, int offset) => WordSearch.First(Text, words, offset);

    /// <summary>Where words would start that the text has similarly; null where they share nothing with it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="slack">How far apart two votes for one place may be.</param>
    public int? FindSimilar(string words, int slack) => (_vote ??= new GramVote(Text)).Place(words, slack);

    /// <summary>The range of the original text that a range came from.</summary>
    public TextRange ToOriginal(int start, int length) => _normalized.ToOriginal(start, length);

    /// <summary>The offset of an original offset.</summary>
    public int FromOriginal(int offset) => _normalized.FromOriginal(offset);

    private Occurrences All => _occurrences ??= new Occurrences(Text);
}
