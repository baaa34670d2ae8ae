using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Dates as an annotation writes them: EDTF, levels 0 and 1.</summary>
internal static class DateText
{
    /// <summary>What is in a message that proposes no date, of which each may be the one that is meant.</summary>
    private const string ExamplesOfDates = "2024, 2024-11 or 2024-11-01";

    /// <summary>What is written where no date is known.</summary>
    private static readonly string[] NoDates = ["unknown", "not known", "undated", "no date", "n.d.", "n/a", "na", "none", "nil", "null", "-", "?", "unbekannt", "inconnu", "desconocido"];

    /// <summary>What is written where something goes on.</summary>
    private static readonly string[] GoingOn = ["present", "now", "ongoing", "current", "currently", "today on", "to date", "heute noch", "bis heute", "en cours"];

    /// <summary>What is wrong with a date, and what to write; null where it is one.</summary>
    public static string? Problem(string text) =>
        Edtf.TryParse(text, out _, out var problem) ? null : problem ?? "write it after EDTF, for example 2024-11-01";

    /// <summary>What is wrong with a date, with the dates that it may mean. It is safe where the text says the very date in another way.</summary>
    public static Hint Hint(string text, string problem)
    {
        var meant = DateReading.Of(text);
        return Array.IndexOf(NoDates, text.Trim().InSmallLetters()) >= 0 ? "it is not EDTF: take the field out where no date is known"
            : Array.IndexOf(GoingOn, text.Trim().InSmallLetters()) >= 0 ? "it is not EDTF: take the field out while it goes on"
            : meant.Count == 0 && LooseDates.Of(text) is { } loose ? new($"it is not EDTF: write {loose}", new(loose, IsSafe: false))
            : meant.Count == 0
            ? Values.Hint.Of(problem, [.. DateReading.In(problem, text).Append(WithoutTime(text)).OfType<string>().Distinct().Select(static date => new Proposal(date, IsSafe: false))])
            : Values.Hint.Of(
                !problem.Contains(ExamplesOfDates) && meant.All(date => problem.Contains(date)) ? problem : $"it is not EDTF: write {string.Join(" or ", meant)}",
                [.. meant.Select(date => new Proposal(date, IsSafe: meant.Count == 1 && !DateReading.SaysMore(text, date)))]);
    }

    /// <summary>A date in the digits of another script. With these people count the years of another calendar, too; the wide ones alone are those of ASCII.</summary>
    public static Hint InOtherDigits(Hint hint, string text) =>
        text.Any(static character => character is >= '\u0080' and (< '\uFF10' or > '\uFF19') && Characters.IsDigit(character)) ? hint.LookedAt() : hint;

    private static string? WithoutTime(string text) => EdtfTime.Problem(text) is { } problem && problem.Substring(problem.LastIndexOf(' ') + 1) is var day && Edtf.TryParse(day, out _, out _) ? day : null;
}
