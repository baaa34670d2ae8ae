using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A code of a country is proposed for the country that is meant, and never for having a letter in common.</summary>
public sealed class CountryCodeTests
{
    [Theory]
    [InlineData("iso-3166-1-alpha-2", "UK", "GB")]
    [InlineData("iso-3166-1-alpha-2", "EL", "GR")]
    [InlineData("iso-3166-1-alpha-2", "gb", "GB")]
    [InlineData("iso-3166-1-alpha-2", "GBR", "GB")]
    [InlineData("iso-3166-1-alpha-2", "276", "DE")]
    [InlineData("iso-3166-1-alpha-2", "Denmark", "DK")]
    [InlineData("iso-3166-1-alpha-2", "south korea", "KR")]
    [InlineData("iso-3166-1-alpha-2", "GER", "DE")]
    [InlineData("iso-3166-1-alpha-3", "GER", "DEU")]
    [InlineData("iso-3166-1-alpha-3", "DK", "DNK")]
    [InlineData("iso-3166-1-alpha-3", "UK", "GBR")]
    [InlineData("iso-3166-1-alpha-3", "Denmark", "DNK")]
    [InlineData("iso-3166-1-numeric", "DK", "208")]
    [InlineData("wikidata", "https://www.wikidata.org/wiki/Q42", "Q42")]
    [InlineData("wikidata", "wd:q42", "Q42")]
    public void The_same_country_in_another_form_is_proposed(string scheme, string code, string meant) => Assert.Contains(meant, Message(scheme, code), StringComparison.Ordinal);

    [Theory]
    [InlineData("iso-3166-1-alpha-2", "EN")]
    [InlineData("iso-3166-1-alpha-2", "EU")]
    [InlineData("iso-3166-1-alpha-2", "SU")]
    [InlineData("iso-3166-1-alpha-2", "XK")]
    [InlineData("iso-3166-1-alpha-2", "DN")]
    [InlineData("iso-3166-1-alpha-3", "CAM")]
    [InlineData("iso-3166-1-numeric", "999")]
    [InlineData("cameo", "Den")]
    [InlineData("plover", "AGRE")]
    public void No_code_is_proposed_for_its_letters(string scheme, string code) => Assert.DoesNotContain("did you mean", Message(scheme, code), StringComparison.Ordinal);

    private static string Message(string scheme, string code) => Assert.Single(
        new SeedFiles().With("seeds/parties.yaml", $"seed: 1\nparties:\n  one: {{ kind: state, name: One, codes: {{ {scheme}: '{code}' }} }}\n").Run().Diagnostics,
        static told => told.Id == "SEED1012").GetMessage(CultureInfo.InvariantCulture);
}
