using System.Collections;

namespace TypedSeeds.Tables;

/// <summary>Quotes of other documents than that of their entry, read together at first use.</summary>
internal sealed class VersionList : IReadOnlyList<Quote>
{
    private readonly CompiledFile _file;
    private readonly TextRange _column;
    private Quote[]? _quotes;

    /// <param name="file">The file of the entry.</param>
    /// <param name="column">Where its rows hold the documents, each with the places in it.</param>
    /// <param name="count">How many there are.</param>
    public VersionList(CompiledFile file, TextRange column, int count)
    {
        _file = file;
        _column = column;
        Count = count;
    }

    public int Count { get; }

    public Quote this[int index] => Quotes[index];

    private Quote[] Quotes => _quotes ?? Read();

    public IEnumerator<Quote> GetEnumerator() => ((IEnumerable<Quote>)Quotes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Quote[] Read()
    {
        var quotes = new Quote[Count];
        var at = _column.Start;
        for (var i = 0; i < quotes.Length; i++)
        {
            var end = RowText.EndOf(_file.Rows, at, _column.End, RowText.Item);
            var separator = RowText.EndOf(_file.Rows, at, end, RowText.Part);
            var document = (SourceDocument)_file.Resolve(SourceDocument.KindName, at, separator);
            var places = new TextRange(separator + 1, end - separator - 1);
            quotes[i] = new Quote(document.CompiledFile!.Quoted, PlaceReader.Read(_file.Rows, places, document.CompiledFile!), PlaceReader.ReadReasons(_file, places));
            at = end + 1;
        }

        return Interlocked.CompareExchange(ref _quotes, quotes, null) ?? quotes;
    }
}
