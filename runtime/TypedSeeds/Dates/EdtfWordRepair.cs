using System.Globalization;

namespace TypedSeeds;

/// <summary>Finds the EDTF date meant by an English month in words.</summary>
internal static class EdtfWordRepair
{
    private static readonly string[] Days =
    [
        "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d-MMM-yyyy", "yyyy MMMM d", "yyyy MMM d",
        "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy",
    ];

    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy", "MMMM, yyyy", "MMM-yyyy", "yyyy MMMM", "yyyy MMM"];

    public static string? For(string text) => For(text, Days, "yyyy-MM-dd") ?? For(text, Months, "yyyy-MM");

    private static string? For(string text, string[] forms, string edtf) =>
        DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)
            ? EdtfRepair.Offer("it is not EDTF", date.ToString(edtf, CultureInfo.InvariantCulture))
            : null;
}
