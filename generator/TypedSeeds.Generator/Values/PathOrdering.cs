namespace TypedSeeds.Generator.Values;

/// <summary>Orders files by their paths, for any order of the host. Files that are in order already cost one pass.</summary>
internal static class PathOrdering
{
    /// <summary>Fewer files are put in their places one by one. A large corpus has many groups of some twenty files, ordered after each edit.</summary>
    private const int MostInserted = 32;

    /// <summary>Files, or what was made of them, in the order of their paths. Files with the same path keep their order.</summary>
    public static EquatableArray<TFile> InOrder<TFile>(this IEnumerable<TFile> files, Func<TFile, string> path)
    {
        var all = files.ToArray();
        for (var i = 1; i < all.Length; i++)
        {
            if (string.CompareOrdinal(path(all[i - 1]), path(all[i])) > 0)
            {
                return all.Length > MostInserted ? all.OrderBy(path, StringComparer.Ordinal).ToEquatableArray() : Inserted(all, i, path);
            }
        }

        return new(all);
    }

    private static EquatableArray<TFile> Inserted<TFile>(TFile[] files, int first, Func<TFile, string> path)
    {
        for (var i = first; i < files.Length; i++)
        {
            var (file, key, at) = (files[i], path(files[i]), i);
            for (; at > 0 && string.CompareOrdinal(path(files[at - 1]), key) > 0; at--)
            {
                files[at] = files[at - 1];
            }

            files[at] = file;
        }

        return new(files);
    }
}
