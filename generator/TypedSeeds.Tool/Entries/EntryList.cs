using Spectre.Console;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Entries;

/// <summary>Writes entries, one a line or as JSON.</summary>
internal static class EntryList
{
    private const string Gap = "  ";
    private const string LeftOutMark = "left out";

    /// <summary>Labels in fewer columns would be long and thin.</summary>
    private const int LeastWidth = 24;

    /// <summary>The output formats of a list, the default first.</summary>
    public static IReadOnlyDictionary<string, Action<CheckedCorpus, IReadOnlyList<CheckedEntry>, Host>> Formats { get; } =
        new Dictionary<string, Action<CheckedCorpus, IReadOnlyList<CheckedEntry>, Host>>(StringComparer.Ordinal) { ["text"] = WriteText, ["json"] = WriteJson };

    private static void WriteText(CheckedCorpus corpus, IReadOnlyList<CheckedEntry> entries, Host host)
    {
        var kindWidth = entries.Select(entry => Printable.Width(entry.Entry.Key.Kind)).DefaultIfEmpty().Max();
        var idWidth = entries.Select(entry => Printable.Width(entry.Entry.Key.FullId)).DefaultIfEmpty().Max();
        var margin = kindWidth + idWidth + (2 * Gap.Length);
        foreach (var entry in entries)
        {
            var key = entry.Entry.Key;
            host.Page
                .Write(Pad(key.Kind, kindWidth) + Gap, Styles.Faint)
                .Write(Pad(key.FullId, idWidth) + Gap, Styles.Strong);
            WriteLabel(EntryFormatter.ListLabel(entry), corpus.LeftOut.Contains(key) ? LeftOutMark + Gap : string.Empty, margin, host);
        }
    }

    // A terminal would break a label in the middle of a word; a file or pipe gets one line for each entry.
    private static void WriteLabel(string label, string leftOut, int margin, Host host)
    {
        (string, Style?)[] parts = [(leftOut, Styles.Of(RuleSeverity.Error)), (label, null)];
        if (!host.IsTerminal || label.Length + leftOut.Length == 0)
        {
            host.Page.Write(leftOut, Styles.Of(RuleSeverity.Error)).Line(label);
        }
        else if (host.Width - margin >= LeastWidth)
        {
            host.Page.Wrap(parts, string.Empty, new string(' ', margin), host.Width, marked: null);
        }
        else
        {
            host.Page.Line().Wrap(parts, Gap, Gap, host.Width, marked: null);
        }
    }

    private static void WriteJson(CheckedCorpus corpus, IReadOnlyList<CheckedEntry> entries, Host host) => host.Output.WriteLine(JsonFormatter.Of(entries.Select(entry => new Item(
        entry.Entry.Key.Kind,
        entry.Entry.Key.FullId,
        EntryFormatter.ListLabel(entry),
        entry.Place.Path,
        entry.Place.Span.StartLine + 1,
        entry.Place.Span.StartColumn + 1,
        corpus.LeftOut.Contains(entry.Entry.Key)))));

    private static string Pad(string text, int width) => text + new string(' ', width - Printable.Width(text));

    private sealed record Item(string Kind, string Id, string Label, string Path, int Line, int Column, bool LeftOut);
}
