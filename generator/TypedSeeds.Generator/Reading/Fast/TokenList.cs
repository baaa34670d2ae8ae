using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Fast;

/// <summary>The tokens of a file in reading order, and their texts, each made once.</summary>
internal sealed class TokenList(string text)
{
    /// <summary>Longer texts are hardly ever repeated.</summary>
    private const int LongestShared = 32;

    private const int SharedCount = 256;

    /// <summary>Nearly all files have at least this many characters for each token.</summary>
    private const int CharactersPerToken = 10;

    // The first token is the file as a whole.
    private readonly List<TextRange> _ranges = new((text.Length / CharactersPerToken) + 1) { default };
    private readonly string?[] _shared = new string?[SharedCount];

    public TextRange this[int token] => _ranges[token];

    public int Add(TextRange range)
    {
        _ranges.Add(range);
        return _ranges.Count - 1;
    }

    /// <summary>Adds the start of a comment that may be words; returns 0, the token of the file, where there is none.</summary>
    public int AddComment(int start) => QuotedWords.MayBeWords(text, start) ? AddPoint(start) : 0;

    public int AddPoint(int start) => Add(new(start, 1));

    /// <summary>A part of the file's text. Keys, ids and choices are repeated often, and share one string.</summary>
    public string Slice(int start, int end)
    {
        var length = end - start;
        if (length is 0 or > LongestShared)
        {
            return text.Substring(start, length);
        }

        ref var shared = ref _shared[((text[start] * 31) + (text[end - 1] * 7) + (text[start + (length / 2)] * 3) + length) & (SharedCount - 1)];
        if (shared is null || shared.Length != length || string.CompareOrdinal(text, start, shared, 0, length) != 0)
        {
            shared = text.Substring(start, length);
        }

        return shared;
    }

    public EquatableArray<TextRange> ToEquatableArray() => _ranges.ToEquatableArray();
}
