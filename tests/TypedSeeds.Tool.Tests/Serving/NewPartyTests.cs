using TypedSeeds.Tool.Serving.Features.Actions;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>A party that is added for its id is a person only where nothing says that the words are no name.</summary>
public sealed class NewPartyTests
{
    [Theory]
    [InlineData("Shipping Companies", "Shipping companies estimate the cost.", "group", "Shipping companies")]
    [InlineData("Fire Brigade", "They thanked the fire brigade for its work.", "organization", "Fire brigade")]
    [InlineData("Harbour Pilots", "It praised the harbour pilots.", "group", "Harbour pilots")]
    [InlineData("Harbour Watch", "It praised the harbour watch.", "organization", "Harbour watch")]
    [InlineData("Grain Exporters", "", "group", "Grain Exporters")]
    [InlineData("Anna Berg", "Anna Berg said so.", "person", "Anna Berg")]
    [InlineData("Anna Jones", "", "person", "Anna Jones")]
    [InlineData("City Council", "The city council met.", "organization", "City Council")]
    public void Words_that_the_document_has_in_small_letters_are_no_name_of_a_person(string name, string text, string kind, string written)
    {
        var party = NewParty.Of(name, text)!;

        Assert.Equal((kind, written), (party.Kind, party.Name));
    }

    [Fact]
    public void A_word_that_tells_nothing_is_left_to_be_written() => Assert.Null(NewParty.Of("Nordlys", "Nordlys said so."));

    [Fact]
    public async Task A_guess_is_to_be_looked_at()
    {
        using var folder = new TemporaryFolder()
            .With("seeds/report.txt", "Shipping companies said that it rained.\n")
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en }\nstatements:\n  rain: { act: state, by: [shipping-companies], mode: reported, quote: it rained }\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open("seeds/report.yaml");

        var action = Assert.Single(await Palmhouse.Actions(editor, "seeds/report.yaml", editor.RangeOf("seeds/report.yaml", "shipping-companies")), static action => action.Title.StartsWith("Add the party", StringComparison.Ordinal));

        Assert.Equal("Add the party 'shipping-companies' (look at it)", action.Title);
    }
}
