using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Official sentences beside the document's renderings of them.</summary>
internal sealed class RenderingsSection(HtmlWriter html, CorpusView view, DocumentView document)
{
    private readonly FieldWriter _fields = new(html, view);

    public void Write()
    {
        var byOfficial = document.Statements
            .SelectMany(statement => CorpusView.References(statement.Entry, "renders").Distinct(), (Statement, Official) => (Statement, Official))
            .ToLookup(pair => pair.Official, pair => pair.Statement);
        var pairs = document.Statements
            .Select(official => (Official: official, Renderings: byOfficial[official.Key].ToArray()))
            .Where(pair => pair.Renderings.Length > 0)
            .ToArray();
        if (pairs.Length == 0)
        {
            return;
        }

        var id = Anchors.Part(document, "wording");
        html.Break();
        using var section = html.Open("section", ("id", id), ("class", "renderings"), ("aria-labelledby", Anchors.Heading(id)));
        html.Leaf("h3", "The official wording, and what became of it", ("id", Anchors.Heading(id)));
        using var table = html.Open("table", ("class", "wording"));
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            html.Leaf("th", "Official wording", ("scope", "col")).Leaf("th", "Told again", ("scope", "col"));
        }

        using var body = html.Open("tbody");
        foreach (var (official, renderings) in pairs)
        {
            WritePair(official, renderings);
        }
    }

    private void WritePair(NumberedEntry official, NumberedEntry[] renderings)
    {
        html.Break();
        using var row = html.Open("tr");
        using (html.Open("td"))
        {
            WriteWords(official);
        }

        using var cell = html.Open("td");
        foreach (var rendering in renderings)
        {
            WriteWords(rendering);
        }
    }

    private void WriteWords(NumberedEntry statement)
    {
        using var block = html.Open("div", ("class", $"words {ColourSheet.ClassOf(CorpusView.ActOf(statement.Entry))}"));
        _fields.WriteReference(statement.Key);
        html.Text(" ").Leaf("small", Mode(statement.Entry));
        _fields.WriteBlockQuote(document, statement);
    }

    private static string Mode(CheckedEntry statement) => CorpusView.Text(statement, FieldKeys.Mode);
}
