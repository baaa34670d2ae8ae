using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.HouseRules.Numbers;

/// <summary>A part of a value that a quote can state in digits.</summary>
/// <param name="Kind">What it is, for messages: <c>the year</c>.</param>
/// <param name="Readings">The numbers of which one must be there.</param>
/// <param name="Month">The number of the month whose name serves too; 0 where it is none.</param>
/// <param name="IsRun">Whether digits alone are looked for, and no whole number.</param>
internal sealed record StatedPart(string Kind, IReadOnlyList<string> Readings, int Month, bool IsRun)
{
    public override string ToString() => $"{Kind} {Readings[0]}";
}

/// <summary>The parts of values that a quote can state in digits: numbers, and the years, months and days of dates.</summary>
internal static class StatedParts
{
    public const int LastMonth = 12;

    /// <summary>Those of the value of a field; none where its type holds neither number nor date.</summary>
    public static IEnumerable<StatedPart> Of(Field field, AnchoredValue? value) => (field.Type, value) switch
    {
        (FieldType.Date, TextValue date) => OfDate(date.Text),
        (FieldType.Date, TextsValue dates) => dates.Texts.SelectMany(OfDate),
        (FieldType.Integer or FieldType.Number, TextValue number) => [Number([NumberReadings.Canonical(number.Text)])],
        (FieldType.Integer or FieldType.Number, TextsValue numbers) => numbers.Texts.Select(static number => Number([NumberReadings.Canonical(number)])),
        (FieldType.Text, TextValue text) => OfText(text.Text),
        (FieldType.Text, TextsValue texts) => texts.Texts.SelectMany(OfText),
        (FieldType.Offices, OfficesValue offices) => offices.Offices.SelectMany(static office => OfDate(office.From).Concat(OfDate(office.Until))),
        _ => [],
    };

    private static StatedPart Number(IReadOnlyList<string> readings) => new("the number", readings, 0, IsRun: false);

    private static IEnumerable<StatedPart> OfText(string text) => NumberReadings.Of(text).Select(static number => Number(number.Readings));

    // Both ends of an interval. A season, an open end and digits that are not known ask for nothing.
    private static IEnumerable<StatedPart> OfDate(string date) => date.Split('/').SelectMany(OfEnd);

    private static IEnumerable<StatedPart> OfEnd(string end)
    {
        var time = end.IndexOf('T');
        var parts = (time < 0 ? end : end.Substring(0, time)).TrimEnd('?', '~', '%').TrimStart('Y').TrimStart('-').Split('-');
        if (IsKnown(parts[0]))
        {
            yield return new("the year", [NumberReadings.Canonical(parts[0])], 0, IsRun: true);
        }

        if (parts.Length > 1 && IsKnown(parts[1]) && int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= LastMonth and var month)
        {
            yield return new("the month", [NumberReadings.Canonical(parts[1])], month, IsRun: true);
        }

        if (parts.Length > 2 && IsKnown(parts[2]))
        {
            yield return new("the day", [NumberReadings.Canonical(parts[2])], 0, IsRun: true);
        }
    }

    private static bool IsKnown(string part) => part.Length > 0 && part.All(Ascii.IsDigit);
}
