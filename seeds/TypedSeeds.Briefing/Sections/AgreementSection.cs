using Spectre.Console;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;

namespace TypedSeeds.Briefing.Sections;

/// <summary>What was agreed: by whom, how far it has come, and when it is due or recurs.</summary>
internal static class AgreementSection
{
    public static void Write(Brief brief, Page page)
    {
        if (brief.Agreed.Count == 0)
        {
            return;
        }

        page.Heading("What was agreed");
        page.Text($"Between {Words.List(Brief.Hosts)}, unless others are named.", Styles.Faint);
        var table = TableFormat.WithColumns("Status", "What, when, and where in the report");
        foreach (var agreement in brief.Agreed)
        {
            table.AddRow(
                new Text(Words.Of(agreement.Status), Styles.Faint),
                new Paragraph(agreement.Summary)
                    .Append(When(agreement), Styles.Strong)
                    .Append($" ({Others(agreement)}{Lines(agreement)})", Styles.Faint));
        }

        page.Add(table);
    }

    private static string When(Agreement agreement)
    {
        var when = TimePhrase.Of(agreement);
        return when.Length == 0 ? when : $" — {when}";
    }

    private static string Others(Agreement agreement) =>
        agreement.Parties.AreTheSameAs(Brief.Hosts) ? string.Empty : $"{Words.List(agreement.Parties)}; ";

    private static string Lines(Agreement agreement) =>
        Citation.Lines([.. agreement.StatedIn.Select(statement => statement.Quote), .. agreement.Quotes]);
}
