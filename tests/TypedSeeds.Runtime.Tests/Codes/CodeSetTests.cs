namespace TypedSeeds.Tests;

/// <summary>The codes of an entry by scheme.</summary>
public sealed class CodeSetTests
{
    private static readonly CodeSet Codes = new([new(CodeScheme.Iso3166Numeric, "036"), new("own", "x")]);

    [Fact]
    public void A_code_is_found_by_its_scheme_as_the_text_that_it_is() => Assert.Equal("036", Codes[CodeScheme.Iso3166Numeric]);

    [Theory]
    [InlineData(CodeScheme.Wikidata)]
    [InlineData("OWN")]
    public void A_scheme_that_the_entry_has_no_code_in_gives_none(string scheme) => Assert.Null(Codes[scheme]);

    [Fact]
    public void Codes_come_in_the_order_of_the_annotation()
    {
        Assert.Equal([new(CodeScheme.Iso3166Numeric, "036"), new("own", "x")], Codes);
        Assert.Equal(2, Codes.Count);
        Assert.Equal("iso-3166-1-numeric=036, own=x", Codes.ToString());
    }

    [Fact]
    public void A_set_does_not_change_with_what_it_was_made_of()
    {
        var codes = new Dictionary<string, string> { ["own"] = "x" };
        var set = new CodeSet(codes);

        codes["own"] = "y";

        Assert.Equal("x", set["own"]);
    }

    [Fact]
    public void No_codes_are_the_same_for_all_entries_and_show_nothing()
    {
        Assert.Empty(CodeSet.Empty);
        Assert.Same(CodeSet.Empty, new Event { Id = "a", Name = "A" }.Codes);
        Assert.Equal("", CodeSet.Empty.ToString());
    }

    [Fact]
    public void A_statement_s_own_code_stands_before_that_of_its_act()
    {
        var statement = Samples.Statement("a");

        Assert.Equal("030", statement.CameoCode);
        Assert.Equal("036", (statement with { Codes = new CodeSet([new(CodeScheme.Cameo, "036")]) }).CameoCode);
        Assert.Null((statement with { Act = SpeechAct.Joke }).CameoCode);
    }

    [Fact]
    public void Sets_with_the_same_codes_are_equal_in_any_order()
    {
        var codes = new CodeSet([new("a", "1"), new("b", "2")]);

        Assert.True(codes.Equals((object)new CodeSet([new("b", "2"), new("a", "1")])));
        Assert.Equal(codes.GetHashCode(), new CodeSet([new("b", "2"), new("a", "1")]).GetHashCode());
        Assert.False(codes.Equals(new CodeSet([new("a", "1")])));
        Assert.False(codes.Equals(new CodeSet([new("a", "1"), new("b", "3")])));
        Assert.False(codes.Equals(null));
    }
}
