namespace TypedSeeds.Json;

/// <summary>A duration as its text in ISO 8601.</summary>
public sealed class CalendarDurationJsonConverter : TextJsonConverter<CalendarDuration>
{
    private protected override string Example => "P2Y";

    private protected override string TextOf(CalendarDuration value) => value.ToString();

    private protected override CalendarDuration Parse(string text) => CalendarDuration.Parse(text);
}
