namespace TypedSeeds.Tool.Viewing.Colours;

/// <summary>The colours of the page in one light.</summary>
/// <param name="Paper">What everything stands on.</param>
/// <param name="Card">What an entry stands on.</param>
/// <param name="Ink">The text.</param>
/// <param name="Faint">What is said beside it.</param>
/// <param name="Rule">Lines that only divide.</param>
/// <param name="Accent">Links, and where the focus is.</param>
/// <param name="Error">Errata, and what is wrong.</param>
/// <param name="ActTint">The ground of words that a statement quotes, in the hue of its act.</param>
/// <param name="ActInk">The line under them and the act's name, in its hue.</param>
internal sealed record Palette(Rgb Paper, Rgb Card, Rgb Ink, Rgb Faint, Rgb Rule, Rgb Accent, Rgb Error, Oklch ActTint, Oklch ActInk)
{
    public static Palette Light { get; } = new(
        Rgb.Parse("#fbf8f2"),
        Rgb.Parse("#fffdf9"),
        Rgb.Parse("#1e1b17"),
        Rgb.Parse("#62594c"),
        Rgb.Parse("#d9d0c0"),
        Rgb.Parse("#234a7d"),
        Rgb.Parse("#9c2419"),
        new(0.925, 0.05, 0),
        new(0.47, 0.13, 0));

    public static Palette Dark { get; } = new(
        Rgb.Parse("#16140f"),
        Rgb.Parse("#1e1b16"),
        Rgb.Parse("#ebe5d8"),
        Rgb.Parse("#b0a695"),
        Rgb.Parse("#3c372d"),
        Rgb.Parse("#9dc0f0"),
        Rgb.Parse("#f59a8b"),
        new(0.33, 0.06, 0),
        new(0.80, 0.11, 0));

    public Rgb TintOf(double hue) => (ActTint with { Hue = hue }).ToRgb();

    public Rgb InkOf(double hue) => (ActInk with { Hue = hue }).ToRgb();
}
