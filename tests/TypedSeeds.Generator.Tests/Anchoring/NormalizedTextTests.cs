using CsCheck;
using TypedSeeds.Generator.Anchoring.Search;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>Normalization of white space, compared with a walk over each character.</summary>
public class NormalizedTextTests
{
    private static readonly Gen<string> Text = Gen.Char["ab    \n\r\t\u00A0\u2003\u3000é한"].Array[0, 300].Select(characters => new string(characters));

    [Fact]
    public void Each_run_of_white_space_is_one_space_and_every_offset_finds_its_way_back() => Text.Sample(original =>
    {
        var normalized = new NormalizedText(original);
        var kept = Enumerable.Range(0, original.Length).Where(i => !char.IsWhiteSpace(original[i]) || i == 0 || !char.IsWhiteSpace(original[i - 1])).ToArray();

        Assert.Equal(new string([.. kept.Select(i => char.IsWhiteSpace(original[i]) ? ' ' : original[i])]), normalized.Text);
        for (var i = 0; i < kept.Length; i++)
        {
            var end = i + 1 < kept.Length ? kept[i + 1] : original.Length;
            Assert.Equal(new(kept[i], end - kept[i]), normalized.ToOriginal(i, 1));
        }

        Assert.All(Enumerable.Range(0, original.Length), offset => Assert.Equal(kept.Count(i => i < offset), normalized.FromOriginal(offset)));
    });
}
