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
        WriteSection("Sources", EntrySections.Sources(entry));
        WriteSection("Referred to by", new EntrySections(corpus, _fields).Referrers(entry.Entry.Key));
        WriteQuotes(entry);
    }

    /// <summary>Writes what the index of another package says of an entry, and who refers to it here.</summary>
    public void WriteUsed(EntryKey key)
    {
        var (package, entry) = (corpus.Schema.Used.PackageOf(key), corpus.Schema.Used.Find(key)!);
        host.Page
            .Write($"{key.Kind} ", Styles.Faint).Line(key.FullId, Styles.Strong)
            .Line($"{Indent}in {package.Id} {package.Version}", Styles.Faint)
            .Line();
        WriteRows(new (string Caption, string Line)[]
        {
            ("names", string.Join(", ", entry.Names)),
            ("language", entry.Language),
            ("formerly", string.Join(", ", entry.Formerly)),
            ("deprecated", entry.Deprecated),
        }.Where(static row => row.Line.Length > 0).ToArray());
        WriteSection("Referred to by", new EntrySections(corpus, _fields).Referrers(key));
    }

    private void WriteFields(CheckedEntry entry)
    {
        var fields = _fields.Fields(entry).ToArray();
        var width = fields.Length == 0 ? 0 : fields.Max(field => field.Field.Key.Length) + Indent.Length;
        foreach (var (field, lines) in fields)
        {
            WriteRow(field.Key.PadRight(width), EntryDefaults.LineOf(entry, field) is { } line ? [.. lines.SkipLast(1), $"{lines[^1]} (from defaults, line {Invariant.Text(line)})"] : lines);
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

    private void WriteSection(string heading, IEnumerable<(string Caption, string Line)> section)
    {
        var rows = section.ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        Heading(heading);
        WriteRows(rows);
    }

    private void WriteRows((string Caption, string Line)[] rows)
    {
        var width = rows.Length == 0 ? 0 : rows.Max(static row => row.Caption.Length) + Indent.Length;
        foreach (var (caption, line) in rows)
        {
            WriteRow(caption.PadRight(width), [line]);
        }
    }

    private void WriteQuotes(CheckedEntry entry)
    {
        if (entry.File.Anchored.Document is not { } document)
        {
            return;
        }

        foreach (var (field, value) in entry.Entry.Kind.AllFields.Zip(entry.Entry.Values))
        {
            foreach (var (source, anchor) in QuotesOf(value, document))
            {
                Heading($"{field.Key} in {source.Shown}");
                WriteLines(new SourceLines(source.Text), anchor);
            }
        }
    }

    private static IEnumerable<(DocumentText Document, Anchor Anchor)> QuotesOf(AnchoredValue? value, DocumentText document) => value switch
    {
        AnchorsValue quotes => quotes.Anchors.Select(anchor => (document, anchor)),
        AnchoredVersionsValue versions => versions.Versions.Select(static version => (version.Document, version.Anchor)),
        _ => [],
    };

    private void WriteLines(SourceLines source, Anchor anchor)
    {
        foreach (var line in QuoteLines.Of(source, anchor))
        {
            var number = Indent + Invariant.Text(line.Number + 1) + "  ";
            host.Page.Wrap(line.Parts.Select(part => (part.Text, part.IsQuote ? Styles.Quote : (Spectre.Console.Style?)null)), number, new string(' ', number.Length), host.Width, Styles.Quote);
        }
    }

    private void Heading(string text) => host.Page.Line().Line(text, Styles.Strong);
}
