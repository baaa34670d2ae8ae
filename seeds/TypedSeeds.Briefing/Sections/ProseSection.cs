using TypedSeeds.Briefing.Model;
using TypedSeeds.Briefing.Rendering;

namespace TypedSeeds.Briefing.Sections;

/// <summary>The statements that exist only in the document’s own words, by topic.</summary>
internal static class ProseSection
{
    private static readonly string Note = $"By {Words.List(Brief.Speakers)}, unless others are named.";

    public static void Write(Brief brief, Page page)
    {
        if (brief.Prose.Count == 0)
        {
            return;
        }

        page.Heading("What was said: only in the report’s own words");
        page.Text(Note, Styles.Faint);
        foreach (var topic in brief.Prose.GroupBy(statement => Topic(statement, brief.Scope)))
        {
            page.Text(topic.Key, Styles.Strong);
            page.Add(Grid(topic).Renderable, depth: 1);
        }
    }

    /// <summary>A statement is shown once, under its first topic in scope.</summary>
    private static string Topic(Statement statement, Scope scope) =>
        statement.Topics.FirstOrDefault(scope.Includes)?.Name ?? "Other";

    private static StatementGrid Grid(IEnumerable<Statement> statements)
    {
        var grid = new StatementGrid();
        foreach (var statement in statements)
        {
            grid.AddStatement(statement);
        }

        return grid;
    }
}
