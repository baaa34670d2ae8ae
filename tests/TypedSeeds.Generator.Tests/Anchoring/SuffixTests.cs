using CsCheck;
using TypedSeeds.Generator.Anchoring.Search;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>Words of any length are found by the suffixes of a text in their order.</summary>
public class SuffixTests
{
    private static readonly Gen<string> Text = Gen.Frequency(
        (3, Gen.Char["ab"].Array[0, 60].Select(characters => new string(characters))),
        (1, Gen.Int[0, 60].Select(length => new string('a', length))),
        (1, Gen.String[0, 40]));

    [Fact]
    public void Suffixes_are_in_their_ordinal_order() => Text.Sample(text => Assert.Equal(
        Enumerable.Range(0, text.Length + 1).OrderBy(at => text[at..], StringComparer.Ordinal),
        SuffixSort.Of(text, CancellationToken.None)));

    [Fact]
    public void Every_place_of_words_is_found() => Gen.Select(Text, Gen.Char["abc"].Array[1, 5].Select(characters => new string(characters))).Sample((text, words) => Assert.Equal(
        Enumerable.Range(0, text.Length).Where(at => string.CompareOrdinal(text, at, words, 0, words.Length) == 0),
        new SuffixIndex(text, CancellationToken.None).Find(words, int.MaxValue)));

    [Fact]
    public void Words_at_more_places_than_are_wanted_are_not_listed()
    {
        var index = new SuffixIndex("aaaa", CancellationToken.None);

        Assert.Null(index.Find("a", 3));
        Assert.Equal([0, 1, 2, 3], index.Find("a", 4));
    }
}
