using System.Globalization;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Comparing;

/// <summary>Tells people what two annotators have to settle, and how well they agree.</summary>
internal static class CompareText
{
    private const string Indent = "    ";

    public static void Write(CompareReport report, Host host)
    {
        foreach (var document in report.Compared.Documents)
        {
            Write(document, host);
        }

        foreach (var file in report.Compared.OnlyOne.Concat(report.Compared.OnlyOther))
        {
            host.Page.Line($"{file.Source.FilePath}: only here is the document '{file.Anchored.DocumentId}' annotated");
        }

        if (report.Compared.AreAlike)
        {
            host.Page.Line("Nothing is to settle.", Styles.Good);
        }
    }

    private static void Write(ComparedDocument document, Host host)
    {
        var differences = Differences.Of(document).ToArray();
        foreach (var difference in differences)
        {
            Write(difference, host);
        }

        host.Page.Line($"{document.One.Anchored.DocumentId}: {document.One.Source.FilePath}, {document.Other.Source.FilePath}", Styles.Strong);
        foreach (var field in document.Fields)
        {
            host.Page.Line($"{Indent}{field.Kind} {field.Field}: {Invariant.Text(field.Ones.Count)} and {Counted.Of(field.Others.Count, "span")}; F1 {Number(field.Exact)} exact, {Number(field.Overlapping)} overlapping");
        }

        foreach (var (name, label) in document.Statements is null ? [] : CompareReport.LabelKinds)
        {
            var units = CompareReport.Labels(document, label);
            host.Page.Line($"{Indent}{name}: {Invariant.Text(units.Count(static unit => unit.One == unit.Other))} of {Counted.Of(units.Count, "pair")} of statements the same; kappa {Number(Agreement.Kappa(units))}");
        }

        host.Page.Line($"{Indent}{Invariant.Text(differences.Length)} to settle");
    }

    private static void Write(Difference difference, Host host)
    {
        host.Page.Line($"{TextReport.Position((difference.One ?? difference.Other)!.Entry.Place)}: {Explain(difference)}");
        foreach (var (entry, place) in new[] { (difference.One, "first "), (difference.Other, "second") })
        {
            if (entry is not null)
            {
                host.Page.Line($"{Indent}{place} {TextReport.Position(entry.Entry.Place)}: {EntryFormatter.ListQuote(entry.Entry, new(entry.Pieces))}");
            }
        }
    }

    private static string Explain(Difference difference)
    {
        var (one, other) = (difference.One, difference.Other);
        var name = $"{difference.Field.Kind} {(one ?? other)!.Entry.Key.Id}, {difference.Field.Field}";
        return difference.Kind switch
        {
            DifferenceKind.Only => $"{name}: only in the {(other is null ? "first" : "second")}",
            DifferenceKind.Span => $"{name}: other words",
            DifferenceKind.Act => $"{name}: act {one!.Act}, or {other!.Act}",
            DifferenceKind.Speaker => $"{name}: speakers {Named(one!)}, or {Named(other!)}",
            _ => $"{name}: mode {one!.Mode}, or {other!.Mode}",
        };
    }

    private static string Named(MarkedEntry entry) => entry.Speakers.Count == 0 ? "nobody" : CompareReport.SpeakersOf(entry);

    private static string Number(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "not defined";
}
