using TypedSeeds.Generator.Binding;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Entries;

/// <summary>Entries and their quotes in a few words.</summary>
internal static class EntryFormatter
{
    // Of an entry that has several of these, the first says best what it is.
    private static readonly string[] Naming = ["name", "title", "summary", "quote", "quotes", "note", "description"];

    /// <summary>A longer label says more than somebody wants to know who reads of another entry.</summary>
    private const int LongestShortLabel = 80;

    /// <summary>What an entry is called or says, shortened at the end of a word.</summary>
    public static string ShortLabel(CheckedEntry entry)
    {
        var label = Label(entry);
        return label.Length <= LongestShortLabel || label.LastIndexOf(' ', LongestShortLabel) is not (> 0 and var space) ? label
            : label[..space] + (label[0] == '“' ? "…”" : "…");
    }

    /// <summary>What an entry is called or says; empty where it has no such field.</summary>
    public static string Label(CheckedEntry entry) => Naming
        .Where(field => entry.Entry.Kind.IndexOf(field) >= 0)
        .Select(field => entry.Entry[field] switch
        {
            TextValue text => text.Text,
            AnchorsValue { Anchors.Count: > 0 } quotes => $"“{Quote(entry, quotes.Anchors[0])}”",
            _ => string.Empty,
        })
        .FirstOrDefault(label => label.Length > 0, string.Empty);

    /// <summary>The words of a quote on one line, with a gap between its pieces.</summary>
    public static string Quote(CheckedEntry entry, Anchor anchor)
    {
        var document = entry.File.Anchored.Document!.Text;
        return string.Join(" … ", anchor.Pieces.Select(piece => OnOneLine(document.Substring(piece.Start, piece.Length))));
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
