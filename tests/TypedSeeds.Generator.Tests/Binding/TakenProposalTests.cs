using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>An id that another entry has is not proposed for one that is not allowed.</summary>
public sealed class TakenProposalTests
{
    [Theory]
    [InlineData("topics: { No_Debt: { name: A }, no-debt: { name: B } }")]
    [InlineData("topics: { no-debt: { name: B }, No Debt: { name: A } }")]
    [InlineData("kinds: { no-debt: { fields: { a: { type: text } } }, No_Debt: { fields: { a: { type: text } } } }")]
    [InlineData("kinds: { fact: { fields: { no-debt: { type: text }, No_Debt: { type: text } } } }")]
    [InlineData("kinds: { fact: { fields: { a: { type: choice, of: [no-debt, No_Debt] } } } }")]
    public void Whatever_it_is_an_id_of(string section)
    {
        var told = Assert.Single(new SeedFiles().With("seeds/a.yaml", "seed: 1\n" + section + "\n").Run().Diagnostics.Where(static found => found.Id == "SEED1006"));

        Assert.Equal("SEED1006", told.Id);
        Assert.EndsWith("; choose another, since there is a 'no-debt' already", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_is_one_that_an_entry_of_another_file_has() => Assert.EndsWith(
        "; choose another, since there is a 'no-debt' already",
        Assert.Single(new SeedFiles().With("seeds/a.yaml", "seed: 1\ntopics: { No_Debt: { name: A } }\n").With("seeds/b.yaml", "seed: 1\ntopics: { no-debt: { name: B } }\n").Run().Diagnostics.Where(static found => found.Id == "SEED1006")).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Fact]
    public void Two_that_would_become_one_are_proposed_once() => Assert.Equal(
        ["; write 'no-debt'", "; choose another, since there is a 'no-debt' already"],
        new SeedFiles().With("seeds/a.yaml", "seed: 1\ntopics: { No_Debt: { name: A }, NO-DEBT: { name: B } }\n").Run().Diagnostics.Where(static found => found.Id == "SEED1006")
            .Select(static told => told.GetMessage(CultureInfo.InvariantCulture)).Select(static message => message[message.LastIndexOf(';')..]));

    [Fact]
    public void An_id_of_another_kind_is_free() => Assert.EndsWith(
        "; write 'no-debt'",
        Assert.Single(new SeedFiles().With("seeds/a.yaml", "seed: 1\ntopics: { No_Debt: { name: A } }\nevents: { no-debt: { name: B } }\n").Run().Diagnostics.Where(static found => found.Id == "SEED1006")).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
