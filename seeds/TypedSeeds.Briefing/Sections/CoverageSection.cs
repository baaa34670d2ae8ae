using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Sections;

/// <summary>The share of the document that the data covers, and the share of the data that the brief shows.</summary>
internal static class CoverageSection
{
    public static void Write(Brief brief, Page page)
    {
        var document = Brief.Document;
        page.Heading("Coverage");
        page.Text(Words.Invariant(
            $"{document.CoveredSentenceCount} of {document.SentenceCount} sentences of the report are annotated. This brief has {brief.Said.Count} of {Brief.AllSaid.Count} statements."));
        page.Text(Words.Invariant(
            $"{NotableErrata.All.Count} of {Errata.CanadaKoreaTwoPlusTwo.All.Count} errata change the meaning or leave it open, and {NotableErrata.All.Count(erratum => erratum.IsReversal())} of these reverse it."));
        page.Text("Words quoted from the report are cut out of its text, at places that the compiler has checked.");
    }
}
