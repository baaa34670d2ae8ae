using Spectre.Console;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;

namespace TypedSeeds.Briefing.Sections;

/// <summary>Where the report misleads, the worst first: a reader has to know it before the rest.</summary>
internal static class ErratumSection
{
    private const string Note = "The worst first. Weakened, strengthened and altered are measured by the official text or the Korean original.";

    public static void Write(Brief brief, Page page)
    {
        if (brief.Misleading.Count == 0)
        {
            return;
        }

        page.Heading("Where the report misleads");
        page.Text(Note, Styles.Faint);
        var table = TableFormat.WithColumns("How", "The words, what is wrong with them, and where");
        foreach (var erratum in brief.Misleading)
        {
            table.AddRow(
                new Text(Words.Of(erratum.Severity), Styles.Of(erratum)),
                new Paragraph(ErratumText.WithWords(erratum), Styles.Of(erratum))
                    .Append($" ({Citation.Lines(erratum.Quote)})", Styles.Faint));
        }

        page.Add(table);
    }
}
