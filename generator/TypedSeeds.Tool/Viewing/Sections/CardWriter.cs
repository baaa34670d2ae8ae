using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Writes entries of any kind as cards with all their fields.</summary>
internal sealed class CardWriter(HtmlWriter html, CorpusView view)
{
    // The heading of a card shows these.
    private static readonly string[] HeadingFields = ["name", "title", "summary"];

    private readonly FieldWriter _fields = new(html, view);

    /// <summary>Writes a section of cards under a heading, or nothing if there are no entries.</summary>
    public void WriteSection(string id, string heading, string lead, IReadOnlyList<CheckedEntry> entries, int level)
    {
        if (entries.Count == 0)
        {
            return;
        }

        html.Break();
        using var section = html.Open("section", ("id", id), ("aria-labelledby", Anchors.Heading(id)));
        html.Leaf($"h{level}", heading, ("id", Anchors.Heading(id)));
        if (lead.Length > 0)
        {
            html.Leaf("p", lead, ("class", "lead"));
        }

        using var cards = html.Open("div", ("class", "cards"));
        foreach (var entry in entries)
        {
            Write(entry, level + 1);
        }
    }

    private void Write(CheckedEntry entry, int level)
    {
        var key = entry.Entry.Key;
        var heading = HeadingFields.FirstOrDefault(field => entry.Entry.Kind.IndexOf(field) >= 0 && entry.Entry[field] is TextValue);
        html.Break();
        using var card = html.Open("article", ("class", "card"), ("id", Anchors.Of(key)));
        html.Leaf($"h{level}", heading is null ? key.Id.Replace('-', ' ') : CorpusView.Text(entry, heading), ("dir", "auto"));
        _fields.WriteFields(entry, heading is null ? [] : [heading]);
        if (key.Kind == KindTable.Party)
        {
            WriteSpeech(key);
        }
    }

    private void WriteSpeech(EntryKey party)
    {
        string?[] parts =
        [
            Count(party, "by", "speaks in"),
            Count(party, "to", "is addressed in"),
            Count(party, "about", "is spoken of in"),
        ];
        if (parts.OfType<string>().Any())
        {
            html.Leaf("p", string.Join("; ", parts.OfType<string>()) + ".", ("class", "tally"));
        }
    }

    private string? Count(EntryKey party, string field, string words) =>
        view.Statements.Count(statement => CorpusView.References(statement.Entry, field).Contains(party)) is > 0 and var count ? $"{words} {Counted.Of(count, "statement")}" : null;
}
