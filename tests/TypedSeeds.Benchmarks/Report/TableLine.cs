using System.Globalization;
using TypedSeeds.Benchmarks.Harness;

namespace TypedSeeds.Benchmarks.Report;

/// <summary>A row as a line of a markdown table.</summary>
internal static class TableLine
{
    public const string Heading =
        """
        | measure | N | unit | median | least – most | peer | peer's median | least – most | ratio | goal | met | exact |
        | --- | ---: | --- | ---: | ---: | --- | ---: | ---: | ---: | --- | --- | --- |
        """;

    public static string Of(Row row) => "| " + string.Join(
        " | ",
        row.Measure,
        row.N.ToString("#,0", CultureInfo.InvariantCulture),
        row.Unit,
        Number(row.Ours.Median),
        Noise(row.Ours),
        row.Peer,
        row.Theirs is { } peer ? Number(peer.Median) : string.Empty,
        row.Theirs is { } noise ? Noise(noise) : string.Empty,
        row.Ratio is { } ratio ? Number(ratio) : string.Empty,
        row.Goal,
        row.IsMet switch { true => "yes", false => "**no**", null => string.Empty },
        row.Exact) + " |";

    /// <summary>A number with three significant digits.</summary>
    public static string Number(double value) => Math.Abs(value) switch
    {
        0 => "0",
        double.NaN => "–",
        >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.0000", CultureInfo.InvariantCulture),
    };

    private static string Noise(Figure figure) => figure.Least == figure.Most ? "exact" : $"{Number(figure.Least)} – {Number(figure.Most)}";
}
