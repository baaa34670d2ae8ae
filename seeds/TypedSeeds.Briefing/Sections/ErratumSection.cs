using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;

namespace TypedSeeds.Briefing.Sections;

/// <summary>Where the report misleads, before anything else: the places that turn the meaning round, and how many others there are.</summary>
internal static class ErratumSection
{
    public static void Write(Brief brief, Page page)
    {
        if (brief.Misleading.Count == 0)
        {
            return;
        }

        page.Heading("Where the report misleads");
        foreach (var erratum in brief.Misleading.Where(erratum => erratum.IsReversal()))
        {
            page.Text($"{ErratumPhrase.WithWords(erratum)} ({Citation.Lines([erratum.Quote])})", Styles.Of(erratum));
        }

        page.Text($"In all {Counts(brief)}; see the statements.", Styles.Faint);
    }

    private static string Counts(Brief brief) =>
        string.Join(", ", brief.Misleading.GroupBy(erratum => erratum.Severity).Select(alike => Words.Invariant($"{alike.Count()} {Words.Of(alike.Key)}")));
}
