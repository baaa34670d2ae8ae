using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing;

/// <summary>What a page has at its head, whether it shows all of a corpus or a part.</summary>
internal static class PageHead
{
    private static readonly string[] CountedKinds = [KindTable.Statement, KindTable.Agreement, KindTable.Party, KindTable.Event, KindTable.Erratum];

    /// <summary>Writes what a browser needs to know.</summary>
    /// <param name="html">The page.</param>
    /// <param name="policy">What the browser may fetch and run; nothing else is allowed, as CSP Level 3 has it.</param>
    public static void WriteMeta(HtmlWriter html, string policy) => html
        .Void("meta", ("charset", "utf-8"))
        .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
        .Void("meta", ("name", "color-scheme"), ("content", "light dark"))
        .Void("meta", ("name", "generator"), ("content", $"{Commands.CommandLine.Name} {ToolVersion.Current}"))
        .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; {policy}"));

    /// <summary>Writes how much the corpus has, and how much of it is not shown.</summary>
    public static void WriteCounts(HtmlWriter html, CorpusView view)
    {
        var counts = CountedKinds
            .Select(kind => (Kind: kind, view.Of(kind).Count, Many: (string?)view.Schema[kind].Section))
            .Prepend((Kind: KindTable.Document, view.Documents.Count, Many: null))
            .Where(static pair => pair.Count > 0)
            .Select(static pair => Counted.Of(pair.Count, pair.Kind, pair.Many));
        html.Leaf("p", string.Join(" · ", counts), ("class", "counts"));
        if (view.LeftOut > 0)
        {
            html.Leaf("p", $"{Counted.Of(view.LeftOut, "entry is", "entries are")} left out, since {(view.LeftOut == 1 ? "it" : "they")}, or something that {(view.LeftOut == 1 ? "it depends" : "they depend")} on, failed a check.", ("class", "left-out"), ("role", "note"));
        }
    }
}
