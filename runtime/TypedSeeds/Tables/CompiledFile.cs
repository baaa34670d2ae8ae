using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace TypedSeeds.Tables;

/// <summary>What one annotation file holds: its rows and, where it annotates one, its document's text. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledFile
{
    private readonly DocumentResource? _resource;
    private int _nextHeading;

    /// <summary>Makes a file.</summary>
    /// <param name="corpus">The corpus it belongs to.</param>
    /// <param name="name">The document's id, or <c>/</c> and a name where it annotates none.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="rows">The rows: for each kind a line <c>#kind|columns</c>, then one line an entry.</param>
    public CompiledFile(Corpus corpus, string name, string? text, string rows)
    {
        Corpus = corpus;
        Name = name;
        Literal = text;
        Rows = rows;
        RowStarts = FindLines(rows);
    }

    /// <summary>Makes a file of a corpus whose documents are embedded in its assembly.</summary>
    /// <param name="corpus">The corpus it belongs to.</param>
    /// <param name="name">The document's id, or <c>/</c> and a name where it annotates none.</param>
    /// <param name="resource">The document.</param>
    /// <param name="rows">The rows.</param>
    public CompiledFile(Corpus corpus, string name, DocumentResource? resource, string rows)
        : this(corpus, name, (string?)null, rows)
    {
        _resource = resource;
    }

    /// <summary>Makes a file of a corpus that has more rows than literals of text hold.</summary>
    /// <param name="corpus">The corpus it belongs to.</param>
    /// <param name="name">The document's id, or <c>/</c> and a name where it annotates none.</param>
    /// <param name="resource">The document.</param>
    /// <param name="rows">The rows, in UTF-8.</param>
    public CompiledFile(Corpus corpus, string name, DocumentResource? resource, ReadOnlySpan<byte> rows)
        : this(corpus, name, resource, Encoding.UTF8.GetString(rows))
    {
    }

    /// <summary>Finds an entry of another package that the rows refer to, by <c>kind:alias:id</c>; null where they refer to none.</summary>
    public Func<string, Entry?>? Used { get; init; }

    // Fields: a property is one more method to be compiled at the first access to any entry.
    internal readonly Corpus Corpus;

    internal readonly string Rows;

    /// <summary>Where each line of the rows begins; at last, where a further line would.</summary>
    internal readonly int[] RowStarts;

    /// <summary>The text of the document, where it is a literal.</summary>
    internal readonly string? Literal;

    /// <summary>The entries of the last kind; each knows those of the kind before it, since a file has few kinds.</summary>
    internal FileEntries? LastEntries;

    internal LineStarts Lines;

    internal string Name { get; }

    internal string Text => Literal ?? ReadText();

    internal SourceDocument Document =>
        (SourceDocument)(EntriesOf(SourceDocument.KindName)?[0] ?? throw new InvalidOperationException($"The file {Name} has no document."));

    /// <summary>The document whose text its quotes are ranges of: its own, or that of another package which its own is a further reading of.</summary>
    internal SourceDocument Quoted => Literal is null && _resource is null && Document.ReadingOf is { } other ? other : Document;

    internal FileEntries? EntriesOf(string kind)
    {
        var table = LastEntries;
        while (table is not null && !string.Equals(table.Kind, kind, StringComparison.Ordinal))
        {
            table = table.Before;
        }

        return table;
    }

    internal TextRange IdOf(int line)
    {
        var start = RowStarts[line];
        return new TextRange(start, RowText.EndOf(Rows, start, RowStarts[line + 1] - 1, RowText.Column) - start);
    }

    /// <summary>
    /// The first line of the next kind's rows: tables are made in the order of the rows, so that no kind is searched for at
    /// the first access to any entry. That access would load the type of a pair of numbers, too.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <param name="count">The number of its lines.</param>
    internal int NextSection(string kind, out int count)
    {
        Debug.Assert(Rows.AsSpan(RowStarts[_nextHeading] + 1).StartsWith(kind, StringComparison.Ordinal), "The tables of a file are made in the order of its rows.");
        var first = _nextHeading + 1;
        var end = first;
        while (end < RowStarts.Length - 1 && Rows[RowStarts[end]] != RowText.Section)
        {
            end++;
        }

        _nextHeading = end;
        count = end - first;
        return first;
    }

    internal Entry Resolve(string? kind, int start, int end)
    {
        if (kind is null)
        {
            var separator = RowText.EndOf(Rows, start, end, RowText.Kind);
            kind = Rows[start..separator];
            start = separator + 1;
        }

        return EntriesOf(kind)?.Find(Rows, new TextRange(start, end - start)) ?? ResolveElsewhere(kind, start, end);
    }

    // No id has the mark that is between an alias and an id.
    private Entry ResolveElsewhere(string kind, int start, int end) =>
        Used is { } used && RowText.EndOf(Rows, start, end, RowText.Kind) < end && Find(used, kind + RowText.Kind + Rows[start..end]) is { } entry
            ? entry
            : Corpus.Resolve(kind, Rows[start..end]);

    // The assembly of the other package may be swapped after the compiler saw it. The hash of a text that is quoted is part of a member's name.
    private Entry? Find(Func<string, Entry?> used, string reference)
    {
        try
        {
            return used(reference);
        }
        catch (Exception exception) when (exception is MissingMemberException or TypeLoadException)
        {
            throw new InvalidOperationException(
                $"{Corpus.Name} was compiled with another version of a package than the one that is loaded: what '{Name}' refers to there, or the text that it quotes, is not the same. Use that version, or build {Corpus.Name} again. {exception.Message}", exception);
        }
    }

    private string ReadText() => _resource?.Text ?? Document.ReadingOf?.Text ?? throw new InvalidOperationException($"The file {Name} has no document.");

    // The rows are many characters, and no method is optimized yet at the first access: see LineEndings.
    private static int[] FindLines(string rows)
    {
        var count = 0;
        for (var at = 0; count == 0 || at < rows.Length; count++)
        {
            at = LineEndings.NextLine(rows, at);
        }

        var lines = new int[count + 1];
        for (var line = 1; line < count; line++)
        {
            lines[line] = LineEndings.NextLine(rows, lines[line - 1]);
        }

        lines[count] = rows.Length + 1;
        return lines;
    }
}
