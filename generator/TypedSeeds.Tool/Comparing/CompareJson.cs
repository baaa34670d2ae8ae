using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Comparing;

/// <summary>Writes a comparison as JSON. Lines and columns count from one; columns and offsets are UTF-16 units.</summary>
internal static class CompareJson
{
    public static void Write(CompareReport report, Host host) => host.Output.WriteLine(JsonFormatter.Of(new Report(
        report.One,
        report.Other,
        report.Compared.AreAlike,
        report.Compared.Documents.Select(Of),
        report.Compared.OnlyOne.Select(static file => file.Source.FilePath),
        report.Compared.OnlyOther.Select(static file => file.Source.FilePath))));

    private static Document Of(ComparedDocument document)
    {
        var text = document.One.Anchored.Document!.Text;
        return new(
            document.One.Anchored.DocumentId,
            document.One.Source.FilePath,
            document.Other.Source.FilePath,
            document.Fields.Select(static field => new Spans(field.Kind, field.Field, field.Ones.Count, field.Others.Count, field.Pairs.Count(static pair => pair.IsExact), field.Pairs.Count, field.Exact, field.Overlapping)),
            document.Statements is null ? [] : CompareReport.LabelKinds.Select(label => Of(label.Name, CompareReport.Labels(document, label.Of))),
            Differences.Of(document).Select(difference => new Item(
                difference.Kind.ToString().ToLowerInvariant(),
                difference.Field.Kind,
                difference.Field.Field,
                Of(difference.One, text),
                Of(difference.Other, text))));
    }

    private static Labels Of(string name, IReadOnlyList<(string One, string Other)> units) => new(name, units.Count, units.Count(static unit => unit.One == unit.Other), Agreement.Kappa(units));

    private static Mark? Of(MarkedEntry? entry, string text) => entry is null ? null : new(
        entry.Entry.Place.Path,
        entry.Entry.Place.Span.StartLine + 1,
        entry.Entry.Place.Span.StartColumn + 1,
        entry.Entry.Key.Id,
        entry.Act.Length > 0 ? entry.Act : null,
        entry.Mode.Length > 0 ? entry.Mode : null,
        entry.Speakers,
        entry.Pieces.Select(static piece => new Piece(piece.Start, piece.Length)),
        TextGaps.Join(text, entry.Pieces));

    private sealed record Report(string First, string Second, bool Alike, IEnumerable<Document> Documents, IEnumerable<string> OnlyFirst, IEnumerable<string> OnlySecond);

    private sealed record Document(string Id, string First, string Second, IEnumerable<Spans> Spans, IEnumerable<Labels> Labels, IEnumerable<Item> ToSettle);

    private sealed record Spans(string Kind, string Field, int First, int Second, int Exact, int Overlapping, double? F1Exact, double? F1Overlapping);

    private sealed record Labels(string Name, int Pairs, int Same, double? Kappa);

    private sealed record Item(string Differs, string Kind, string Field, Mark? First, Mark? Second);

    private sealed record Mark(string Path, int Line, int Column, string Id, string? Act, string? Mode, EquatableArray<string> By, IEnumerable<Piece> Pieces, string Text);

    private sealed record Piece(int Offset, int Length);
}
