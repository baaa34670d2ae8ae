using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Reading;

/// <summary>A line whose colon is missing or another sign is told itself, and not the line after it, at which YAML gives up.</summary>
public sealed class MissingColonTests
{
    private const string Sign = "is in the place of a ':'; write a ':' and a space after the key";
    private const string None = "a ':' is missing after this key";

    [Theory]
    [InlineData("  it:\n    act⟦;⟧ deny\n    by: []\n", Sign)]
    [InlineData("  it:\n    by: []\n    act⟦;⟧ deny\n    mode: quoted\n", Sign)]
    [InlineData("  it:\n    by: []\n    mode: quoted\n    act⟦;⟧ deny\n", Sign)]
    [InlineData("  it:\n    by: []\n    act ⟦=⟧ deny\n    mode: quoted\n", Sign)]
    [InlineData("  it:\n    act⟦=⟧deny\n    by: []\n", Sign)]
    [InlineData("  it:\n    ⟦act⟧ deny\n    by: []\n", None)]
    [InlineData("  it:\n    by: []\n    ⟦act⟧ deny\n    mode: quoted\n", None)]
    [InlineData("  it:\n    by: []\n    ⟦mode⟧\n    act: deny\n", None)]
    [InlineData("  one⟦;⟧\n    act: deny\n    by: []\n", Sign)]
    [InlineData("  one:\n    act: deny\n  ⟦two⟧\n    act: deny\n", None)]
    [InlineData("  one:\n    act: deny\n⟦parties⟧\n  two: { kind: state, name: Two }\n", None)]
    [InlineData("  one:\n    act: deny\nparties⟦;⟧\n  two: { kind: state, name: Two }\n", Sign)]
    public void Whichever_sign_there_is_and_whichever_line_it_is_in(string entries, string message)
    {
        var files = Marked.Of(("seeds/report.txt", "We call on both sides.\n"), ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nstatements:\n" + entries));
        var told = files.Files.Run().Diagnostics.First(static found => found.Id == "SEED0001");

        Assert.EndsWith(message, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(files.First, Marked.PlaceOf(told.Location));
    }

    [Theory]
    [InlineData("  it:\n    quote: We call\n      both; sides\n    act: deny: x\n")]
    [InlineData("  it:\n    quote: We call\n      act = deny\n    'act' deny\n    by: []\n")]
    public void Words_of_a_text_that_goes_on_are_no_key(string entries)
    {
        var told = new SeedFiles().With("seeds/report.txt", "We call on both sides.\n").With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nstatements:\n" + entries).Run().Diagnostics.First(static found => found.Id == "SEED0001");

        Assert.InRange(told.Location.GetLineSpan().StartLinePosition.Line, 6, 7);
    }

    [Theory]
    [InlineData("'A', 'B'")]
    [InlineData("\"A\"; \"B\"")]
    public void Values_in_quotes_with_commas_are_told_to_be_a_list_without_brackets(string aliases)
    {
        var told = new SeedFiles().With("seeds/a.yaml", $"seed: 1\nparties:\n  a:\n    kind: state\n    name: A\n    aliases: {aliases}\n").Run().Diagnostics.First(static found => found.Id == "SEED0001");

        Assert.Equal((5, 13), (told.Location.GetLineSpan().StartLinePosition.Line, told.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains("several values are a list; put '[' before the first", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_without_its_space_between_items_is_told_where_it_is()
    {
        var told = new SeedFiles().With("seeds/a.yaml", "seed: 1\ntopics:\n  a:\n    name: A\n    formerly:\n      - b\n      -c\n      - d\n").Run().Diagnostics.First(static found => found.Id == "SEED0001");

        Assert.Equal((6, 6), (told.Location.GetLineSpan().StartLinePosition.Line, told.Location.GetLineSpan().StartLinePosition.Character));
        Assert.EndsWith("a space is missing after this '-'", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_at_the_start_of_its_line_is_told_and_not_the_one_after_it()
    {
        var told = new SeedFiles().With("seeds/a.yaml", "seed: 1\ntopics:\n  a:\n    name: A\nb:\n    name: B\n  c:\n    name: C\n").Run().Diagnostics.First(static found => found.Id == "SEED0001");

        Assert.Equal((4, 0), (told.Location.GetLineSpan().StartLinePosition.Line, told.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains("indent it by 2 spaces", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
