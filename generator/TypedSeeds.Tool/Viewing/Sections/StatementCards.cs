using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>The statements of a document as cards, in the order of the text.</summary>
internal sealed class StatementCards(HtmlWriter html, CorpusView view, DocumentView document)
{
    public const string Id = "statements";

    private static readonly string[] ShownApart = [FieldKeys.Act, FieldKeys.By, FieldKeys.To, FieldKeys.About, FieldKeys.Mode, FieldKeys.Quote, FieldKeys.Versions, FieldKeys.Summary];

    private readonly FieldWriter _fields = new(html, view);

    /// <summary>Writes some statements of the document, or nothing if there are none.</summary>
    public void Write(IReadOnlyList<NumberedEntry> statements)
    {
        if (statements.Count == 0)
        {
            return;
        }

        var id = Anchors.Part(document, Id);
        html.Break();
        using var section = html.Open("section", ("id", id), ("aria-labelledby", Anchors.Heading(id)));
        html.Leaf("h3", "Statements", ("id", Anchors.Heading(id)));
        using var cards = html.Open("div", ("class", "cards"));
        foreach (var statement in statements)
        {
            WriteCard(statement);
        }
    }

    private void WriteCard(NumberedEntry statement)
    {
        var act = CorpusView.ActOf(statement.Entry);
        html.Break();
        using var card = html.Open("article", ("class", $"card statement {ColourSheet.ClassOf(act)}"), ("id", Anchors.Of(statement.Key)));
        using (html.Open("h4"))
        {
            html.Leaf("a", statement.Mark, ("class", "mark"), ("dir", "ltr"), ("href", view.Links.To(document, document.PlaceOf(statement.Key, statement.Anchor)!)), ("aria-label", $"{statement.Mark}, to the text")).Text(" ");
            html.Leaf("span", act.Name, ("class", "act"), ("title", act.Meaning)).Text(" ").Leaf("small", CorpusView.Text(statement.Entry, FieldKeys.Mode));
        }

        using (html.Open("p", ("class", "who")))
        {
            WriteParties(statement, FieldKeys.By, string.Empty, "nobody named");
            WriteParties(statement, FieldKeys.To, " to ", string.Empty);
            WriteParties(statement, FieldKeys.About, " about ", string.Empty);
        }

        _fields.WriteVersions(document, statement);
        if (CorpusView.Text(statement.Entry, FieldKeys.Summary) is { Length: > 0 } summary)
        {
            html.Leaf("p", summary, ("class", "summary"), ("dir", "auto"));
        }

        _fields.WriteFields(statement.Entry, ShownApart);
        _fields.WriteLine(document, statement.Key, statement.Anchor);
    }

    private void WriteParties(NumberedEntry statement, string field, string before, string otherwise)
    {
        var parties = CorpusView.References(statement.Entry, field).ToArray();
        html.Text(parties.Length > 0 ? before : otherwise);
        _fields.WriteReferences(parties);
    }
}
