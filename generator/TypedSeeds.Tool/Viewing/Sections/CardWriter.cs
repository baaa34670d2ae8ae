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
    private readonly FieldWriter _fields = new(html, view);

    /// <summary>Writes a section of cards under a heading, or nothing if there are no entries.</summary>
    public void WriteSection(string id, string heading, string lead, IReadOnlyList<CheckedEntry> entries, int level)
    {
        if (entries.Count == 0)
        {
            return;
        }

        html.Break();
        using var section = html.Open("section", ("id", id), ("class", level == 2 ? "shared" : null), ("aria-labelledby", Anchors.Heading(id)));
        html.Leaf($"h{level}", heading, ("id", Anchors.Heading(id)));
        if (lead.Length > 0)
        {
            html.Leaf("p", lead, ("class", "lead"), ("dir", "auto"));
        }

        using var cards = html.Open("div", ("class", "cards"));
        foreach (var entry in entries)
        {
            Write(entry, level + 1);
        }
    }

    /// <summary>Writes the card of an entry that a page is about.</summary>
    public void WriteAlone(CheckedEntry entry) => Write(entry, level: 2);

    private void Write(CheckedEntry entry, int level)
    {
        var key = entry.Entry.Key;
        var heading = NamingFields.Titles.FirstOrDefault(field => entry.Entry.Kind.IndexOf(field) >= 0 && entry.Entry[field] is TextValue);
        html.Break();
        var (document, numbered) = (view.DocumentOf(entry), view.DocumentOf(entry)?.Numbered(key));
        var place = numbered is null ? null : document!.PlaceOf(key, numbered.Anchor);
        using var card = html.Open("article", ("class", place is null ? "card" : "card quoting"), ("id", Anchors.Of(key)));
        using (html.Open($"h{level}", ("dir", "auto")))
        {
            if (place is not null)
            {
                html.Leaf("a", numbered!.Mark, ("class", "mark"), ("dir", "ltr"), ("href", view.Links.To(document!, place)), ("aria-label", $"{numbered.Mark}, to the text"));
            }

            html.Text(heading is null ? key.Id.Replace('-', ' ') : CorpusView.Text(entry, heading));
        }

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
            Count(party, FieldKeys.By, "speaks in"),
            Count(party, FieldKeys.To, "is addressed in"),
            Count(party, FieldKeys.About, "is spoken of in"),
        ];
        if (parts.OfType<string>().Any())
        {
            html.Leaf("p", string.Join("; ", parts.OfType<string>()) + ".", ("class", "tally"));
        }
    }

    private string? Count(EntryKey party, string field, string words) =>
        view.Referring(KindTable.Statement, field, party).Count() is > 0 and var count ? $"{words} {Counted.Of(count, "statement")}" : null;
}
