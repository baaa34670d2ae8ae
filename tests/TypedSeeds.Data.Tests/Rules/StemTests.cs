namespace TypedSeeds.Data.Tests;

/// <summary>One thing has one stem in all kinds: the bare name is the thing, and what happens to it or is agreed on it has a word more.</summary>
public sealed class StemTests
{
    public static TheoryData<string, string> Linked
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (thing, of) in Links().Distinct())
            {
                data.Add(thing, of);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Linked))]
    public void What_is_of_a_thing_has_its_whole_name_and_more(string thing, string of)
    {
        Assert.Contains($"-{thing}-", $"-{of}-", StringComparison.Ordinal);
        Assert.NotEqual(thing, of);
    }

    [Fact]
    public void No_two_kinds_share_an_id() =>
        Assert.Empty(Corpus.Entries.GroupBy(entry => entry.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Ids_are_spelt_in_one_way() =>
        Assert.DoesNotContain(Corpus.Entries, entry => entry.Id.Contains("defense", StringComparison.Ordinal) || entry.Id.Split('-').Contains("programs"));

    private static IEnumerable<(string Thing, string Of)> Links() =>
    [
        .. Events.All.Where(happening => happening.Forum is not null).Select(happening => (happening.Forum!.Id, happening.Id)),
        .. Agreements.All.Where(agreement => agreement.Forum is not null).Select(agreement => (agreement.Forum!.Id, agreement.Id)),
        .. Operations.All.SelectMany(operation => operation.Events, (operation, happening) => (operation.Id, happening.Id)),
        .. Mechanisms.All.SelectMany(mechanism => mechanism.Events, (mechanism, happening) => (mechanism.Id, happening.Id)),
        .. Partnerships.All.SelectMany(partnership => partnership.Events, (partnership, happening) => (partnership.Id, happening.Id)),
        .. Instruments.All.Where(instrument => !instrument.Collective).SelectMany(instrument => instrument.Events, (instrument, happening) => (instrument.Id, happening.Id)),
    ];
}
