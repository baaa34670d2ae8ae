using TypedSeeds.Analyzers;

namespace TypedSeeds.Completion;

/// <summary>What a text can be, so that an argument becomes one of some ids.</summary>
internal static class Continuations
{
    /// <summary>The possible texts of an id, by place; each in full, with what is typed of it.</summary>
    public static IEnumerable<string> Of(string id, Written written)
    {
        var starts = Starts(id, written.Before);
        return starts
            .Where(start => string.CompareOrdinal(id, start, written.Typed, 0, written.Typed.Length) == 0)
            .Select(start => id.Substring(start))
            .Select(text => written.IsLast ? text : text.Substring(0, text.LastIndexOf(EntryClass.Separator) + 1))
            .Where(text => text.Length > 0);
    }

    /// <summary>Where in an id a text can begin after some parts.</summary>
    private static IEnumerable<int> Starts(string id, IEnumerable<string?> before)
    {
        IEnumerable<int> starts = [0];
        foreach (var part in before)
        {
            // Only a run knows such a part. It is a whole id of a document or of an entry, as programs put ids together.
            starts = part is null
                ? starts.SelectMany(start => Borders(id, start)).Distinct()
                : starts.Where(start => string.CompareOrdinal(id, start, part, 0, part.Length) == 0).Select(start => start + part.Length);
            starts = starts.ToArray();
        }

        return starts;
    }

    private static IEnumerable<int> Borders(string id, int start) =>
        Enumerable.Range(start, id.Length - start).Where(at => id[at] == EntryClass.Separator);
}
