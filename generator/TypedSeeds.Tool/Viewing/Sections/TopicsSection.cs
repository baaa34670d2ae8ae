using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>The topics, narrower ones below broader ones, each with its statements.</summary>
internal sealed class TopicsSection(HtmlWriter html, CorpusView view)
{
    private static readonly string[] ShownApart = ["name", "broader"];

    private readonly FieldWriter _fields = new(html, view);
    private readonly IReadOnlyList<CheckedEntry> _topics = view.Of(KindTable.Topic);

    public void Write()
    {
        html.Break();
        var id = Anchors.Of(view.Schema[KindTable.Topic]);
        using var section = html.Open("section", ("id", id), ("aria-labelledby", Anchors.Heading(id)));
        html.Leaf("h2", "Topics", ("id", Anchors.Heading(id)));
        WriteList([.. _topics.Where(topic => !CorpusView.References(topic, "broader").Any())]);
    }

    // This ends, because the checks leave out chains in which a topic is broader than itself.
    private void WriteList(IReadOnlyList<CheckedEntry> topics)
    {
        if (topics.Count == 0)
        {
            return;
        }

        using var list = html.Open("ul", ("class", "topics"));
        foreach (var topic in topics)
        {
            html.Break();
            using var item = html.Open("li", ("id", Anchors.Of(topic.Entry.Key)));
            html.Leaf("b", CorpusView.Text(topic, "name"), ("dir", "auto"));
            _fields.WriteFields(topic, ShownApart);
            WriteStatements(topic);
            WriteList([.. _topics.Where(other => CorpusView.References(other, "broader").Contains(topic.Entry.Key))]);
        }
    }

    private void WriteStatements(CheckedEntry topic)
    {
        var statements = view.Statements.Select(statement => statement.Entry).Where(statement => CorpusView.References(statement, "topics").Contains(topic.Entry.Key)).ToArray();
        if (statements.Length > 0)
        {
            using var line = html.Open("div", ("class", "refs"));
            _fields.WriteReferences(statements.Select(statement => statement.Entry.Key));
        }
    }
}
