using Spectre.Console;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;

namespace TypedSeeds.Briefing.Sections;

/// <summary>The subjects, such as forums, texts, operations and weapons, each with the statements about it.</summary>
internal static class SubjectSection
{
    private const string Note =
        "Names are official where known. External: not from the report. Inferred: it follows from the report.";

    public static void Write(Brief brief, Page page)
    {
        if (brief.Subjects.Count == 0)
        {
            return;
        }

        page.Heading("What is talked about");
        page.Text(Note, Styles.Faint);
        var table = TableFormat.WithColumns("Kind", "Which, what it is, how the report speaks of it, and where");
        foreach (var subject in brief.Subjects)
        {
            table.AddRow(
                new Text(subject.Entry.Kind, Styles.Faint),
                new Paragraph(OriginMark.On(subject.Name, subject.Entry, "Name"), Styles.Strong)
                    .Append($" — {SubjectPhrase.Of(subject)}")
                    .Append($" ({Acts(subject, brief.Said)}{Citation.Lines(subject.Mentions)})", Styles.Faint));
        }

        page.Add(table);
    }

    private static string Acts(Subject subject, IEnumerable<Statement> said)
    {
        var acts = string.Join(", ", subject.NamedIn(said).Select(statement => Words.Of(statement.Act)).Distinct());
        return acts.Length == 0 ? acts : $"{acts}; ";
    }
}
