using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>Estimates how many bytes of HTML a thing needs, on the high side, and cuts lists into pages by it.</summary>
internal static class Weight
{
    /// <summary>A browser paints such a page at once, and it is an estimate on the high side.</summary>
    public const int OfPage = 1_300_000;

    /// <summary>An element with its attributes.</summary>
    public const int OfElement = 250;

    private const int OfCard = 1000;
    private const int OfQuote = 900;

    public static int Of(string text) => OfElement + Encoding.UTF8.GetByteCount(text);

    /// <summary>The card of an entry.</summary>
    public static int Of(CheckedEntry entry) => OfCard + entry.Entry.Values.Sum(Of);

    /// <summary>Cuts a list into parts that each fit a page. There is at least one, which may be empty.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Cut<T>(IEnumerable<T> items, Func<T, int> weightOf, int most = OfPage)
    {
        var pages = new List<IReadOnlyList<T>>();
        var page = new List<T>();
        var weight = 0;
        foreach (var item in items)
        {
            var more = weightOf(item);
            if (page.Count > 0 && weight + more > most)
            {
                pages.Add(page);
                (page, weight) = ([], 0);
            }

            page.Add(item);
            weight += more;
        }

        pages.Add(page);
        return pages;
    }

    private static int Of(Value? value) => value switch
    {
        TextValue text => Of(text.Text),
        TextsValue texts => texts.Texts.Sum(Of),
        ReferencesValue references => references.Keys.Count * OfElement,
        AnchorsValue quotes => quotes.Anchors.Count * OfQuote,
        AnchoredVersionsValue versions => versions.Versions.Count * OfQuote,
        AnchoredSourcesValue sources => sources.Sources.Count * OfQuote,
        null => 0,
        _ => OfElement,
    };
}
