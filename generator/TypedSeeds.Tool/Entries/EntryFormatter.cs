using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Entries;

/// <summary>Shortens entries and their quotes to a few words.</summary>
internal static class EntryFormatter
{
    // If an entry has several of these fields, the first describes it best.
    private static readonly string[] Naming = [FieldKeys.Name, FieldKeys.Title, FieldKeys.Summary, FieldKeys.Quote, FieldKeys.Quotes, FieldKeys.Note, FieldKeys.Description];

    /// <summary>A reference needs no longer label.</summary>
    public const int LongestShortLabel = 80;

    /// <summary>A person reads no more of a quote in a list, on a terminal or in a file; <c>show</c> has all of it.</summary>
    private const int LongestListedQuote = 500;

    /// <summary>The label of an entry, shortened at the end of a word.</summary>
    public static string ShortLabel(CheckedEntry entry)
    {
        var label = Label(entry, 2 * LongestShortLabel);
        var shortened = Shorten.BetweenWords(label, LongestShortLabel);
        return shortened.Length < label.Length && label[0] == '“' ? shortened + "”" : shortened;
    }

    /// <summary>The label of an entry in a list. A quote of hundreds of words is shortened, since a list with many of a whole document has no end.</summary>
    public static string ListLabel(CheckedEntry entry) => Label(entry, LongestListedQuote);

    /// <summary>The name or the words of an entry; empty if it has no such field.</summary>
    public static string Label(CheckedEntry entry) => Label(entry, int.MaxValue);

    private static string Label(CheckedEntry entry, int longestQuote) => Naming
        .Where(field => entry.Entry.Kind.IndexOf(field) >= 0)
        .Select(field => entry.Entry[field] switch
        {
            TextValue text => text.Text,
            AnchorsValue { Anchors.Count: > 0 } quotes => $"“{Quote(entry, quotes.Anchors[0], longestQuote)}”",
            _ => string.Empty,
        })
        .FirstOrDefault(label => label.Length > 0, string.Empty);

    /// <summary>The words of a quote in a list, on one line, shortened as a label of a list is.</summary>
    public static string ListQuote(CheckedEntry entry, Anchor anchor) => Quote(entry, anchor, LongestListedQuote);

    /// <summary>The words of a quote on one line, with a mark where words are left out.</summary>
    /// <param name="entry">The entry that quotes.</param>
    /// <param name="anchor">Where the words are.</param>
    /// <param name="longest">Longer ones are shortened, so that a page of quotes within one another is no longer than their number.</param>
    public static string Quote(CheckedEntry entry, Anchor anchor, int longest = int.MaxValue) => Quote(entry.File.Anchored.Document!, anchor, longest);

    /// <summary>The words of a quote of a document on one line.</summary>
    /// <inheritdoc cref="Quote(CheckedEntry, Anchor, int)"/>
    public static string Quote(DocumentText source, Anchor anchor, int longest = int.MaxValue)
    {
        var document = source.Text;
        var beginning = longest == int.MaxValue ? anchor : BeginningOf(anchor, document, 2 * longest);
        var words = OneLine.Of(beginning.Words(document));
        return words.Length > longest ? Shorten.BetweenWords(words, longest)
            : beginning.Pieces.Equals(anchor.Pieces) ? words
            : words + Shorten.Ellipsis;
    }

    private static Anchor BeginningOf(Anchor anchor, string document, int room)
    {
        var pieces = new List<TextRange>();
        foreach (var piece in anchor.Pieces)
        {
            if (piece.Length > room)
            {
                pieces.Add(new TextRange(piece.Start, Shorten.Boundary(document, piece.Start + room) - piece.Start));
                break;
            }

            pieces.Add(piece);
            room -= piece.Length;
        }

        return new Anchor(new(pieces.ToArray()));
    }

    /// <summary>The reasons of a quote's cut, each with its key.</summary>
    public static IEnumerable<string> Reasons(Anchor anchor) => anchor.Reasons
        .Select((reason, i) => (Key: i == 0 ? FieldKeys.Context : FieldKeys.Omits, Reason: reason))
        .Where(pair => pair.Reason.Length > 0)
        .Select(pair => $"{pair.Key}: {OneLine.Of(pair.Reason)}");
}
