using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>Where the things of a corpus are shown: all on one page, or each on the page that a plan gives it.</summary>
internal class PageLinks
{
    /// <summary>Everything is on the page that links to it.</summary>
    public static readonly PageLinks OnePage = new();

    protected PageLinks()
    {
    }

    /// <summary>The link to the card of an entry; null for one of another package, which has none here.</summary>
    public string? To(EntryKey key) => key.IsUsed ? null : PageOf(key) + Anchors.To(Anchors.Of(key));

    /// <summary>The link to the place in the text where quoted words begin.</summary>
    public string To(DocumentView document, QuotedPlace place) => PageOf(document, document.LineAt(place.Anchor.Start)) + Anchors.To(place.Id);

    /// <summary>The link to a line of a document, by its number from one.</summary>
    public string ToLine(DocumentView document, int line) => PageOf(document, line) + Anchors.To(Anchors.Line(document, line));

    /// <summary>The page of an entry; empty for the page that links to it.</summary>
    protected virtual string PageOf(EntryKey key) => string.Empty;

    /// <summary>The page of a line, by its number from one; empty for the page that links to it.</summary>
    protected virtual string PageOf(DocumentView document, int line) => string.Empty;
}
