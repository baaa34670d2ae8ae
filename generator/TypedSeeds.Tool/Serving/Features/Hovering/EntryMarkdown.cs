using System.Text;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Hovering;

/// <summary>Writes what <c>show</c> prints of an entry as Markdown.</summary>
internal static class EntryMarkdown
{
    /// <summary>A hover with more lines of one section is no help.</summary>
    private const int MostRows = 20;

    public static string Of(WorkspaceSnapshot snapshot, CheckedEntry entry)
    {
        var corpus = snapshot.Corpus;
        var fields = new FieldFormatter(corpus, key => EntryTable.Of(snapshot).Find(key)?.Checked);
        var page = new StringBuilder($"**{entry.Key.Kind}** {Markdown.Code(entry.Key.FullId)}");
        if (corpus.LeftOut.Contains(entry.Key))
        {
            page.Append("\n\nleft out, since it or something that it depends on failed a check");
        }

        Add(page, string.Empty, fields.Fields(entry).Select(static field => (field.Field.Key, string.Join("; ", field.Lines))));
        Add(page, "Sources", EntrySections.Sources(entry));
        Add(page, "Referred to by", new EntrySections(corpus, fields).Referrers(entry.Key));
        return page.ToString();
    }

    private static void Add(StringBuilder page, string heading, IEnumerable<(string Caption, string Line)> section)
    {
        var rows = section.Take(MostRows + 1).ToArray();
        page.Append(rows.Length > 0 ? "\n" : string.Empty).Append(rows.Length > 0 && heading.Length > 0 ? $"\n{heading}\n" : string.Empty);
        foreach (var (caption, line) in rows.Take(MostRows))
        {
            page.Append("\n- ").Append(Markdown.Code(caption)).Append(' ').Append(Markdown.Text(line));
        }

        page.Append(rows.Length > MostRows ? "\n- …" : string.Empty);
    }
}
