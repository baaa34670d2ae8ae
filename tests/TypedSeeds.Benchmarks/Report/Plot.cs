using System.Globalization;
using System.Net;
using System.Text;

namespace TypedSeeds.Benchmarks.Report;

/// <summary>Draws ratios to the peers on a logarithmic scale, as an SVG that is legible on light and dark backgrounds.</summary>
internal static class Plot
{
    private const int Width = 1_000;
    private const int Left = 530;
    private const int Right = 70;
    private const int Top = 62;
    private const int RowHeight = 24;

    private const string Style =
        """
        <style>
          text { font: 13px system-ui, sans-serif; fill: #24292f; }
          .peer, .axis { fill: #57606a; } .axis { font-size: 12px; } .title { font-weight: 600; font-size: 15px; }
          line { stroke: #d0d7de; } .one { stroke: #57606a; stroke-width: 1.5; }
          .met { fill: #1a7f37; stroke: #1a7f37; } .missed { fill: #bc4c00; stroke: #bc4c00; } .free { fill: #0969da; stroke: #0969da; }
          .stem { stroke-width: 3; opacity: .45; } .goal { stroke: #24292f; stroke-width: 2; }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3; } .peer, .axis { fill: #9da7b3; } line { stroke: #3d444d; } .one { stroke: #9da7b3; }
            .met { fill: #3fb950; stroke: #3fb950; } .missed { fill: #f0883e; stroke: #f0883e; } .free { fill: #58a6ff; stroke: #58a6ff; }
            .goal { stroke: #e6edf3; }
          }
        </style>
        """;

    public static string Draw(IEnumerable<Row> rows)
    {
        var shown = rows.Where(row => row.Plot.Length > 0 && row.Ratio > 0).ToArray();
        if (shown.Length == 0)
        {
            return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        }

        var least = Math.Min(-1, (int)Math.Floor(shown.Min(row => Math.Log10(row.Ratio!.Value))));
        var most = Math.Max(1, (int)Math.Ceiling(shown.Max(row => Math.Log10(row.Ratio!.Value))));
        var height = Top + (shown.Length * RowHeight) + 34;
        var svg = new StringBuilder();
        Append(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\">");
        svg.Append(Style).Append('\n');
        Append(svg, $"<title>What TypedSeeds takes, as a ratio to its peers</title>");
        Append(svg, $"<text class=\"title\" x=\"12\" y=\"24\">What TypedSeeds takes, as a ratio to its peers (further left is less)</text>");
        Append(svg, $"<text class=\"axis\" x=\"12\" y=\"44\">● a goal is met   ◆ missed   ● no goal   | the goal</text>");
        double X(double ratio) => Left + ((Math.Log10(ratio) - least) / (most - least) * (Width - Left - Right));
        for (var power = least; power <= most; power++)
        {
            var x = X(Math.Pow(10, power));
            Append(svg, $"<line class=\"{(power == 0 ? "one" : "tick")}\" x1=\"{x:0.0}\" x2=\"{x:0.0}\" y1=\"{Top - 8}\" y2=\"{height - 26}\"/>");
            Append(svg, $"<text class=\"axis\" x=\"{x:0.0}\" y=\"{height - 10}\" text-anchor=\"middle\">{Scale(power)}</text>");
        }

        for (var i = 0; i < shown.Length; i++)
        {
            AddRow(svg, shown[i], Top + (i * RowHeight) + (RowHeight / 2), X);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void AddRow(StringBuilder svg, Row row, int y, Func<double, double> place)
    {
        var x = place(row.Ratio!.Value);
        var kind = row.IsMet switch { true => "met", false => "missed", null => "free" };
        Append(svg, $"<text x=\"12\" y=\"{y + 4}\">{Text(row.Plot)} <tspan class=\"peer\">: {Text(row.Peer)}</tspan></text>");
        Append(svg, $"<line class=\"stem {kind}\" x1=\"{place(1):0.0}\" x2=\"{x:0.0}\" y1=\"{y}\" y2=\"{y}\"/>");
        if (row.GoalRatio is { } goal)
        {
            Append(svg, $"<line class=\"goal\" x1=\"{place(goal):0.0}\" x2=\"{place(goal):0.0}\" y1=\"{y - 8}\" y2=\"{y + 8}\"/>");
        }

        // A missed goal also has another shape, for readers with colour blindness.
        Append(svg, row.IsMet == false
            ? (FormattableString)$"<path class=\"{kind}\" d=\"M{x:0.0} {y - 6}l6 6l-6 6l-6 -6z\"/>"
            : $"<circle class=\"{kind}\" cx=\"{x:0.0}\" cy=\"{y}\" r=\"5\"/>");
        var isLeft = x < place(1);
        Append(svg, $"<text class=\"axis\" x=\"{(isLeft ? x - 9 : x + 9):0.0}\" y=\"{y + 4}\" text-anchor=\"{(isLeft ? "end" : "start")}\">{Ratio(row.Ratio.Value)}</text>");
    }

    private static string Ratio(double ratio) =>
        ratio >= 1 ? TableLine.Number(ratio) : "1/" + TableLine.Number(1 / ratio);

    private static string Scale(int power) => power switch
    {
        0 => "as the peer",
        < 0 => "1/" + Math.Pow(10, -power).ToString("#,0", CultureInfo.InvariantCulture),
        _ => "× " + Math.Pow(10, power).ToString("#,0", CultureInfo.InvariantCulture),
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static void Append(StringBuilder svg, FormattableString line) => svg.Append(FormattableString.Invariant(line)).Append('\n');
}
