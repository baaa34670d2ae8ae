using System.ComponentModel;
using Microsoft.Extensions.Configuration;

namespace TypedSeeds.Data.Tests;

/// <summary>Settings of a program that hold dates and durations.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void A_configuration_is_bound_to_dates_and_durations_by_their_texts()
    {
        var settings = Bind(("From", "2024-11~"), ("Every", "P2Y"), ("Days:0", "2024-11-01"), ("Days:1", "2024-12"));

        Assert.Equal(PartialDate.Parse("2024-11~"), settings.From);
        Assert.Equal(CalendarDuration.Parse("P2Y"), settings.Every);
        Assert.Equal(["2024-11-01", "2024-12"], settings.Days.Select(day => day.ToString()));
    }

    [Fact]
    public void A_text_that_is_no_date_is_an_error_that_names_the_setting() =>
        Assert.Contains("From", Assert.Throws<InvalidOperationException>(() => Bind(("From", "soon"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_date_is_converted_to_its_text_and_back()
    {
        var converter = TypeDescriptor.GetConverter(typeof(PartialDate));

        Assert.Equal("2024-11~", converter.ConvertToInvariantString(converter.ConvertFromInvariantString("2024-11~")!));
    }

    private static Settings Bind(params (string Key, string Value)[] values)
    {
        var settings = new Settings();
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)))
            .Build()
            .Bind(settings);
        return settings;
    }

    private sealed class Settings
    {
        public PartialDate From { get; set; }

        public CalendarDuration? Every { get; set; }

        public List<PartialDate> Days { get; set; } = [];
    }
}
