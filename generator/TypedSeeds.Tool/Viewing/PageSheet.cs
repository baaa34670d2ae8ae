using System.Text;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing;

/// <summary>The page's sheet of styles: the colours, the layout, and what lights up all pieces of the quote that was asked for.</summary>
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

    // A link leads to the number before a quote; its pieces can be anywhere behind it, even in other lines.
    private static string Lights(CorpusView view)
    {
        var sheet = new StringBuilder();
        foreach (var document in view.Documents)
        {
            foreach (var name in document.Statements.Select(statement => Anchors.InText(document, statement)))
            {
                sheet.Append(":root:has(#").Append(name).Append(":target) .").Append(name).Append(" { outline: 2px solid var(--act); }\n");
            }
        }

        return sheet.ToString();
    }
}
