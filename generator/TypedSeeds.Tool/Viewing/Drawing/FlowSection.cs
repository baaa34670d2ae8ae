using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Drawing;

/// <summary>The section on who spoke to or about whom, as a drawing and as a table.</summary>
internal sealed class FlowSection(HtmlWriter html, CorpusView view, FlowCounts flows)
{
    public const string Id = "who";

    public const string Title = "Who spoke about whom";

    private const double Width = 760;
    private const double Side = 214;
    private const double Bar = 8;
    private const double Top = 34;
    private const double Gap = 10;

    public bool IsEmpty => flows.Flows.Count == 0;

    /// <summary>Writes the drawing and its table.</summary>
    /// <param name="isWhole">Whether the pairs that are not drawn are in tables after this section.</param>
    public void Write(bool isWhole = false)
    {
        using var section = html.Open("section", ("id", Id), ("class", "drawn"), ("aria-labelledby", Anchors.Heading(Id)));
        html.Leaf("h2", Title, ("id", Anchors.Heading(Id)));
        using (html.Open("p", ("class", "lead")))
        {
            html.Leaf("span", "On the left those who speak, on the right those whom they address or speak about. A band is as wide as the number of statements.", ("class", "of-drawing"));
            html.Text(Caption(isWhole));
        }

        WriteKey();
        using (html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Drawing of who spoke about whom")))
        {
            WriteDrawing(new FlowLayout(flows.Flows, view.NameOf));
        }

        using var details = html.Open("details");
        html.Leaf("summary", "The same as a table");
        WriteTable(flows.Pairs);
    }

    /// <summary>Writes pairs that are not drawn.</summary>
    public void WriteRest(IReadOnlyList<FlowPair> pairs)
    {
        using var section = html.Open("section", ("id", Id), ("class", "drawn"), ("aria-labelledby", Anchors.Heading(Id)));
        html.Leaf("h2", Title, ("id", Anchors.Heading(Id)));
        html.Leaf("p", "Pairs with fewer statements than those of the drawing.", ("class", "lead"));
        WriteTable(pairs);
    }

    private string Caption(bool isWhole)
    {
        var silent = view.Statements.Count(statement => !CorpusView.References(statement.Entry, FieldKeys.To).Concat(CorpusView.References(statement.Entry, FieldKeys.About)).Any());
        return (silent > 0 ? $" {Counted.Of(silent, "statement")} of {Invariant.Text(view.Statements.Count())} {(silent == 1 ? "names" : "name")} nobody and {(silent == 1 ? "is" : "are")} not counted." : string.Empty)
            + (flows.Rest.Count > 0 ? $" {Counted.Of(flows.Rest.Count, "pair")} with fewer statements {(flows.Rest.Count == 1 ? "is" : "are")} {(isWhole ? "in the tables of the next pages" : "left out")}." : string.Empty);
    }

    private void WriteKey()
    {
        using var list = html.Open("ul", ("class", "key"));
        foreach (var type in ActClass.All.Where(type => flows.Flows.Any(flow => flow.Class == type)))
        {
            using var item = html.Open("li");
            html.Leaf("span", string.Empty, ("class", $"swatch {ColourSheet.ClassOf(type)}")).Leaf("span", type.Id);
        }
    }

    private void WriteDrawing(FlowLayout layout)
    {
        var height = Top + layout.Height + 6;
        using var svg = html.Open(
            "svg",
            ("class", "flow"),
            ("viewBox", FormattableString.Invariant($"0 0 {Width} {height:0.#}")),
            ("role", "group"),
            ("aria-labelledby", "flow-title flow-desc"));
        html.Leaf("title", "Who spoke to or about whom", ("id", "flow-title"));
        html.Leaf("desc", Description(), ("id", "flow-desc"));
        html.Leaf("text", "who speaks", ("class", "side"), ("x", Number(Side - Gap)), ("y", "14"), ("text-anchor", "end"));
        html.Leaf("text", "to or about whom", ("class", "side"), ("x", Number(Width - Side + Gap)), ("y", "14"));
        using (html.Open("g", ("class", "bands"), ("aria-hidden", "true")))
        {
            foreach (var band in layout.Bands.OrderByDescending(band => band.Width))
            {
                WriteBand(band);
            }
        }

        WriteNodes(layout.Speakers, isLeft: true);
        WriteNodes(layout.Targets, isLeft: false);
    }

    private void WriteBand(FlowBand band)
    {
        var (left, right, from, to) = (Side + Bar, Width - Side - Bar, Top + band.From, Top + band.To);
        var middle = (left + right) / 2;
        var path = FormattableString.Invariant($"M{left:0.#} {from:0.##}C{middle:0.#} {from:0.##} {middle:0.#} {to:0.##} {right:0.#} {to:0.##}");
        using var element = html.Open("path", ("class", ColourSheet.ClassOf(band.Flow.Class)), ("d", path), ("stroke-width", Number(Math.Max(1, band.Width - 0.6))));
        html.Leaf("title", HtmlText.Isolated(view.NameOf(band.Flow.Speaker)) + " → " + HtmlText.Isolated(view.NameOf(band.Flow.Target)) + $": {Invariant.Text(band.Flow.Count)} {band.Flow.Class.Id}");
    }

    private void WriteNodes(IReadOnlyList<FlowNode> nodes, bool isLeft)
    {
        foreach (var node in nodes)
        {
            var x = isLeft ? Side - Gap : Width - Side + Gap;
            html.Leaf("rect", string.Empty, ("x", Number(isLeft ? Side : Width - Side - Bar)), ("y", Number(Top + node.Top)), ("width", Number(Bar)), ("height", Number(Math.Max(1, node.Height))));
            using var link = html.Open("a", ("href", view.Links.To(node.Party)), ("aria-label", view.NameOf(node.Party)));
            using var text = html.Open("text", ("text-anchor", isLeft ? "end" : null));
            var first = Top + node.Middle - ((node.Label.Count - 1) * FlowLayout.LineHeight / 2) + 5;
            for (var i = 0; i < node.Label.Count; i++)
            {
                html.Leaf("tspan", node.Label[i], ("x", Number(x)), ("y", Number(first + (i * FlowLayout.LineHeight))));
            }
        }
    }

    // Only spoken, so the direction of names does not matter.
    private string Description()
    {
        var pairs = flows.Pairs.Take(3).Select(pair => $"{view.NameOf(pair.Speaker)} about {view.NameOf(pair.Target)}, {Counted.Of(pair.Count, "statement")}");
        return $"The most: {string.Join("; ", pairs)}. The table below has all numbers.";
    }

    private void WriteTable(IReadOnlyList<FlowPair> pairs)
    {
        using var table = html.Open("table");
        html.Leaf("caption", "Number of statements by who speaks, to or about whom, and the class of the act");
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (var heading in new[] { "Who speaks", "To or about whom", "Number", "Acts" })
            {
                html.Leaf("th", heading, ("scope", "col"));
            }
        }

        using var body = html.Open("tbody");
        foreach (var (speaker, target, count) in pairs)
        {
            using var row = html.Open("tr");
            var acts = flows.Acts[(speaker, target)].Select(flow => $"{Invariant.Text(flow.Count)} {flow.Class.Id}");
            html.Leaf("th", view.NameOf(speaker), ("scope", "row"), ("dir", "auto")).Leaf("td", view.NameOf(target), ("dir", "auto")).Leaf("td", Invariant.Text(count)).Leaf("td", string.Join(", ", acts));
        }
    }

    private static string Number(double value) => FormattableString.Invariant($"{value:0.##}");
}
