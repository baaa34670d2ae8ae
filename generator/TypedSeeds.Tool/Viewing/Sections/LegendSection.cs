using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Explains the colours and lines, with the number of statements of each act.</summary>
internal static class LegendSection
{
    public static void Write(HtmlWriter html, CorpusView view)
    {
        var counts = view.Statements.CountBy(CorpusView.ActOf);
        if (counts.Count == 0)
        {
            return;
        }

        html.Break();
        using var section = html.Open("section", ("id", "legend"), ("class", "legend"), ("aria-labelledby", Anchors.Heading("legend")));
        html.Leaf("h2", "What the colours mean", ("id", Anchors.Heading("legend")));
        using var list = html.Open("dl");
        foreach (var type in ActClass.All.Where(type => counts.Keys.Any(act => act.Class == type)))
        {
            using var group = html.Open("div");
            html.Leaf("dt", type.Id, ("title", type.Meaning));
            foreach (var act in Act.All.Where(act => act.Class == type && counts.ContainsKey(act)))
            {
                using var item = html.Open("dd", ("class", ColourSheet.ClassOf(act)), ("title", act.Meaning));
                html.Leaf("span", act.Name, ("class", "sample")).Text(" ").Leaf("span", Invariant.Text(counts[act]), ("class", "count"));
            }
        }
    }

    private static Dictionary<Act, int> CountBy(this IEnumerable<NumberedEntry> statements, Func<Checking.CheckedEntry, Act> actOf) =>
        statements.GroupBy(statement => actOf(statement.Entry)).ToDictionary(group => group.Key, group => group.Count());
}
