namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>What the index of a package says of one entry. Its line is read when something of it is asked for: a corpus refers to few of the entries of a package.</summary>
/// <param name="key">Its name in its own corpus.</param>
/// <param name="text">The text of the index.</param>
/// <param name="start">Where its line goes on after the id.</param>
/// <param name="end">Where its line ends.</param>
internal sealed class IndexedEntry(EntryKey key, string text, int start, int end)
{
    private string[]? _columns;

    /// <summary>Its name in its own corpus.</summary>
    public EntryKey Key => key;

    /// <summary>By what people call it, the best first: its name and aliases, its title or its summary.</summary>
    public IReadOnlyList<string> Names => Items(0);

    /// <summary>The ids that it had before, each as its full id.</summary>
    public IReadOnlyList<string> Formerly => Items(1);

    /// <summary>Why it should no longer be used; empty where it may.</summary>
    public string Deprecated => Text(2);

    /// <summary>For a document: the hash of its text, which the package carries; <c>package:document</c> where that is another one's; empty where the package says nothing.</summary>
    public string TextHash => Text(3);

    /// <summary>For a document: the tag of its language; empty where it gives none.</summary>
    public string Language => Text(4);

    /// <summary>For a document: what a line of it is; empty where its text shows it.</summary>
    public string Layout => Text(5);

    /// <summary>For a document: the ranges of its text that its package quotes, in the form of <see cref="QuotedRanges"/>.</summary>
    public string Quoted => Column(6);

    private string[] Columns => _columns ??= IndexFormat.Columns(text.Substring(start, end - start));

    private string[] Items(int column) => [.. IndexFormat.Items(Column(column))];

    private string Text(int column) => RowText.Read(Column(column), 0, Column(column).Length);

    private string Column(int column) => column < Columns.Length ? Columns[column] : string.Empty;
}
