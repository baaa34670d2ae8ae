using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The flat tables of a corpus: what each is, its columns, its key and where it leads.</summary>
internal static class CorpusTables
{
    private const string Documents = "documents";
    private const string Entries = "entries";
    private const string Document = "document";
    private const string Entry = "entry";
    private const string FieldKey = "The key of the field; for offices, sources and codes also the key inside, after a dot.";

    private static readonly Func<TableRows, bool, Table>[] Makers =
    [
        static (rows, _) => DocumentsOf(rows.Part),
        static (rows, _) => EntriesOf(rows.Part),
        static (rows, _) => QuotesOf(rows.Quotes),
        static (rows, leadsOut) => ReferencesOf(rows.Fields, leadsOut),
        static (rows, _) => ValuesOf(rows.Fields),
    ];

    /// <summary>The tables without any row.</summary>
    public static IReadOnlyList<Table> Empty { get; } = EmptyOf(leadsOut: false);

    /// <summary>The tables without any row, of a corpus that may refer to entries of other packages.</summary>
    public static IReadOnlyList<Table> EmptyOf(bool leadsOut) => Of(TablePart.None, leadsOut, CancellationToken.None);

    public static IReadOnlyList<Table> Of(ExportedCorpus corpus, CancellationToken cancellation) => Of(TablePart.Whole(corpus), corpus.LeadsOut, cancellation);

    /// <param name="part">What is in the tables.</param>
    /// <param name="leadsOut">Whether an entry refers to one of another package.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static IReadOnlyList<Table> Of(TablePart part, bool leadsOut, CancellationToken cancellation)
    {
        var rows = new TableRows(part, cancellation);
        return [.. Makers.Select(make => make(rows, leadsOut))];
    }

    /// <summary>One of the tables in slices, each of which is made when it is asked for. There is always one.</summary>
    /// <param name="number">The number of the table, from zero.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="leadsOut">Whether an entry refers to one of another package.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static IEnumerable<Table> SlicesOf(int number, ExportedCorpus corpus, bool leadsOut, CancellationToken cancellation) =>
        TablePart.Slices(corpus).Select(part => Makers[number](new(part, cancellation), leadsOut));

    private static Table DocumentsOf(TablePart part) =>
        new TableBuilder<ExportedDocument>(Documents, "A document.", part.Documents)
            .Text(Document, "The id of the document.", static document => document.Id)
            .Text(Entry, "The entry that describes it.", static document => document.Entry.Name)
            .OptionalText("file", "Its file, relative to the folder of the corpus; empty where another package carries its text.", static document => document.IsCarried ? null : document.Path)
            .OptionalText("title", "Its title.", static document => document.Entry.TextOf("title"))
            .OptionalText("language", "Its language, a BCP 47 tag.", static document => document.Language)
            .OptionalText("published", "When it was published, in EDTF.", static document => document.Entry.TextOf("published"))
            .OptionalText("source", "Where it comes from, a URI.", static document => document.Entry.TextOf("source"))
            .Number("length", "Its length in UTF-16 units.", static document => document.Text.Length)
            .Number("code_points", "Its length in code points.", static document => document.CodePointCount)
            .Text("text", "Its text.", static document => document.Text)
            .Key(Document)
            .Refers(Entry, Entries, Entry)
            .Make();

    private static Table EntriesOf(TablePart part) =>
        new TableBuilder<EntryRow>(Entries, "An entry of any kind.", part.Entries)
            .Text(Entry, "The kind and the full id, joined by a colon.", static row => row.Entry.Name)
            .Text("kind", "Its kind.", static row => row.Entry.Key.Kind)
            .Text("id", "Its full id: with the document where ids are unique in their document only.", static row => row.Entry.Key.FullId)
            .OptionalText(Document, "The document that it belongs to; for a document, the document itself.", static row => row.Document)
            .Number("position", "Its place among the entries, from 1.", static row => row.Position)
            .OptionalText("label", "What it is called, or the words that it quotes, on one line.", static row => row.Entry.Label is { Length: > 0 } label ? label : null)
            .Key(Entry)
            .Refers(Document, Documents, Document)
            .Make();

    private static Table QuotesOf(FieldRows rows) =>
        new TableBuilder<QuoteRow>("quotes", "A piece of a quote. Most quotes have one.", rows.Quotes)
            .Text(Entry, "The entry that quotes.", static row => row.Entry)
            .Text("field", FieldKey, static row => row.Field)
            .Number("number", "The number of the quote in the field, from 1; of a source, the position of the source.", static row => row.Number)
            .Number("piece", "The number of the piece in the quote, from 1.", static row => row.Piece)
            .Text(Document, "The document.", static row => row.Document)
            .Number("start", "Where the piece begins, in UTF-16 units from 0.", static row => row.Place.Range.Start)
            .Number("length", "Its length in UTF-16 units.", static row => row.Place.Range.Length)
            .Number("line", "Its line, from 1.", static row => row.Place.Line)
            .Number("column", "Its column, in UTF-16 units from 1.", static row => row.Place.Column)
            .Number("code_point_start", "Where the piece begins, in code points from 0.", static row => row.Place.CodePoints.Start)
            .Number("code_point_length", "Its length in code points.", static row => row.Place.CodePoints.Length)
            .Text("text", "Its words.", static row => row.Place.Text)
            .OptionalText("prefix", "At most 32 code points before it; none at the beginning of the document.", static row => row.Place.Prefix is { Length: > 0 } prefix ? prefix : null)
            .OptionalText("suffix", "At most 32 code points after it; none at the end of the document.", static row => row.Place.Suffix is { Length: > 0 } suffix ? suffix : null)
            .OptionalText("reason", "Why the quote may be without its context; from the second piece on, why the words before the piece may be left out.", static row => row.Place.Reason)
            .Key(Entry, "field", "number", "piece")
            .Refers(Entry, Entries, Entry)
            .Refers(Document, Documents, Document)
            .Make();

    // No table has the entries of other packages, so that a reference to one of them is no foreign key.
    private static Table ReferencesOf(FieldRows rows, bool leadsOut)
    {
        var table = new TableBuilder<ReferenceRow>("references", "A reference from one entry to another.", rows.References)
            .Text(Entry, "The entry that refers.", static row => row.Entry)
            .Text("field", FieldKey, static row => row.Field)
            .Number("position", "The number of the item in the field, from 1.", static row => row.Position)
            .Text("target", "The entry that is referred to.", static row => row.Target)
            .Key(Entry, "field", "position")
            .Refers(Entry, Entries, Entry);
        return (leadsOut ? table : table.Refers("target", Entries, Entry)).Make();
    }

    private static Table ValuesOf(FieldRows rows) =>
        new TableBuilder<ValueRow>("values", "A value that is neither a quote nor a reference.", rows.Values)
            .Text(Entry, "The entry that has it.", static row => row.Entry)
            .Text("field", FieldKey, static row => row.Field)
            .Number("position", "The number of the item in the field, from 1.", static row => row.Position)
            .Text("type", "The type: text, integer, number, boolean, date, duration, uri, language, choice or code.", static row => row.Type)
            .Text("value", "The value as text: dates in EDTF, durations in ISO 8601, choices by their ids.", static row => row.Value)
            .Key(Entry, "field", "position")
            .Refers(Entry, Entries, Entry)
            .Make();
}
