using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A dash that a word follows at once begins no item of a list; it is told wherever a list could be meant.</summary>
public sealed class GluedDashTests
{
    [Theory]
    [InlineData("    aliases: -Dominion", 5, 13, "aliases: [Dominion]")]
    [InlineData("    aliases:\n      -Dominion\n      -Canadians", 6, 6, "aliases: [Dominion, Canadians]")]
    [InlineData("    aliases:\n      - Dominion\n        -Canadians", 7, 8, "aliases: [Dominion, Canadians]")]
    [InlineData("    aliases:\n      Dominion\n      -Canadians", 7, 6, "aliases: [Dominion, Canadians]")]
    [InlineData("    aliases:\n      -Dominion of\n      Canada\n      -“Canadians”", 6, 6, "aliases: [Dominion of Canada, \"“Canadians”\"]")]
    [InlineData("    aliases: [-Dominion, Canadians]", 5, 14, "take it out")]
    [InlineData("    members:\n      -usa\n      -mexico", 6, 6, "members: [usa, mexico]")]
    [InlineData("    formerly:\n      -canada-one\n      -canada-two", 6, 6, "formerly: [canada-one, canada-two]")]
    public void It_is_told_at_the_dash_with_a_list_of_all_items_in_every_list_field(string lines, int line, int column, string advice)
    {
        var told = Assert.Single(Run("parties:\n  canada:\n    kind: state\n    name: Canada\n" + lines + "\n").Diagnostics);
        var place = told.Location.GetLineSpan().StartLinePosition;

        Assert.Equal("SEED0026", told.Id);
        Assert.Equal((line, column), (place.Line, place.Character));
        Assert.Contains(advice, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    aliases: '-Dominion'")]
    [InlineData("    aliases: [\"-Dominion\"]")]
    [InlineData("    description: -Dominion")]
    [InlineData("    aliases: -40 degrees")]
    [InlineData("    aliases: Dominion -Canada")]
    [InlineData("    aliases:\n      - Dominion\n      - Canadians-to-be")]
    public void A_text_in_quotes_a_number_and_a_field_of_one_text_are_left_alone(string lines) =>
        Assert.Empty(Run("parties:\n  canada:\n    kind: state\n    name: Canada\n" + lines + "\n").Diagnostics.Where(static told => told.Id != "SEED2007"));

    private static GeneratorRun Run(string sections) => new SeedFiles().With("seeds/parties.yaml", "seed: 1\n" + sections).Run();
}
