namespace TypedSeeds.Data.Tests;

/// <summary>Offices have all their dates or none: a missing end would look like an office that is still held.</summary>
public sealed class OfficeTests
{
    [Fact]
    public void All_offices_are_dated_or_none_is()
    {
        var offices = Parties.All.SelectMany(party => party.Offices).ToArray();
        var dates = offices.SelectMany(office => new[] { office.From, office.Until }).ToArray();

        Assert.NotEmpty(offices);
        Assert.True(dates.All(date => date is not null) || dates.All(date => date is null));
    }

    [Fact]
    public void Every_office_stands_in_the_article() =>
        Assert.All(
            Parties.All.Where(party => party.Offices.Count > 0),
            holder => Assert.Equal(SourceOrigin.Stated, holder.SourceOf(nameof(Party.Offices)).Origin));
}
