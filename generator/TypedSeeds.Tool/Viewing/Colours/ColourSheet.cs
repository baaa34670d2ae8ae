using System.Globalization;
using System.Text;

namespace TypedSeeds.Tool.Viewing.Colours;

/// <summary>Writes the colours as a style sheet, for light and dark mode.</summary>
internal static class ColourSheet
{
    /// <summary>The class of an element that shows an act.</summary>
    public static string ClassOf(Act act) => $"a-{act.Id} k-{act.Class.Id}";

    /// <summary>The class of an element that shows a class of acts.</summary>
    public static string ClassOf(ActClass type) => $"k-{type.Id}";

    /// <summary>Writes the colours of the page, all classes and the given acts.</summary>
    public static string Of(IReadOnlyList<Act> acts)
    {
        var sheet = new StringBuilder();
        foreach (var type in ActClass.All)
        {
            sheet.Append(CultureInfo.InvariantCulture, $".{ClassOf(type)} {{ --line: {type.Line}; --edge: {type.Edge}; }}\n");
        }

        AppendColours(sheet, Palette.Light, acts);
        sheet.Append("@media screen and (prefers-color-scheme: dark) {\n");
        AppendColours(sheet, Palette.Dark, acts);
        return sheet.Append("}\n").ToString();
    }

    private static void AppendColours(StringBuilder sheet, Palette palette, IReadOnlyList<Act> acts)
    {
        sheet.Append(CultureInfo.InvariantCulture, $":root {{ --paper: {palette.Paper}; --card: {palette.Card}; --ink: {palette.Ink}; --faint: {palette.Faint}; --rule: {palette.Rule}; --accent: {palette.Accent}; --error: {palette.Error}; }}\n");
        foreach (var type in ActClass.All)
        {
            AppendAct(sheet, "k-" + type.Id, palette, type.Hue);
        }

        foreach (var act in acts)
        {
            AppendAct(sheet, "a-" + act.Id, palette, act.Hue);
        }
    }

    private static void AppendAct(StringBuilder sheet, string name, Palette palette, double hue) =>
        sheet.Append(CultureInfo.InvariantCulture, $".{name} {{ --tint: {palette.TintOf(hue)}; --act: {palette.InkOf(hue)}; }}\n");
}
