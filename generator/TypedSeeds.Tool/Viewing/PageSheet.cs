using System.Text;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing;

/// <summary>The page's style sheet: the colours, the layout, and rules that highlight all pieces of the selected quote.</summary>
internal static class PageSheet
{
    private const string Resource = "page.css";

    public static string Of(CorpusView view) => ColourSheet.Of(ActsOf(view)) + Layout() + Lights(view);

    private static Act[] ActsOf(CorpusView view)
    {
        var used = view.Statements.Select(statement => CorpusView.ActOf(statement.Entry)).ToHashSet();
        return [.. Act.All.Where(used.Contains)];
    }

    private static string Layout()
    {
        using var reader = new StreamReader(typeof(PageSheet).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // A link leads to the mark before a quote; the pieces can be anywhere after it, even on other lines.
    private static string Lights(CorpusView view)
    {
        var sheet = new StringBuilder();
        foreach (var document in view.Documents)
        {
            foreach (var place in document.Places)
            {
                sheet.Append(":root:has(#").Append(place.Id).Append(":target) .").Append(place.Id).Append(" { outline: 2px solid var(--act, var(--accent)); }\n");
            }
        }

        return sheet.ToString();
    }
}
