using System.Text;
using System.Text.Json;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Exporting.Json;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Exporting.Tables;

namespace TypedSeeds.Tool.Exporting.Brat;

/// <summary>
/// Writes the annotations of one document. Each quote is text-bound. The first quote of an entry has its attributes,
/// codes and relations, and the whole entry as JSON in its note; the notes of others name the entry.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="cancellation">Stops long work.</param>
internal sealed class StandoffWriter(ExportedDocument document, CancellationToken cancellation)
{
    private readonly StringBuilder _lines = new();
    private readonly Dictionary<string, string> _firstQuotes = new(StringComparer.Ordinal);
    private (int Quotes, int Relations, int Attributes, int Codes, int Notes) _count;

    /// <summary>The lines of a file.</summary>
    /// <param name="entries">The entries whose quotes are in the document.</param>
    public string Write(IReadOnlyList<ExportedEntry> entries)
    {
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteEntry(entry);
        }

        // A relation may lead to an entry that comes later.
        var rows = new FieldRows();
        foreach (var entry in entries.Where(entry => _firstQuotes.ContainsKey(entry.Name)))
        {
            rows.AddFields(entry);
        }

        foreach (var row in rows.References)
        {
            if (_firstQuotes.TryGetValue(row.Target, out var target))
            {
                WriteRelation(BratName.Of(row.Entry[..row.Entry.IndexOf(':', StringComparison.Ordinal)], row.Field), _firstQuotes[row.Entry], target);
            }
        }

        return _lines.ToString();
    }

    private void WriteEntry(ExportedEntry entry)
    {
        string? first = null;
        // A file of brat is of one document: versions in others are in the note.
        foreach (var quote in entry.Quotes.Where(quote => quote.Document.Id == document.Id))
        {
            var id = WriteQuote(entry, quote);
            if (first is null)
            {
                first = id;
                WriteAttributes(entry, id);
                WriteNote(id, Json(json => new EntryJsonWriter(json, entry, hasText: false).Write()));
            }
            else
            {
                WriteRelation(BratName.SameEntry, first, id);
                WriteNote(id, Json(json => EntryJsonWriter.WriteName(json, entry.Key)));
            }
        }

        if (first is not null)
        {
            _firstQuotes.Add(entry.Name, first);
        }
    }

    private string WriteQuote(ExportedEntry entry, EntryQuote quote)
    {
        var id = $"T{Invariant.Text(++_count.Quotes)}";
        var fragments = quote.Anchor.Pieces.SelectMany(piece => LineFragments.Of(document.Text, piece)).ToArray();
        var ranges = fragments.Select(document.CodePointsOf).Select(static range => $"{Invariant.Text(range.Start)} {Invariant.Text(range.End)}");
        var words = fragments.Select(fragment => document.Text.Substring(fragment.Start, fragment.Length));
        Line(id, $"{BratName.Of(entry.Key.Kind, quote.Field)} {string.Join(';', ranges)}", string.Join(' ', words));
        return id;
    }

    private void WriteAttributes(ExportedEntry entry, string target)
    {
        foreach (var (field, value) in entry.Fields)
        {
            if (BratConfiguration.IsAttribute(field) && value is TextValue { Text.Length: > 0 } text)
            {
                Line($"A{Invariant.Text(++_count.Attributes)}", $"{BratName.Of(entry.Key.Kind, field.Key)} {target} {text.Text}");
            }
            else if (value is CodesValue codes)
            {
                // A code with a space or an end of a line has no place in such a line; it is in the note.
                foreach (var code in codes.Codes.Where(static code => !code.Code.Any(IsBlank)))
                {
                    Line($"N{Invariant.Text(++_count.Codes)}", $"Reference {target} {code.Scheme}:{code.Code}", OneLine(EntryFormatter.ListLabel(entry.Checked)));
                }
            }
        }
    }

    private void WriteRelation(string type, string from, string to) => Line($"R{Invariant.Text(++_count.Relations)}", $"{type} Arg1:{from} Arg2:{to}");

    private void WriteNote(string target, string note) => Line($"#{Invariant.Text(++_count.Notes)}", $"AnnotatorNotes {target}", note);

    private void Line(params string[] cells) => _lines.AppendJoin('\t', cells).Append('\n');

    private static string OneLine(string text) => string.Concat(text.Select(static character => IsBlank(character) ? ' ' : character));

    // Some readers of brat take more controls for the end of a line than .NET takes for white space.
    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonLines.Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
