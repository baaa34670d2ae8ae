using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Entries;

/// <summary>Writes everything known about one entry, for people.</summary>
internal sealed class EntryPage(CheckedCorpus corpus, Host host)
{
    private const string Indent = "  ";

    private readonly FieldFormatter _fields = new(corpus);

    public void Write(CheckedEntry entry)
    {
        var place = entry.Place;
        host.Page
            .Write($"{entry.Entry.Key.Kind} ", Styles.Faint).Line(entry.Entry.Key.FullId, Styles.Strong)
            .Line(FormattableString.Invariant($"{Indent}{place.Path}({place.Span.StartLine + 1},{place.Span.StartColumn + 1})"), Styles.Faint);
        if (corpus.LeftOut.Contains(entry.Entry.Key))
        {
            host.Page.Line($"{Indent}left out, since it or something that it depends on failed a check: see {Commands.CommandLine.Name} check", Styles.Of(RuleSeverity.Error));
        }

        host.Page.Line();
        WriteFields(entry);
        WriteSources(entry);
        WriteReferrers(entry);
        WriteQuotes(entry);
    }

    private void WriteFields(CheckedEntry entry)
    {
        var fields = _fields.Fields(entry).ToArray();
        var width = fields.Length == 0 ? 0 : fields.Max(field => field.Field.Key.Length) + Indent.Length;
        foreach (var (field, lines) in fields)
        {
            WriteRow(field.Key.PadRight(width), lines);
        }
    }

    private void WriteRow(string caption, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var margin = Indent + (i == 0 ? caption : new string(' ', caption.Length));
            host.Page.Wrap([(lines[i], null)], margin, new string(' ', margin.Length + Indent.Length), host.Width, marked: null);
        }
    }

    private void WriteSources(CheckedEntry entry)
    {
        if (entry.Entry.Values.OfType<AnchoredSourcesValue>().FirstOrDefault() is not { Sources: { Count: > 0 } sources })
        {
            return;
        }

        Heading("Sources");
        var width = sources.Max(source => source.Field.Length) + Indent.Length;
        foreach (var source in sources)
        {
            string?[] parts =
            [
                source.Origin,
                source.Anchor is { } anchor ? $"“{EntryFormatter.Quote(entry, anchor)}”" : null,
                source.Note.Length > 0 ? source.Note : null,
                source.Uri.Length > 0 ? source.Uri : null,
            ];
            WriteRow(source.Field.PadRight(width), [string.Join("; ", parts.OfType<string>())]);
        }
    }

    private void WriteReferrers(CheckedEntry entry)
    {
        var referrers = corpus.Entries.SelectMany(other => Referring(other, entry.Entry.Key)).ToArray();
        if (referrers.Length == 0)
        {
            return;
        }

        Heading("Referred to by");
        var width = referrers.Max(referrer => referrer.Caption.Length) + Indent.Length;
        foreach (var (caption, reference) in referrers)
        {
            WriteRow(caption.PadRight(width), [reference]);
        }
    }

    private IEnumerable<(string Caption, string Reference)> Referring(CheckedEntry other, EntryKey key) => other.Entry.Kind.AllFields
        .Zip(other.Entry.Values)
        .Where(pair => pair.Second switch
        {
            ReferencesValue references => references.Keys.Contains(key),
            OfficesValue offices => offices.Offices.Any(office => office.Of == key),
            _ => false,
        })
        .Select(pair => ($"{other.Entry.Key.Kind}, {pair.First.Key}", _fields.Reference(other.Entry.Key)));

    private void WriteQuotes(CheckedEntry entry)
    {
        if (entry.File.Anchored.Document is not { } document)
        {
            return;
        }

        var source = new SourceLines(document.Text);
        foreach (var (field, value) in entry.Entry.Kind.AllFields.Zip(entry.Entry.Values))
        {
            foreach (var anchor in value is AnchorsValue quotes ? quotes.Anchors : default)
            {
                Heading($"{field.Key} in {document.FilePath}");
                foreach (var line in QuoteLines.Of(source, anchor))
                {
                    var number = Indent + Invariant.Text(line.Number + 1) + "  ";
                    host.Page.Wrap(line.Parts.Select(part => (part.Text, part.IsQuote ? Styles.Quote : (Spectre.Console.Style?)null)), number, new string(' ', number.Length), host.Width, Styles.Quote);
                }
            }
        }
    }

    private void Heading(string text) => host.Page.Line().Line(text, Styles.Strong);
}
