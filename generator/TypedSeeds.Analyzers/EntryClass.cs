using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Analyzers;

/// <summary>A generated class of entries.</summary>
/// <param name="Name">The class as its user writes it, without its namespace: <c>Parties</c>, <c>Statements.Report</c>.</param>
/// <param name="Members">The ids that its look-up finds, with the member of each: <c>Entry</c> or <c>Document.Entry</c>.</param>
/// <param name="Renamed">The former members of entries, with the current ids of these entries.</param>
internal sealed record EntryClass(string Name, IReadOnlyDictionary<string, string> Members, IReadOnlyDictionary<string, string> Renamed)
{
    public const char Separator = '/';

    /// <summary>The id that was probably meant, or null: the new id after a rename, the id with or without its document, or the closest id.</summary>
    public string? ClosestTo(string id) =>
        Renamed.TryGetValue(string.Join(".", id.Split(Separator).Select(Ids.ToMemberName)), out var now)
            ? now
            : Members.Keys.Where(other => IsTail(id, other) || IsTail(other, id)).OrderBy(other => other, StringComparer.Ordinal).FirstOrDefault()
                ?? Closest.Find(id, Members.Keys);

    /// <summary>The one id that has the words of a wrong one; null where none has, or several have.</summary>
    public string? OnlyOneWith(string id) => Containing.Find(id, Members.Keys) is { Length: 1 } found ? found[0] : null;

    private static bool IsTail(string tail, string id) =>
        tail.Length > 0 && id.Length > tail.Length && id[id.Length - tail.Length - 1] == Separator && id.EndsWith(tail, StringComparison.Ordinal);
}
