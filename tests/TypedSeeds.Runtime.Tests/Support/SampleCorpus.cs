using TypedSeeds.Tables;

namespace TypedSeeds.Tests;

/// <summary>A corpus of rows, as the generator writes them. Only rows can make entries with circular references.</summary>
internal sealed class SampleCorpus : Corpus
{
    /// <summary>The columns that every kind has.</summary>
    private const int CommonColumns = 4;

    private readonly CompiledFile _file;
    private readonly List<string> _rowsRead = [];

    public SampleCorpus(string name = "Sample")
        : base(name)
    {
        _file = new CompiledFile(this, "report", "We agree.", """
            #document|text|sha256
            report|report.txt||||||||||||||||||||||||news
            #party|kind|name|aliases|part-of|represents|members
            house|organization|House||senate
            senate|organization|Senate||house
            both|group|Both chambers||||house;both
            #topic|name|broader
            trade|Trade|tariffs||||commerce;tariffs
            tariffs|Tariffs|trade
            #statement|act|by|to|about|mode|quote|cue|part-of|renders
            first|agree|both|||quoted|1:1+9|1:4+5|second|second;first
            second|agree|both|||quoted|1:1+9=said before||first|first|||||||||||later
            """);
        _ = new FileEntries<SourceDocument>(_file, "document", 21 + CommonColumns);
        Parties = new FileEntries<Party>(_file, "party", 9 + CommonColumns);
        Topics = new FileEntries<Topic>(_file, "topic", 2 + CommonColumns);
        Statements = new FileEntries<Statement>(_file, "statement", 16 + CommonColumns);
    }

    public FileEntries<Party> Parties { get; }

    public FileEntries<Topic> Topics { get; }

    public FileEntries<Statement> Statements { get; }

    /// <summary>A quote as a row holds it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="places">The places, with their reasons.</param>
    public static Quote Quote(string text, string places) =>
        new(new CompiledFile(new SampleCorpus(), "quoted", text, places), new TextRange(0, places.Length));

    /// <summary>The kinds of the rows that records were made from, in that order.</summary>
    public IReadOnlyList<string> RowsRead => _rowsRead;

    public IEnumerable<Entry> All => [.. Parties, .. Topics, .. Statements];

    protected internal override EntryIndex? IndexOf(string field) => null;

    protected internal override string Kinds => "document\nparty\ntopic\nstatement";

    protected internal override CompiledFile? Open(string name) => name == "report" ? _file : null;

    protected internal override Entry Read(string kind, ref RowReader row)
    {
        _rowsRead.Add(kind);
        return kind switch
        {
            "document" => new SourceDocument(ref row),
            "party" => Party.Read(ref row),
            "topic" => new Topic(ref row),
            _ => new Statement(ref row),
        };
    }

    protected internal override Tables.EntryDirectory? DirectoryOf(string kind) => kind switch
    {
        "document" => new Tables.EntryDirectory<SourceDocument>(this, kind, "report|report"),
        "party" => new Tables.EntryDirectory<Party>(this, kind, "house|report\nsenate|report\nboth|report"),
        "topic" => new Tables.EntryDirectory<Topic>(this, kind, "trade|report\ntariffs|report"),
        _ => null,
    };
}
