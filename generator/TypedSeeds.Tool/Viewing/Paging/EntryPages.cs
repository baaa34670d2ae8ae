using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;
using TypedSeeds.Tool.Viewing.Sections;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>The pages of an entry that belongs to no document, such as a party or a topic: its card, and all that refers to it.</summary>
internal sealed class EntryPages(CorpusView view, FolderPage frame)
{
    /// <summary>Longer words are shortened; their link leads to all of them.</summary>
    private const int LongestQuote = 300;

    /// <summary>The bytes of a UTF-16 unit in UTF-8, at most.</summary>
    private const int WidestLetter = 3;

    private const int MostNames = 5;

    private static readonly string[] Speakers = [FieldKeys.By, FieldKeys.To, FieldKeys.About];

    // Who said what comes before all else.
    private readonly (Kind Kind, Field Field)[] _fields =
    [
        .. view.Schema.Kinds.OrderByDescending(static kind => kind.Name == KindTable.Statement).SelectMany(static kind => kind.AllFields, static (kind, field) => (kind, field)).Where(static pair => pair.field.Type is FieldType.Reference),
    ];

    public IEnumerable<(string File, HtmlWriter Page)> Of(CheckedEntry entry)
    {
        var mentions = _fields.SelectMany(pair => view.Referring(pair.Kind.Name, pair.Field.Key, entry.Key), static (pair, other) => new Mention(pair.Kind, pair.Field, other));
        var pages = Weight.Cut(mentions, WeightOf);
        var name = PageName.Of(Anchors.Of(entry.Key));
        for (var i = 0; i < pages.Count; i++)
        {
            yield return (PageName.File(name, i + 1), Page(entry, name, pages, i));
        }
    }

    private int WeightOf(Mention mention) => mention.Entry.Key.Kind != KindTable.Statement
        ? Weight.Of(view.NameOf(mention.Entry.Key))
        : (3 * Weight.OfElement) + (WidestLetter * Math.Min(LongestQuote, LengthOf(mention.Entry))) + (Speakers.Sum(field => Math.Min(MostNames, CorpusView.References(mention.Entry, field).Count())) * Weight.OfElement);

    private int LengthOf(CheckedEntry statement) => view.Statement(statement.Key).Statement.Anchor.Pieces.Sum(static piece => piece.Length);

    private HtmlWriter Page(CheckedEntry entry, string name, IReadOnlyList<IReadOnlyList<Mention>> pages, int number) => frame.Write(view.NameOf(entry.Key), string.Empty, html =>
    {
        FolderPage.WritePager(html, name, number + 1, pages.Count);
        if (number == 0)
        {
            new CardWriter(html, view).WriteAlone(entry);
        }
        else
        {
            html.Leaf("h2", view.NameOf(entry.Key), ("dir", "auto"));
        }

        foreach (var group in pages[number].GroupBy(static mention => (mention.Kind.Name, mention.Field.Key)))
        {
            WriteGroup(html, entry.Key, [.. group]);
        }

        FolderPage.WritePager(html, name, number + 1, pages.Count);
    });

    private void WriteGroup(HtmlWriter html, EntryKey key, IReadOnlyList<Mention> mentions)
    {
        var (kind, field) = (mentions[0].Kind, mentions[0].Field);
        var all = view.Referring(kind.Name, field.Key, key).Count();
        var id = $"{kind.Section}_{field.Key}";
        html.Break();
        using var section = html.Open("section", ("class", "shared"), ("id", id), ("aria-labelledby", Anchors.Heading(id)));
        html.Leaf("h2", $"{Counted.Of(all, kind.Name.Replace('-', ' '), kind.Section.Replace('-', ' '))} with this {view[key].Entry.Kind.Name.Replace('-', ' ')} as “{field.Key.Replace('-', ' ')}”", ("id", Anchors.Heading(id)));
        using var list = html.Open("ul", ("class", "mentions"));
        foreach (var mention in mentions)
        {
            html.Break();
            using var item = html.Open("li");
            Write(html, mention.Entry);
        }
    }

    private void Write(HtmlWriter html, CheckedEntry entry)
    {
        var fields = new FieldWriter(html, view);
        if (entry.Key.Kind != KindTable.Statement)
        {
            fields.WriteReference(entry.Key);
            return;
        }

        var (document, statement) = view.Statement(entry.Key);
        using (html.Open("span", ("class", $"act {ColourSheet.ClassOf(CorpusView.ActOf(entry))}")))
        {
            html.Leaf("a", CorpusView.ActOf(entry).Name, ("href", view.Links.To(entry.Key)));
        }

        foreach (var field in Speakers)
        {
            WriteParties(html, fields, entry, field);
        }

        html.Leaf("blockquote", $"“{EntryFormatter.Quote(entry, statement.Anchor, LongestQuote)}”", ("lang", document.Language), ("dir", "auto"));
        var link = view.Links.To(document, document.PlaceOf(entry.Key, statement.Anchor)!);
        html.Leaf("a", document.Title, ("href", link), ("dir", "auto")).Text(" ");
        fields.WriteLine(document.LineAt(statement.Anchor.Start), link);
    }

    // A statement of hundreds has a card of its own, which names them all.
    private static void WriteParties(HtmlWriter html, FieldWriter fields, CheckedEntry entry, string field)
    {
        var parties = CorpusView.References(entry, field).ToArray();
        if (parties.Length > 0)
        {
            html.Text($" {field} ");
            fields.WriteReferences(parties.Take(MostNames));
            html.Text(parties.Length > MostNames ? $" and {Invariant.Text(parties.Length - MostNames)} more" : string.Empty);
        }
    }
}
