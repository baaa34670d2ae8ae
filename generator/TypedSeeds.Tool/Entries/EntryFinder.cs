using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Entries;

/// <summary>Finds the entries with a given name.</summary>
internal static class EntryFinder
{
    private const char KindMark = ':';

    /// <summary>The entries with an id, which may be written with its document (<c>report/stop</c>) and with its kind (<c>event:meeting</c>).</summary>
    public static IReadOnlyList<CheckedEntry> Find(CheckedCorpus corpus, string name)
    {
        var (kind, id) = Split(name);
        return [.. corpus.Entries.Where(entry => (entry.Entry.Key.Id == id || entry.Entry.Key.FullId == id) && (kind is null || entry.Entry.Key.Kind == kind))];
    }

    /// <summary>Says that nothing was found, and names the closest id.</summary>
    public static string NotFound(CheckedCorpus corpus, string name)
    {
        var (kind, id) = Split(name);
        if (kind is not null && NoKind(corpus, kind) is { } noKind)
        {
            return UsedEntryFinder.NotFound(corpus, name) ?? noKind;
        }

        var ids = corpus.Entries.Where(entry => kind is null || entry.Entry.Key.Kind == kind).SelectMany(entry => new[] { entry.Entry.Key.Id, entry.Entry.Key.FullId });
        var hint = Closest.Find(id, ids) is { } closest ? Closest.Hint(name, kind is null ? closest : kind + KindMark + closest) : string.Empty;
        return $"There is no {kind ?? "entry"} '{id}'{hint}";
    }

    /// <summary>Says that there is no such kind, with the closest one and the list of all; null if the kind exists.</summary>
    public static string? NoKind(CheckedCorpus corpus, string kind)
    {
        var kinds = corpus.Schema.Kinds.Select(known => known.Name).ToArray();
        return kinds.Contains(kind, StringComparer.Ordinal) ? null : $"There is no kind '{kind}'{Closest.Hint(kind, kinds)} ({string.Join(", ", kinds)})";
    }

    /// <summary>Says that there is no such document, with the closest one; null if the document exists.</summary>
    public static string? NoDocument(CheckedCorpus corpus, string id)
    {
        var documents = corpus.Entries.Where(entry => entry.Entry.Key.Kind == KindTable.Document).Select(entry => entry.Entry.Key.Id).ToArray();
        return documents.Contains(id, StringComparer.Ordinal) ? null : $"There is no document '{id}'{Closest.Hint(id, documents)}";
    }

    private static (string? Kind, string Id) Split(string name)
    {
        var at = name.IndexOf(KindMark, StringComparison.Ordinal);
        return at < 0 ? (null, name) : (name[..at], name[(at + 1)..]);
    }
}
