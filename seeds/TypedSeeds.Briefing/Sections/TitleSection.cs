using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;

namespace TypedSeeds.Briefing.Sections;

/// <summary>The title of the document, its publisher and date, and the scope of the brief.</summary>
internal static class TitleSection
{
    private const string Nothing = " Nothing that was said or agreed fits.";

    public static void Write(Brief brief, Page page)
    {
        var document = Brief.Document;
        page.Title($"{document.Title ?? document.Id} — {Publisher(document)} — {Published(document)}");
        page.Text(document.Description ?? string.Empty, Styles.Faint);
        if (document.ReferenceDate is { } date)
        {
            page.Text($"Relative dates count from {TimePhrase.Of(document, nameof(document.ReferenceDate), date)}.", Styles.Faint);
        }

        if (!brief.Scope.IsEverything)
        {
            page.Text($"Narrowed to {Narrowed(brief.Scope)}.{(brief.IsEmpty ? Nothing : string.Empty)}", Styles.Strong);
        }
    }

    private static string Publisher(SourceDocument document) =>
        (document.Publisher?.Name ?? "publisher not known") + (document.Authors is [] ? string.Empty : $", by {Words.List(document.Authors)}");

    private static string Published(SourceDocument document) =>
        document.Published is { } date ? TimePhrase.Of(document, nameof(document.Published), date) : "date of publication not given";

    private static string Narrowed(Scope scope)
    {
        string?[] parts =
        [
            scope.Party is { } party ? $"the party “{party.Name}”" : null,
            scope.Topic is { } topic ? $"the topic “{topic.Name}”" : null,
            scope.Act is { } act ? $"the act “{Words.Of(act)}”" : null,
        ];
        return string.Join(" and ", parts.OfType<string>());
    }
}
