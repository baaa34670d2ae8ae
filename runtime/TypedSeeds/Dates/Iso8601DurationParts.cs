using System.Text;

namespace TypedSeeds;

/// <summary>Brings the parts of a duration to their places, where each has one: only an <c>M</c> may be months or minutes.</summary>
internal static class Iso8601DurationParts
{
    private const string Designators = "YMWDHmS";
    private const string DateDesignators = "YWD";
    private const string TimeDesignators = "HS";
    private const int Week = 2;
    private const int Day = 3;
    private const int FirstOfTime = 4;
    private const int DaysOfWeek = 7;
    private const int MostDigits = 9;
    private const long MostOfPart = 999_999_999;

    /// <summary>What is wrong with the parts of a text, and the duration that they are; null where they are no parts, one is there twice, or one may mean two things.</summary>
    public static (string Reason, string Duration)? Of(string text)
    {
        if (Read(string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant()) is not { Count: > 0 } parts || !Settle(parts))
        {
            return null;
        }

        var values = new long?[Designators.Length];
        foreach (var part in parts)
        {
            var index = Designators.IndexOf(part.Letter);
            if (values[index] is not null)
            {
                return null;
            }

            values[index] = part.Number;
        }

        var isMixed = values[Week] > 0 && parts.Count > 1;
        if (isMixed)
        {
            (values[Day], values[Week]) = ((values[Day] ?? 0) + (DaysOfWeek * values[Week]), null);
        }

        var reason = parts.Exists(static part => part.IsTurned) ? "the letter of a part follows its number"
            : parts.Exists(static part => part.IsAfterT != Designators.IndexOf(part.Letter) >= FirstOfTime) ? "years, months, weeks and days come before a T; hours, minutes and seconds follow it"
            : isMixed ? "weeks cannot be mixed with other units, and seven days are one"
            : "its parts have the order years, months, days, hours, minutes, seconds";
        return values[Day] > MostOfPart ? null : (reason, Write(values));
    }

    private static string Write(long?[] values)
    {
        var written = new StringBuilder("P");
        for (var i = 0; i < values.Length; i++)
        {
            if (i >= FirstOfTime && values[i] is not null && written.ToString().IndexOf('T') < 0)
            {
                written.Append('T');
            }

            if (values[i] is { } number)
            {
                written.Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(char.ToUpperInvariant(Designators[i]));
            }
        }

        return written.ToString();
    }

    // Numbers with their letters, after a P; null where something else is there.
    private static List<Part>? Read(string text)
    {
        var (parts, isAfterT) = (new List<Part>(), false);
        for (var at = text.StartsWith("P", StringComparison.Ordinal) ? 1 : 0; at < text.Length;)
        {
            if (text[at] == 'T')
            {
                (isAfterT, at) = (true, at + 1);
                continue;
            }

            var isTurned = IsLetter(text[at]);
            var digits = isTurned ? at + 1 : at;
            var count = EdtfDigits.Count(text, digits);
            var letter = isTurned ? at : digits + count;
            if (count is 0 or > MostDigits || letter >= text.Length || !IsLetter(text[letter]))
            {
                return null;
            }

            parts.Add(new Part(text[letter], EdtfDigits.Read(text, digits, count), isAfterT, isTurned));
            at = digits + count + (isTurned ? 0 : 1);
        }

        return parts;
    }

    private static bool IsLetter(char character) => character is 'Y' or 'M' or 'W' or 'D' or 'H' or 'S';

    // A small m is minutes. The parts beside an M tell where no T does.
    private static bool Settle(List<Part> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Letter != 'M')
            {
                continue;
            }

            var (before, after) = (i > 0 ? parts[i - 1].Letter : ' ', i + 1 < parts.Count ? parts[i + 1].Letter : ' ');
            var isDate = before == 'Y' || after is 'Y' or 'W' or 'D' || (!parts[i].IsAfterT && !parts.Exists(static part => TimeDesignators.IndexOf(part.Letter) >= 0)) || (!parts[i].IsAfterT && after == 'H');
            var isTime = before == 'H' || (parts[i].IsAfterT && after == 'S') || (parts[i].IsAfterT && !parts.Exists(static part => part.IsAfterT && DateDesignators.IndexOf(part.Letter) >= 0)) || (!parts[i].IsAfterT && parts.Exists(static part => part.Letter == 'H') && after == 'S');
            if (isDate == isTime)
            {
                return false;
            }

            parts[i] = isTime ? parts[i] with { Letter = 'm' } : parts[i];
        }

        return true;
    }

    private sealed record Part(char Letter, long Number, bool IsAfterT, bool IsTurned);
}
