using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>The errata of a document before its text, where the corpus ranks them: the first rank at once, the others on demand.</summary>
internal sealed class RankedErrataSection(HtmlWriter html, CorpusView view, DocumentView document)
{
    private readonly FieldWriter _fields = new(html, view);

    public void Write()
    {
        if (RankedErrata.Of(view.Schema, document) is not { } ranked)
        {
            return;
        }

        var id = Anchors.Part(document, "errata");
        html.Break();
        using var section = html.Open("section", ("id", id), ("class", "ranked"), ("aria-labelledby", Anchors.Heading(id)));
        html.Leaf("h3", $"Errata, by {ranked.Field.Key.Replace('-', ' ')}", ("id", Anchors.Heading(id)));
        WriteList(ranked, ranked.Groups.Take(1));
        if (ranked.Groups.Count > 1)
        {
            using var details = html.Open("details");
            html.Leaf("summary", $"{Counted.Of(ranked.Groups.Skip(1).Sum(group => group.Errata.Length), "erratum", "errata")} more");
            WriteList(ranked, ranked.Groups.Skip(1));
        }
    }

    private void WriteList(RankedErrata ranked, IEnumerable<(string Value, NumberedEntry[] Errata)> groups)
    {
        using var list = html.Open("dl", ("class", "facts"));
        foreach (var (value, errata) in groups)
        {
            using var group = html.Open("div");
            html.Leaf("dt", value.Length == 0 ? "not ranked" : value.Replace('-', ' '), ("title", value.Length == 0 ? null : FieldWriter.MeaningOf(ranked.Field, value)));
            foreach (var erratum in errata)
            {
                using var item = html.Open("dd");
                Write(erratum);
            }
        }
    }

    private void Write(NumberedEntry erratum)
    {
        html.Leaf("a", erratum.Mark, ("class", "mark erratum"), ("dir", "ltr"), ("href", view.Links.To(erratum.Key)), ("aria-label", $"erratum {Invariant.Text(erratum.Number)}, to its note")).Text(" ");
        _fields.WriteQuote(erratum.Entry, erratum.Anchor);
        if (CorpusView.Text(erratum.Entry, FieldKeys.Reads) is { Length: > 0 } reads)
        {
            html.Text(" ").Leaf("span", "read", ("class", "label")).Text(" ").Leaf("i", reads, ("lang", document.Language), ("dir", "auto"));
        }
    }
}
