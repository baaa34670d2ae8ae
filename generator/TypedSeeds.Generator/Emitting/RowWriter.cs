using System.Text;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Emitting;

/// <summary>Writes an entry as its row, in the form that <see cref="RowText"/> describes and the runtime reads.</summary>
internal static class RowWriter
{
    /// <summary>The line above a kind's rows.</summary>
    public static string Heading(Kind kind) => RowText.Section + kind.Name;

    /// <summary>The columns of a kind's rows, for people.</summary>
    public static string Columns(Kind kind) =>
        Heading(kind) + RowText.Column + string.Join(RowText.Column.ToString(), kind.AllFields.Select(field => field.Key));

    public static string Write(BoundEntry entry, string document)
    {
        var row = new StringBuilder(entry.Key.Id);
        var end = row.Length;
        var index = 0;
        foreach (var field in entry.Kind.AllFields)
        {
            row.Append(RowText.Column);
            if (entry.Values[index++] is { } value)
            {
                var start = row.Length;
                Append(row, field, value, document);
                end = row.Length > start ? row.Length : end;
            }
        }

        // Empty columns at the end need no mark: the reader gives them as empty.
        row.Length = end;
        return row.ToString();
    }

    private static void Append(StringBuilder row, Field field, Value value, string document)
    {
        switch (value)
        {
            case TextValue text:
                AppendText(row, text.Text);
                break;
            case TextsValue texts:
                AppendItems(row, texts.Texts, text => AppendText(row, text));
                break;
            case IdsValue ids:
                AppendItems(row, ids.Ids, id => AppendText(row, id.Text));
                break;
            case CodesValue codes:
                AppendItems(row, codes.Codes, code => AppendText(row.Append(code.Scheme).Append(RowText.Assign), code.Code));
                break;
            case ReferencesValue references:
                AppendItems(row, references.Keys, key => AppendReference(row, field, key, document));
                break;
            case AnchorsValue anchors:
                AppendItems(row, anchors.Anchors, anchor => AppendAnchor(row, anchor));
                break;
            case OfficesValue offices:
                AppendItems(row, offices.Offices, office => AppendOffice(row, office));
                break;
            case SourcesValue sources:
                AppendItems(row, sources.Sources, source => AppendSource(row, source));
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType().Name} cannot stand in a row.");
        }
    }

    private static void AppendItems<T>(StringBuilder row, IReadOnlyList<T> items, Action<T> append)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                row.Append(RowText.Item);
            }

            append(items[i]);
        }
    }

    private static void AppendReference(StringBuilder row, Field field, EntryKey key, string document)
    {
        if (field.NamesKind)
        {
            row.Append(key.Kind).Append(RowText.Kind);
        }

        row.Append(key.Document.Length == 0 || key.Document == document ? key.Id : key.FullId);
    }

    private static void AppendAnchor(StringBuilder row, Anchor anchor)
    {
        for (var i = 0; i < anchor.Pieces.Count; i++)
        {
            if (i > 0)
            {
                row.Append(RowText.Piece);
            }

            AppendNumber(row, anchor.Pieces[i].Start);
            AppendNumber(row.Append(RowText.Length), anchor.Pieces[i].Length);
        }
    }

    private static void AppendOffice(StringBuilder row, OfficeValue office)
    {
        AppendText(row, office.Title);
        row.Append(RowText.Part).Append(office.Of?.Id);
        AppendText(row.Append(RowText.Part), office.From);
        AppendText(row.Append(RowText.Part), office.Until);
    }

    private static void AppendSource(StringBuilder row, SourceValue source)
    {
        row.Append(source.Field).Append(RowText.Part).Append(source.Origin).Append(RowText.Part);
        if (source.Anchor is { } anchor)
        {
            AppendAnchor(row, anchor);
        }

        AppendText(row.Append(RowText.Part), source.Note);
        AppendText(row.Append(RowText.Part), source.Uri);
    }

    private static void AppendNumber(StringBuilder row, int number) => row.Append(Numbers.Text(number));

    /// <summary>Writes a text so that no character of it passes for one of the row's form.</summary>
    public static void AppendText(StringBuilder row, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '\n':
                    row.Append(@"\n");
                    break;
                case '\r':
                    row.Append(@"\r");
                    break;
                case RowText.Column or RowText.Item or RowText.Part or RowText.Escape:
                    row.Append(RowText.Escape).Append(character);
                    break;
                case var _ when Literals.MustEscape(text, i):
                    row.Append(Literals.Escape(character));
                    break;
                default:
                    row.Append(character);
                    break;
            }
        }
    }
}
