using System.Text;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing;

/// <summary>The page's style sheet: the colours, the layout, and rules that highlight all pieces of the selected quote.</summary>
internal static class PageSheet
{
    private const string Resource = "page.css";

    /// <summary>The sheet of a page that has everything.</summary>
    public static string Of(CorpusView view) => Shared(view) + Lights(view.Documents.SelectMany(document => document.Places));

    /// <summary>What all pages of a corpus share.</summary>
    public static string Shared(CorpusView view) => ColourSheet.Of(ActsOf(view)) + Embedded(Resource);

    /// <summary>The rules that highlight all pieces of a selected quote. A link leads to the mark before it; the pieces can be anywhere after it, even on other lines.</summary>
    public static string Lights(IEnumerable<QuotedPlace> places)
    {
        var sheet = new StringBuilder();
        foreach (var place in places)
        {
            sheet.Append(":root:has(#").Append(place.Id).Append(":target) .").Append(place.Id).Append(" { outline: 2px solid var(--act, var(--accent)); }\n");
        }

        return sheet.ToString();
    }

    private static Act[] ActsOf(CorpusView view)
    {
        var used = view.Statements.Select(statement => CorpusView.ActOf(statement.Entry)).ToHashSet();
        return [.. Act.All.Where(used.Contains)];
    }

    /// <summary>A text that is in the assembly of this program.</summary>
    internal static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(PageSheet).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
