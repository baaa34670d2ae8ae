using CsCheck;
using TypedSeeds.Generator.Anchoring.Search;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>The index of a long document finds what a plain search finds.</summary>
public class OccurrencesTests
{
    private static readonly Gen<string> Text = Gen.Char["ab "].Array[0, 400].Select(characters => new string(characters));

    [Fact]
    public void Every_search_finds_all_places_however_many_went_before() => Gen.Select(Text, Gen.Int[0, 399].Select(Gen.Int[1, 24]).Array[1, 60])
        .Sample((text, ranges) =>
        {
            var occurrences = new Occurrences(text, (_, _) => true);
            foreach (var (start, length) in ranges)
            {
                var words = start + length <= text.Length ? text.Substring(start, length) : new string('a', length) + "b";
                Assert.Equal(Plainly(text, words), occurrences.Of(words).Whole);
            }
        });

    private static IEnumerable<int> Plainly(string text, string words) =>
        Enumerable.Range(0, text.Length).Where(at => string.CompareOrdinal(text, at, words, 0, words.Length) == 0);
}
