using Spectre.Console;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Sections;

/// <summary>The official wording, each sentence with the document’s renderings of it.</summary>
internal static class OfficialSection
{
    public static void Write(Brief brief, Page page)
    {
        if (brief.Official.Count == 0)
        {
            return;
        }

        page.Heading("What was said: the official wording, and how the report tells it");
        page.Text(Errata.CanadaKoreaTwoPlusTwo.BlocksAreSelections.Note, Styles.Faint);
        foreach (var speakers in brief.Official.GroupBy(official => Words.List(official.Sentence.By)))
        {
            page.Text($"By {speakers.Key}");
            page.Break();
            foreach (var official in speakers)
            {
                Write(official, page);
                page.Break();
            }
        }
    }

    private static void Write(OfficialSentence official, Page page)
    {
        var sentence = official.Sentence;
        page.Add(new Paragraph(ActPhrase.Of(sentence), Styles.Strong).Append($" ({Citation.Lines([sentence.Quote])}{Within(official)})", Styles.Faint));
        page.Text(Citation.Quoted(sentence.Quote), Styles.Official, depth: 1);
        page.Add(Renderings(official).Renderable, depth: 1);
    }

    private static string Within(OfficialSentence official)
    {
        var acts = string.Join(", ", official.Parts.Where(part => part.PartOf == official.Sentence).Select(part => Words.Of(part.Act)).Distinct());
        return acts.Length == 0 ? acts : $"; within it: {acts}";
    }

    private static StatementGrid Renderings(OfficialSentence official)
    {
        var grid = new StatementGrid();
        foreach (var rendering in official.Renderings)
        {
            grid.AddRendering(rendering);
        }

        if (official.Renderings.Count == 0)
        {
            grid.AddNote("untold", "The report does not tell this sentence in its own words.");
        }

        return grid;
    }
}
