using Spectre.Console;
using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Sections;

/// <summary>What was agreed: by whom, how far it has come, when it is due or recurs, and in which forum.</summary>
internal static class AgreementSection
{
    public static void Write(Brief brief, Page page)
    {
        if (brief.Agreed.Count == 0)
        {
            return;
        }

        page.Heading("What was agreed");
        page.Text($"{Words.List(Brief.Hosts)} are bound, and they or their ministers say it, unless others are named.", Styles.Faint);
        var table = TableFormat.WithColumns("Status", "What, when, and where in the report");
        foreach (var agreement in brief.Agreed)
        {
            table.AddRow(
                new Text(Words.Of(agreement.Status), Styles.Faint),
                new Paragraph(agreement.Summary)
                    .Append(When(agreement), Styles.Strong)
                    .Append($" ({Others(agreement)}{Lines(agreement)})", Styles.Faint)
                    .Append(Where(agreement), Styles.Faint));
        }

        page.Add(table);
    }

    private static string When(Agreement agreement)
    {
        var when = TimePhrase.Of(agreement);
        return when.Length == 0 ? when : $" — {when}";
    }

    /// <summary>The forum, and how often it meets unless the agreement itself says so.</summary>
    private static string Where(CorpusAgreement agreement)
    {
        if (agreement.Forum is not { } forum)
        {
            return string.Empty;
        }

        var rhythm = forum.Every is { } every && agreement.Every is null ? $", {TimePhrase.Of(every)}" : string.Empty;
        return $"\nForum: {OriginMark.On(forum.Name, forum, nameof(Forum.Name))}{rhythm}";
    }

    private static string Others(Agreement agreement) =>
        Bound(agreement) + Speakers(agreement);

    private static string Bound(Agreement agreement) =>
        agreement.Parties.AreTheSameAs(Brief.Hosts) ? string.Empty : $"{Words.List(agreement.Parties)}; ";

    /// <summary>Who said it, where that is not those who are bound.</summary>
    private static string Speakers(Agreement agreement)
    {
        Party[] speakers = [.. agreement.StatedIn.SelectMany(statement => statement.By).Distinct()];
        return speakers.AreTheSameAs(agreement.Parties) || speakers.AreTheSameAs(Brief.Speakers) ? string.Empty : $"said by {Words.List(speakers)}; ";
    }

    private static string Lines(Agreement agreement) =>
        Citation.Lines([.. agreement.StatedIn.Select(statement => statement.Quote), .. agreement.Quotes]);
}
