using System.ComponentModel;
using System.Globalization;

namespace TypedSeeds.Tables;

/// <summary>Reads one row of a file, column by column, in the order of its kind's fields. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RowReader
{
    /// <summary>The file of the row; null of a row in which every column is empty.</summary>
    internal readonly CompiledFile? File;

    /// <summary>Where the row ends.</summary>
    internal readonly int End;

    /// <summary>Where the next column begins.</summary>
    internal int At;

    private readonly string _rows;

    internal RowReader(CompiledFile? file, int start, int end)
    {
        File = file;
        _rows = file is null ? string.Empty : file.Rows;
        At = start;
        End = end;
    }

    /// <summary>Passes over columns.</summary>
    /// <param name="columns">How many.</param>
    public void Skip(int columns)
    {
        for (; columns > 0 && At < End; columns--)
        {
            At = RowText.EndOf(_rows, At, End, RowText.Column) + 1;
        }
    }

    /// <summary>A text; empty where the column is.</summary>
    public string Text()
    {
        var column = Next();
        return RowText.Read(_rows, column.Start, column.End);
    }

    /// <summary>A text, or null where the column is empty.</summary>
    public string? OptionalText()
    {
        var column = Next();
        return column.Length == 0 ? null : RowText.Read(_rows, column.Start, column.End);
    }

    /// <summary>Texts.</summary>
    public IReadOnlyList<string> Texts()
    {
        var column = Next();
        if (column.Length == 0)
        {
            return [];
        }

        var texts = new string[Count(column, RowText.Item)];
        for (var i = 0; i < texts.Length; i++)
        {
            var item = Take(ref column, RowText.Item);
            texts[i] = RowText.Read(_rows, item.Start, item.End);
        }

        return texts;
    }

    /// <summary>The number of the value in a table of values, or -1 where the column is empty.</summary>
    public int Choice(string table)
    {
        var column = Next();
        return column.Length == 0 ? -1 : ChoiceIndex.IndexOf(table, _rows, column.Start, column.End);
    }

    /// <summary>A whole number, or null where the column is empty.</summary>
    public int? Number()
    {
        var column = Next();
        return column.Length == 0
            ? null
            : int.Parse(_rows.AsSpan(column.Start, column.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number of 64 bits, or null where the column is empty.</summary>
    public long? WholeNumber() => OptionalText() is { } text ? ToInteger(text) : null;

    /// <summary>A decimal number, or null where the column is empty.</summary>
    public decimal? DecimalNumber() => OptionalText() is { } text ? ToDecimal(text) : null;

    /// <summary>True or false, or null where the column is empty.</summary>
    public bool? Boolean() => OptionalText() is { } text ? ToBoolean(text) : null;

    /// <summary>Whole numbers of 64 bits.</summary>
    public IReadOnlyList<long> WholeNumbers() => List(ToInteger);

    /// <summary>Decimal numbers.</summary>
    public IReadOnlyList<decimal> DecimalNumbers() => List(ToDecimal);

    /// <summary>Values that are true or false.</summary>
    public IReadOnlyList<bool> Booleans() => List(ToBoolean);

    /// <summary>Dates.</summary>
    public IReadOnlyList<PartialDate> Dates() => List(PartialDate.Proved);

    /// <summary>Durations.</summary>
    public IReadOnlyList<CalendarDuration> Durations() => List(CalendarDuration.Parse);

    /// <summary>URIs.</summary>
    public IReadOnlyList<Uri> Uris() => List(ToUri);

    /// <summary>The values of a table of values, each made of its number.</summary>
    /// <typeparam name="T">The enum of the values.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="value">Makes the value of a number.</param>
    public IReadOnlyList<T> Choices<T>(string table, Func<int, T> value) =>
        List(text => value(ChoiceNames.IndexOf(table, text, 0, text.Length)));

    /// <summary>A date, or null where the column is empty.</summary>
    public PartialDate? Date() => OptionalText() is { } text ? PartialDate.Proved(text) : null;

    /// <summary>A duration, or null where the column is empty.</summary>
    public CalendarDuration? Duration() => OptionalText() is { } text ? CalendarDuration.Parse(text) : null;

    /// <summary>A URI, or null where the column is empty.</summary>
    public Uri? Uri() => OptionalText() is { } text ? ToUri(text) : null;

    /// <summary>Codes by scheme.</summary>
    public CodeSet Codes()
    {
        var column = Next();
        if (column.Length == 0)
        {
            return CodeSet.Empty;
        }

        var codes = new KeyValuePair<string, string>[Count(column, RowText.Item)];
        for (var i = 0; i < codes.Length; i++)
        {
            var item = Take(ref column, RowText.Item);
            var scheme = Take(ref item, RowText.Assign);
            codes[i] = new(RowText.Read(_rows, scheme.Start, scheme.End), RowText.Read(_rows, item.Start, item.End));
        }

        return new CodeSet(codes);
    }

    /// <summary>A quote, or null where the column is empty.</summary>
    public Quote? Quote()
    {
        // The places are read when one is asked for, since they need the document's text.
        var places = Next();
        return places.Length == 0 ? null : new Quote(File!, places);
    }

    /// <summary>Quotes.</summary>
    public IReadOnlyList<Quote> Quotes()
    {
        var column = Next();
        if (column.Length == 0)
        {
            return [];
        }

        var quotes = new Quote[Count(column, RowText.Item)];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = new Quote(File!, Take(ref column, RowText.Item));
        }

        return quotes;
    }

    /// <summary>A reference to an entry; it is followed when it is asked for.</summary>
    /// <param name="kind">The kind of the entry, or null where the column names it.</param>
    public Reference<T> Reference<T>(string? kind)
        where T : Entry
    {
        var column = Next();
        return column.Length == 0 ? default : new Reference<T>(File!, kind, column.Start, column.End);
    }

    /// <summary>References to entries; they are followed when they are asked for.</summary>
    /// <param name="kind">The kind of the entries, or null where the column names each one's.</param>
    public IReadOnlyList<T> References<T>(string? kind)
        where T : Entry
    {
        var column = Next();
        return column.Length == 0
            ? []
            : new ReferenceList<T>(File!, kind, column.Start, column.End, Count(column, RowText.Item));
    }

    /// <summary>The same words in other documents; read when one is asked for, since that takes the documents' texts.</summary>
    internal IReadOnlyList<Quote> Versions()
    {
        var column = Next();
        return column.Length == 0 ? [] : new VersionList(File!, column, Count(column, RowText.Item));
    }

    /// <summary>The offices of a party.</summary>
    internal IReadOnlyList<Office> Offices()
    {
        var column = Next();
        if (column.Length == 0)
        {
            return [];
        }

        var offices = new Office[Count(column, RowText.Item)];
        for (var i = 0; i < offices.Length; i++)
        {
            var item = Take(ref column, RowText.Item);
            var title = Take(ref item, RowText.Part);
            var of = Take(ref item, RowText.Part);
            offices[i] = new Office
            {
                Title = RowText.Read(_rows, title.Start, title.End),
                OfReference = of.Length == 0 ? default : new Reference<Party>(File!, Party.KindName, of.Start, of.End),
                From = PartDate(ref item),
                Until = PartDate(ref item),
            };
        }

        return offices;
    }

    /// <summary>Where values come from.</summary>
    internal IReadOnlyList<FieldSource> Sources()
    {
        var column = Next();
        return column.Length == 0 ? [] : ReadSources(column);
    }

    // Apart, since compiling what few rows need loads the assembly that URIs are from.
    private readonly IReadOnlyList<FieldSource> ReadSources(TextRange column)
    {
        var sources = new FieldSource[Count(column, RowText.Item)];
        for (var i = 0; i < sources.Length; i++)
        {
            var rest = column;
            var item = Take(ref column, RowText.Item);
            var field = Take(ref item, RowText.Part);
            var origin = Take(ref item, RowText.Part);
            if (string.CompareOrdinal(_rows, origin.Start, RowText.Default, 0, RowText.Default.Length) == 0)
            {
                return new SourceList(sources[..i], ReadDefaults(rest));
            }

            var quote = Take(ref item, RowText.Part);
            sources[i] = new FieldSource
            {
                Field = RowText.Read(_rows, field.Start, field.End),
                Origin = (SourceOrigin)ChoiceNames.IndexOf(Vocabulary.SourceOrigins, _rows, origin.Start, origin.End),
                Quote = quote.Length == 0 ? null : new Quote(File!, quote),
                Note = PartText(ref item),
                Uri = PartText(ref item) is { } uri ? new Uri(uri, UriKind.Absolute) : null,
            };
        }

        return sources;
    }

    private readonly string[] ReadDefaults(TextRange items)
    {
        var fields = new string[Count(items, RowText.Item)];
        for (var i = 0; i < fields.Length; i++)
        {
            var item = Take(ref items, RowText.Item);
            var field = Take(ref item, RowText.Part);
            fields[i] = RowText.Read(_rows, field.Start, field.End);
        }

        return fields;
    }

    private static long ToInteger(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static decimal ToDecimal(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static bool ToBoolean(string text) => text == "true";

    private static Uri ToUri(string text) => new(text, UriKind.Absolute);

    private T[] List<T>(Func<string, T> read)
    {
        var column = Next();
        if (column.Length == 0)
        {
            return [];
        }

        var items = new T[Count(column, RowText.Item)];
        for (var i = 0; i < items.Length; i++)
        {
            var item = Take(ref column, RowText.Item);
            items[i] = read(RowText.Read(_rows, item.Start, item.End));
        }

        return items;
    }

    private readonly string? PartText(ref TextRange item)
    {
        var part = Take(ref item, RowText.Part);
        return part.Length == 0 ? null : RowText.Read(_rows, part.Start, part.End);
    }

    private readonly PartialDate? PartDate(ref TextRange item) =>
        PartText(ref item) is { } text ? PartialDate.Proved(text) : null;

    private TextRange Next()
    {
        var start = At;
        if (start >= End)
        {
            return default;
        }

        var end = RowText.EndOf(_rows, start, End, RowText.Column);
        At = end + 1;
        return new TextRange(start, end - start);
    }

    private readonly TextRange Take(ref TextRange rest, char separator)
    {
        var end = RowText.EndOf(_rows, rest.Start, rest.End, separator);
        var taken = new TextRange(rest.Start, end - rest.Start);
        var next = Math.Min(end + 1, rest.End);
        rest = new TextRange(next, rest.End - next);
        return taken;
    }

    private readonly int Count(TextRange range, char separator)
    {
        var count = 1;
        for (var at = RowText.EndOf(_rows, range.Start, range.End, separator); at < range.End; count++)
        {
            at = RowText.EndOf(_rows, at + 1, range.End, separator);
        }

        return count;
    }
}
