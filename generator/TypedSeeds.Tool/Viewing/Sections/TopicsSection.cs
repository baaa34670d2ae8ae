using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>The topics, narrower ones below broader ones, each with its statements.</summary>
internal sealed class TopicsSection(HtmlWriter html, CorpusView view)
{
    /// <summary>Topics below this level are in one list, since nobody can see more levels and browsers do not nest more than some hundred.</summary>
    private const int MostLevels = 8;

    private static readonly string[] ShownApart = [FieldKeys.Name, FieldKeys.Broader];

    private readonly FieldWriter _fields = new(html, view);

    public void Write()
    {
        html.Break();
        var id = Anchors.Of(view.Schema[KindTable.Topic]);
        using var section = html.Open("section", ("id", id), ("class", "shared"), ("aria-labelledby", Anchors.Heading(id)));
        html.Leaf("h2", "Topics", ("id", Anchors.Heading(id)));
        WriteList([.. view.Of(KindTable.Topic).Where(topic => !CorpusView.References(topic, FieldKeys.Broader).Any())], level: 1);
    }

    private void WriteList(CheckedEntry[] topics, int level)
    {
        if (topics.Length == 0)
        {
            return;
        }

        using var list = html.Open("ul", ("class", "topics"));
        foreach (var topic in level < MostLevels ? topics : WithAllNarrower(topics))
        {
            html.Break();
            using var item = html.Open("li", ("id", Anchors.Of(topic.Entry.Key)));
            html.Leaf("b", CorpusView.Text(topic, FieldKeys.Name), ("dir", "auto"));
            _fields.WriteFields(topic, ShownApart);
            WriteStatements(topic);
            WriteList(level < MostLevels ? NarrowerThan(topic) : [], level + 1);
        }
    }

    private CheckedEntry[] NarrowerThan(CheckedEntry topic) => [.. view.Referring(KindTable.Topic, FieldKeys.Broader, topic.Key)];

    // This ends, because the checks leave out chains in which a topic is broader than itself.
    private IEnumerable<CheckedEntry> WithAllNarrower(IEnumerable<CheckedEntry> topics)
    {
        var waiting = new Stack<CheckedEntry>(topics.Reverse());
        while (waiting.TryPop(out var topic))
        {
            yield return topic;
            foreach (var narrower in NarrowerThan(topic).Reverse())
            {
                waiting.Push(narrower);
            }
        }
    }

    private void WriteStatements(CheckedEntry topic)
    {
        var statements = view.Referring(KindTable.Statement, FieldKeys.Topics, topic.Key).Select(statement => view.Statement(statement.Key)).OrderBy(place => place.Document.Number).ThenBy(place => place.Statement.Number).ToArray();
        if (statements.Length > 0)
        {
            using var line = html.Open("div", ("class", "refs"));
            _fields.WriteReferences(statements.Select(place => place.Statement.Key));
        }
    }
}
