namespace TypedSeeds.Tests;

/// <summary>An office is its title, its party and its time.</summary>
public sealed class OfficeTests
{
    private static readonly Office Minister = new()
    {
        Title = "Foreign Minister",
        Of = new State { Id = "canada", Name = "Canada" },
        From = PartialDate.Parse("2021-10-26"),
        Until = PartialDate.Parse("2025-05-13"),
    };

    public static TheoryData<Office> Others =>
    [
        Minister with { Title = "Minister of Foreign Affairs" },
        Minister with { Of = null },
        Minister with { Of = new State { Id = "australia", Name = "Canada" } },
        Minister with { From = null },
        Minister with { Until = PartialDate.Parse("2025-05") },
    ];

    [Fact]
    public void The_same_office_over_the_same_time_is_equal()
    {
        var other = Minister with { Of = new State { Id = "canada", Name = "Kanada" } };

        Assert.Equal(Minister, other);
        Assert.Equal(Minister.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_title_party_or_time_is_another_office(Office other) => Assert.NotEqual(Minister, other);

    [Fact]
    public void As_text_it_is_one_line_that_says_what_is_not_known()
    {
        Assert.Equal("Foreign Minister (Canada, 2021-10-26–2025-05-13)", Minister.ToString());
        Assert.Equal("President (?, ?–)", new Office { Title = "President" }.ToString());
    }
}
