namespace TypedSeeds.Benchmarks.Scale;

/// <summary>What the database is told and asked: all is on pages of the documentation, and here it gets its folders.</summary>
internal sealed class ScaleQueries(ScaleTools tools)
{
    public const string Count = "count";

    public const string Agreements = "What was agreed, and how far has it come?";

    public const string Condemnations = "Who condemns whom, and in which words?";

    public const string Topics = "What is this document about, most of all?";

    private const string Tables = "The tables";
    private const string Gather = "Gather a package";

    private readonly SqlPage _questions = new(tools.File("generator/docs/sql.md"));
    private readonly SqlPage _scale = new(tools.File("generator/docs/scale.md"));

    /// <summary>Gathers what a package was exported to, which is a file for each document, into one file for each table.</summary>
    public IEnumerable<(string Name, string Sql)> Gathering(string export, string gathered) =>
    [
        ("views", Bounds + Views.Replace("'data/", $"'{Slashed(export)}/", StringComparison.Ordinal)),
        ("gather", _scale.Query(Gather).Replace("'gathered/", $"'{Slashed(gathered)}/", StringComparison.Ordinal)),
    ];

    /// <summary>Counts the rows, and asks each question of the page.</summary>
    public IEnumerable<(string Name, string Sql)> Asking(string gathered) =>
    [
        ("views", $"{Bounds}SET threads = {ScaleSize.Processes};\nSET preserve_insertion_order = false;\n{ViewsOf(gathered)}"),
        (Count, """
            SELECT (SELECT count(*) FROM documents) || ' documents, ' || count(*) || ' entries, ' || count(*) FILTER (kind = 'statement') || ' statements' FROM entries;
            """),
        .. _questions.Headings.Where(static heading => heading != Tables).Select(heading => (heading, _questions.Query(heading))),
    ];

    private static string Bounds => $"SET memory_limit = '{ScaleSize.DatabaseMemory}';\n";

    private string Views => _questions.Query(Tables);

    // The documents are no longer parts of the paths.
    private string ViewsOf(string gathered) => Views
        .Replace("'data/", $"'{Slashed(gathered)}/", StringComparison.Ordinal)
        .Replace("/*/*/*.parquet", "/*/*.parquet", StringComparison.Ordinal);

    private static string Slashed(string path) => path.Replace('\\', '/');
}
