using System.Globalization;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Schema;

/// <summary>Two ids of a kind can be told apart by looking at them.</summary>
public class LookAlikeIdTests
{
    [Theory]
    [InlineData("ca\u3164nada")]
    [InlineData("ca\u115Fnada")]
    [InlineData("ca\u1160nada")]
    [InlineData("ca\uFFA0nada")]
    [InlineData("ca\u034Fnada")]
    [InlineData("ca\uFE0Fnada")]
    [InlineData("ca\uFE00nada")]
    [InlineData("ca\u17B4nada")]
    [InlineData("ca\u17B5nada")]
    [InlineData("ca\u180Bnada")]
    [InlineData("ca\u180Fnada")]
    [InlineData("ca\u180Enada")]
    [InlineData("ca\u200Bnada")]
    [InlineData("ca\u200Dnada")]
    [InlineData("ca\u00ADnada")]
    [InlineData("ca\u2060nada")]
    [InlineData("ca\uFEFFnada")]
    [InlineData("ca\u202Enada")]
    [InlineData("ca\U000E0100nada")]
    [InlineData("\u3164")]
    [InlineData("한국\u3164")]
    public void A_character_that_nobody_can_see_is_in_no_id(string id)
    {
        Assert.NotNull(Ids.Problem(id));
        Assert.Contains(Run($"  {Quoted(id)}: {{ kind: state, name: N }}\n"), message => message.StartsWith("SEED1006", StringComparison.Ordinal) && message.Contains("U+", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("c\u0430nada", "canada")]
    [InlineData("\u0441anada", "canada")]
    [InlineData("canad\u03B1", "canada")]
    [InlineData("sc\u03BFpe", "scope")]
    [InlineData("sc\u0585pe", "scope")]
    [InlineData("россi\u044F", "")]
    [InlineData("ρ\u043Eδος", "")]
    [InlineData("new-y\u043Erk", "new-york")]
    [InlineData("ca\u043D", "")]
    public void A_word_that_mixes_letters_of_one_shape_is_no_id_and_the_letters_of_Latin_are_proposed(string id, string proposed)
    {
        Assert.Contains(") looks like '", Ids.Problem(id), StringComparison.Ordinal);
        Assert.Equal(proposed, Ids.Suggest(id));
    }

    [Theory]
    [InlineData("日本-nato")]
    [InlineData("g7サミット")]
    [InlineData("eu한국")]
    [InlineData("сша-nato")]
    [InlineData("россия")]
    [InlineData("ρόδος")]
    [InlineData("հայաստան")]
    [InlineData("საქართველო")]
    [InlineData("µm-scale")]
    [InlineData("हिन्दी-news")]
    [InlineData("café")]
    [InlineData("ısparta")]
    public void Scripts_that_share_no_shapes_are_mixed_freely(string id) => Assert.Null(Ids.Problem(id));

    [Theory]
    [InlineData("scope", "ѕсоре")]
    [InlineData("coop", "соор")]
    [InlineData("\u0259", "\u01DD")]
    [InlineData("\u0259z\u0259r", "\u01DDz\u01DDr")]
    [InlineData("\u1D00", "\uAB7A")]
    [InlineData("ορο", "оро")]
    [InlineData("file", "ﬁle")]
    [InlineData("file", "ｆｉｌｅ")]
    [InlineData("カ国", "力国")]
    [InlineData("ガス", "ｶﾞｽ")]
    [InlineData("علي", "على")]
    [InlineData("ملك", "ملک")]
    [InlineData("kıta", "kita")]
    [InlineData("x2", "x\u0968", false)]
    [InlineData("café", "cafe", false)]
    [InlineData("item-1", "item-l", false)]
    [InlineData("россия", "россии", false)]
    public void Two_ids_of_a_kind_do_not_look_alike(string first, string second, bool isRefused = true)
    {
        var found = Run($"  {Quoted(first)}: {{ kind: state, name: N }}\n  {Quoted(second)}: {{ kind: state, name: M }}\n");

        Assert.Equal(isRefused, found.Any(message => message.StartsWith("SEED1042", StringComparison.Ordinal) && message.Contains("(U+", StringComparison.Ordinal)));
    }

    [Fact]
    public void Entries_of_two_kinds_or_documents_may_look_alike() => Assert.DoesNotContain(
        Run("  scope: { kind: state, name: N }\ntopics:\n  ѕсоре: { name: N }\n"),
        message => message.StartsWith("SEED1042", StringComparison.Ordinal));

    private static string Quoted(string id) => $"\"{string.Concat(id.Select(unit => char.IsSurrogate(unit) ? unit.ToString() : $"\\u{(int)unit:X4}"))}\"";

    private static string[] Run(string parties) =>
        [.. SeedFiles.Small($"seed: 1\nparties:\n{parties}").Run().Diagnostics.Select(found => $"{found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}")];
}
