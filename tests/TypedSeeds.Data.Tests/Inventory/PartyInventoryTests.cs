namespace TypedSeeds.Data.Tests;

/// <summary>The parties are those of the inventory.</summary>
public sealed class PartyInventoryTests
{
    [Theory]
    [InlineData("south-korea", "KR", "KOR", "410", "Q884")]
    [InlineData("canada", "CA", "CAN", "124", "Q16")]
    [InlineData("north-korea", "KP", "PRK", "408", "Q423")]
    [InlineData("russia", "RU", "RUS", "643", "Q159")]
    [InlineData("ukraine", "UA", "UKR", "804", "Q212")]
    [InlineData("united-states", "US", "USA", "840", "Q30")]
    [InlineData("australia", "AU", "AUS", "036", "Q408")]
    public void A_state_has_its_codes(string id, string alpha2, string alpha3, string number, string wikidata)
    {
        var state = Assert.IsType<State>(Parties.Find(id));

        Assert.Equal(alpha2, state.Codes[CodeScheme.Iso3166Alpha2]);
        Assert.Equal(alpha3, state.Codes[CodeScheme.Iso3166Alpha3]);
        Assert.Equal(number, state.Codes[CodeScheme.Iso3166Numeric]);
        Assert.Equal(wikidata, state.Codes[CodeScheme.Wikidata]);
        Assert.Equal(alpha3, state.Codes[CodeScheme.Cameo]);
    }

    [Fact]
    public void There_are_seven_states() => Assert.Equal(7, Parties.All.OfType<State>().Count());

    [Theory]
    [InlineData("cho-tae-yul", "Cho Tae-yul", "south-korea", "KORGOV", null)]
    [InlineData("kim-yong-hyun", "Kim Yong-hyun", "south-korea", "KORGOVMIL", null)]
    [InlineData("melanie-joly", "Mélanie Joly", "canada", "CANGOV", "Q15054353")]
    [InlineData("bill-blair", "Bill Blair", "canada", "CANGOVMIL", "Q4908168")]
    [InlineData("yoon-suk-yeol", "Yoon Suk Yeol", "south-korea", "KORGOV", null)]
    [InlineData("justin-trudeau", "Justin Trudeau", "canada", "CANGOV", "Q3099714")]
    [InlineData("cho-sang-jin", "Cho Sang-jin", null, "USAGOVMED", null)]
    public void A_person_has_the_standard_name_a_side_and_codes(string id, string name, string? side, string cameo, string? wikidata)
    {
        var person = Assert.IsType<Person>(Parties.Find(id));

        Assert.Equal(name, person.Name);
        Assert.Equal(side, person.Represents?.Id);
        Assert.Equal(cameo, person.Codes[CodeScheme.Cameo]);
        Assert.Equal(wikidata, person.Codes[CodeScheme.Wikidata]);
    }

    [Theory]
    [InlineData("united-nations", "IGOUNO", "Q1065")]
    [InlineData("un-security-council", "IGOUNO", "Q37470")]
    [InlineData("un-human-rights-council", null, null)]
    [InlineData("un-member-states", null, null)]
    [InlineData("g20", null, "Q19771")]
    [InlineData("multilateral-sanctions-monitoring-team", null, null)]
    [InlineData("international-community", "INT", null)]
    [InlineData("canadian-armed-forces", "CANMIL", null)]
    [InlineData("north-korean-forces", "PRKMIL", null)]
    [InlineData("voice-of-america", "USAGOVMED", null)]
    public void A_body_has_its_codes(string id, string? cameo, string? wikidata)
    {
        var body = Parties.Find(id)!;

        Assert.Equal(cameo, body.Codes[CodeScheme.Cameo]);
        Assert.Equal(wikidata, body.Codes[CodeScheme.Wikidata]);
    }

    [Fact]
    public void The_other_man_s_name_is_an_erratum_and_no_alias()
    {
        Assert.DoesNotContain(Parties.All, party => party.Name == "Cho Tae-yong" || party.Aliases.Contains("Cho Tae-yong"));
        Assert.Contains(Errata.All, erratum => erratum.Quote.Text.Contains("Cho Tae-yong", StringComparison.Ordinal) && erratum.Reads == "Cho Tae-yul");
    }

    [Fact]
    public void The_ministers_are_four() =>
        Assert.Equal([Parties.ChoTaeYul, Parties.KimYongHyun, Parties.MelanieJoly, Parties.BillBlair], Parties.FourMinisters.Members);
}
