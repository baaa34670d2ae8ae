namespace TypedSeeds.Generator.Values;

/// <summary>Orders files by their paths, for any order of the host. Files that are in order already cost one pass.</summary>
internal static class PathOrdering
{
    /// <summary>Files, or what was made of them, in the order of their paths. Files with the same path keep their order.</summary>
    public static EquatableArray<TFile> InOrder<TFile>(this IEnumerable<TFile> files, Func<TFile, string> path)
    {
        var all = files.ToArray();
        for (var i = 1; i < all.Length; i++)
        {
            if (string.CompareOrdinal(path(all[i - 1]), path(all[i])) > 0)
            {
                return all.OrderBy(path, StringComparer.Ordinal).ToEquatableArray();
            }
        }

        return new(all);
    }
}
