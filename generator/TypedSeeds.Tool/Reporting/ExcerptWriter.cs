using Spectre.Console;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Reporting;

/// <summary>Writes the line of a place, with its number, and underlines the place.</summary>
internal static class ExcerptWriter
{
    private const string Separator = " | ";

    /// <summary>Fewer columns would show nothing useful.</summary>
    private const int LeastWidth = 20;

    public static void Write(Host host, SourceTexts texts, FilePlace? place, Style style)
    {
        // The empty range at the start means the file as a whole, so there is no line to show.
        if (place is null || place.Span == default)
        {
            return;
        }

        var number = "  " + Invariant.Text(place.Span.StartLine + 1);
        var excerpt = Excerpt.Of(texts.Of(place.Path), place.Span, Math.Max(LeastWidth, host.Width - number.Length - Separator.Length - 1));
        host.Page
            .Write(number + Separator, Styles.Faint).Write(excerpt.Before).Write(excerpt.Token, style).Line(excerpt.After)
            .Write(new string(' ', number.Length) + Separator, Styles.Faint).Line(excerpt.Underline, style);
    }
}
