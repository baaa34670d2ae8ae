namespace TypedSeeds.Tool.Viewing.Colours;

/// <summary>The colours of the page in light or dark mode.</summary>
/// <param name="Paper">The background of the page.</param>
/// <param name="Card">The background of an entry.</param>
/// <param name="Ink">The text.</param>
/// <param name="Faint">Secondary text.</param>
/// <param name="Rule">Dividing lines.</param>
/// <param name="Accent">Links and the focus.</param>
/// <param name="Error">Errata.</param>
/// <param name="ActTint">The background of quoted words, in the hue of the statement's act.</param>
/// <param name="ActInk">The line under quoted words and the act's name, in the hue of the act.</param>
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
