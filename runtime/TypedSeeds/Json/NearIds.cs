using TypedSeeds.Tables;

namespace TypedSeeds.Json;

/// <summary>The entries whose ids are the nearest to one that no entry has, for messages.</summary>
/// <remarks>Anybody may send such an id, so the work has bounds: it is the same for the first ids of a large corpus.</remarks>
internal static class NearIds
{
    private const int MostCompared = 2_000;
    private const int LongestId = 128;

    /// <summary>The nearest of each kind.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="corpus">The corpus.</param>
    /// <param name="kind">The only kind to look in, or null.</param>
    /// <param name="id">The full id.</param>
    public static IEnumerable<T> In<T>(Corpus corpus, string? kind, string id)
        where T : Entry
    {
        if (id.Length > LongestId)
        {
            return [];
        }

        id = Nfc.Of(id);
        var scope = id.IndexOf(RowText.Scope, StringComparison.Ordinal);
        var document = scope < 0 ? string.Empty : id[..scope];
        var own = id[(scope + 1)..];
        return corpus.Kinds.Split('\n')
            .Where(name => kind is null || name == kind)
            .Select(name => (Name: name, Directory: corpus.DirectoryOf(name)))
            .Select(of => of.Directory is { } directory
                ? scope < 0 && Nearest(own, directory.Ids) is { } near ? directory.Find(near, new TextRange(0, near.Length)) : null
                : NearIn(corpus, of.Name, document, own))
            .OfType<T>()
            .OrderBy(entry => EditDistance.Between(id, entry.FullId));
    }

    // The words of an entry are seldom wrong in both parts of its id.
    private static Entry? NearIn(Corpus corpus, string kind, string document, string own)
    {
        if (document.Length == 0)
        {
            return null;
        }

        var exact = corpus.Open(document)?.EntriesOf(kind);
        if (exact is not null)
        {
            return Nearest(own, exact.Ids) is { } near ? exact.Find(near, new TextRange(0, near.Length)) : null;
        }

        return corpus.DirectoryOf(SourceDocument.KindName) is { } documents && Nearest(document, documents.Ids) is { } other
            ? corpus.Open(other)?.EntriesOf(kind)?.Find(own, new TextRange(0, own.Length))
            : null;
    }

    private static string? Nearest(string id, IEnumerable<string> ids) => ids
        .Take(MostCompared)
        .Where(other => Math.Abs(other.Length - id.Length) <= EditDistance.MostOf(id))
        .Select(other => (Id: other, Distance: EditDistance.Between(id, other)))
        .Where(other => other.Distance <= EditDistance.MostOf(id))
        .OrderBy(static other => other.Distance)
        .ThenBy(static other => other.Id, StringComparer.Ordinal)
        .Select(static other => other.Id)
        .FirstOrDefault();
}
