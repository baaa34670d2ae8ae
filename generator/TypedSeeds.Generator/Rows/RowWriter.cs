using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Rows;

/// <summary>Writes an entry as its row, in the form that <see cref="RowText"/> describes and the runtime reads.</summary>
internal static class RowWriter
{
    /// <summary>The line above a kind's rows: the kind, over the ids, and the name of each column after it.</summary>
    public static string Heading(Kind kind) =>
        RowText.Section + kind.Name + RowText.Column + string.Join(RowText.Column.ToString(), kind.AllFields.Select(field => field.Key));

    /// <summary>The rows of a file's entries, in their order. A broken entry is never emitted, so its row is empty.</summary>
    public static EquatableArray<string> Write(AnchoredFile file, CancellationToken cancellation = default)
    {
        var lines = new LinesOfDocuments(file);
        var row = new StringBuilder();
        var rows = new string[file.Entries.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var entry = file.Entries[i];
            rows[i] = entry.IsBroken ? string.Empty : Append(row.Clear(), entry, file.DocumentId, lines).ToString();
        }

        return new(rows);
    }

    /// <summary>The row of one entry of a file, or of what is left of it.</summary>
    public static string Write(AnchoredFile file, AnchoredEntry entry) =>
        Append(new StringBuilder(), entry, file.DocumentId, new LinesOfDocuments(file)).ToString();

    private static StringBuilder Append(StringBuilder row, AnchoredEntry entry, string document, LinesOfDocuments lines)
    {
        row.Append(entry.Key.Id);
        var end = row.Length;
        var fields = entry.Kind.AllFields;
        for (var i = 0; i < fields.Count; i++)
        {
            row.Append(RowText.Column);
            var start = row.Length;
            if (fields[i].Type == FieldType.Sources)
            {
                AppendSources(row, entry.Values[i] is AnchoredSourcesValue given ? given.Sources : default, entry.Defaults, lines.Own);
            }
            else if (entry.Values[i] is { } value)
            {
                Append(row, fields[i], value, document, lines);
            }

            end = row.Length > start ? row.Length : end;
        }

        // Empty columns at the end need no mark: the reader gives them as empty.
        row.Length = end;
        return row;
    }

    private static void Append(StringBuilder row, Field field, AnchoredValue value, string document, LinesOfDocuments lines)
    {
        switch (value)
        {
            case TextValue text:
                AppendText(row, text.Text);
                break;
            case TextsValue texts:
                AppendItems(row, texts.Texts, static (row, text, _) => AppendText(row, text), 0);
                break;
            case IdsValue ids:
                AppendItems(row, ids.Ids, static (row, id, _) => AppendText(row, id.Text), 0);
                break;
            case CodesValue codes:
                AppendItems(row, codes.Codes, static (row, code, _) => AppendText(row.Append(code.Scheme).Append(RowText.Assign), code.Code), 0);
                break;
            case ReferencesValue references:
                AppendItems(row, references.Keys, static (row, key, context) => AppendReference(row, context.field, key, context.document), (field, document));
                break;
            case AnchorsValue anchors:
                AppendItems(row, anchors.Anchors, static (row, anchor, lines) => AppendAnchor(row, anchor, lines), lines.Own);
                break;
            case AnchoredVersionsValue versions:
                AppendItems(row, versions.Versions, static (row, version, lines) => AppendVersion(row, version, lines), lines);
                break;
            case OfficesValue offices:
                AppendItems(row, offices.Offices, static (row, office, _) => AppendOffice(row, office), 0);
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType().Name} cannot be in a row.");
        }
    }

    private static void AppendItems<T, TContext>(StringBuilder row, EquatableArray<T> items, Action<StringBuilder, T, TContext> append, TContext context)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                row.Append(RowText.Item);
            }

            append(row, items[i], context);
        }
    }

    private static void AppendReference(StringBuilder row, Field field, EntryKey key, string document)
    {
        if (field.NamesKind)
        {
            row.Append(key.Kind).Append(RowText.Kind);
        }

        row.Append(!key.IsUsed && (key.Document.Length == 0 || key.Document == document) ? key.Id : key.FullId);
    }

    private static void AppendAnchor(StringBuilder row, Anchor anchor, TextLines? lines)
    {
        for (var i = 0; i < anchor.Pieces.Count; i++)
        {
            if (i > 0)
            {
                row.Append(RowText.Piece);
            }

            AppendPlace(row, anchor.Pieces[i], lines);
            if (i < anchor.Reasons.Count && anchor.Reasons[i].Length > 0)
            {
                AppendReason(row.Append(RowText.Assign), anchor.Reasons[i]);
            }
        }
    }

    private static void AppendVersion(StringBuilder row, AnchoredVersion version, LinesOfDocuments lines) =>
        AppendAnchor(row.Append(version.Key.Id).Append(RowText.Part), version.Anchor, lines.Of(version.Document));

    // The mark between two pieces has no meaning in other texts, which so need not escape it.
    private static void AppendReason(StringBuilder row, string reason)
    {
        var start = row.Length;
        AppendText(row, reason);
        row.Replace(RowText.Piece.ToString(), $"{RowText.Escape}{RowText.Piece}", start, row.Length - start);
    }

    private static void AppendPlace(StringBuilder row, TextRange range, TextLines? lines)
    {
        if (lines is null)
        {
            AppendNumber(row, range.Start);
        }
        else
        {
            AppendNumber(row, lines.LineAt(range.Start) + 1);
            AppendNumber(row.Append(RowText.Line), lines.ColumnAt(range.Start) + 1);
        }

        AppendNumber(row.Append(RowText.Length), range.Length);
    }

    private static void AppendOffice(StringBuilder row, OfficeValue office)
    {
        AppendText(row, office.Title);
        row.Append(RowText.Part).Append(office.Of?.FullId);
        AppendText(row.Append(RowText.Part), office.From);
        AppendText(row.Append(RowText.Part), office.Until);
    }

    // After the sources that the entry gives: an item with a field and a word in place of an origin is a value of the defaults.
    private static void AppendSources(StringBuilder row, EquatableArray<AnchoredSource> sources, EquatableArray<string> defaults, TextLines? lines)
    {
        AppendItems(row, sources, static (row, source, lines) => AppendSource(row, source, lines), lines);
        if (sources.Count > 0 && defaults.Count > 0)
        {
            row.Append(RowText.Item);
        }

        AppendItems(row, defaults, static (row, field, _) => row.Append(field).Append(RowText.Part).Append(RowText.Default), 0);
    }

    private static void AppendSource(StringBuilder row, AnchoredSource source, TextLines? lines)
    {
        row.Append(source.Field).Append(RowText.Part).Append(source.Origin).Append(RowText.Part);
        if (source.Anchor is { } anchor)
        {
            AppendAnchor(row, anchor, lines);
        }

        AppendText(row.Append(RowText.Part), source.Note);
        AppendText(row.Append(RowText.Part), source.Uri);
    }

    private static void AppendNumber(StringBuilder row, int number) => Invariant.Append(row, number);

    /// <summary>Writes a text so that no character of it passes for one of the row's form.</summary>
    public static void AppendText(StringBuilder row, string text)
    {
        var copied = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Escaped(text, i) is { } escaped)
            {
                row.Append(text, copied, i - copied).Append(escaped);
                copied = i + 1;
            }
        }

        row.Append(text, copied, text.Length - copied);
    }

    private static string? Escaped(string text, int index) => text[index] switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        (RowText.Column or RowText.Item or RowText.Part or RowText.Escape) and var form => $"{RowText.Escape}{form}",
        var character => Literals.MustEscape(text, index) ? Literals.Escape(character) : null,
    };
}
