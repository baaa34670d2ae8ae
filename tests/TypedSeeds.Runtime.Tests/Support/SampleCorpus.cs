using TypedSeeds.Tables;

namespace TypedSeeds.Tests;

/// <summary>A corpus of rows, as the generator writes them. Only rows can make entries with circular references.</summary>
internal sealed class SampleCorpus : Corpus
{
    /// <summary>The columns that every kind has.</summary>
    private const int CommonColumns = 4;

    private readonly Unit _unit;
    private readonly List<string> _rowsRead = [];

    public SampleCorpus()
        : base("Sample")
    {
        _unit = new Unit(this, "report", "We agree.", """
            #document|text|sha256
            report|report.txt
            #party|kind|name|aliases|part-of|represents|members
            house|organization|House||senate
            senate|organization|Senate||house
            both|group|Both chambers||||house;both
            #topic|name|broader
            trade|Trade|tariffs
            tariffs|Tariffs|trade
            #statement|act|by|to|about|mode|quote|cue|part-of|renders
            first|agree|both|||quoted|1:1+9|1:4+5|second|second;first
            second|agree|both|||quoted|1:1+9||first|first
            """);
        _ = new Table<SourceDocument>(_unit, "document", 15 + CommonColumns);
        Parties = new Table<Party>(_unit, "party", 9 + CommonColumns);
        Topics = new Table<Topic>(_unit, "topic", 2 + CommonColumns);
        Statements = new Table<Statement>(_unit, "statement", 15 + CommonColumns);
    }

    public Table<Party> Parties { get; }

    public Table<Topic> Topics { get; }

    public Table<Statement> Statements { get; }

    /// <summary>The kinds of the rows that records were made from, in that order.</summary>
    public IReadOnlyList<string> RowsRead => _rowsRead;

    public IEnumerable<Entry> All => [.. Parties, .. Topics, .. Statements];

    protected internal override Unit? Open(string name) => name == "report" ? _unit : null;

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

    protected internal override Tables.Directory? DirectoryOf(string kind) => null;
}
