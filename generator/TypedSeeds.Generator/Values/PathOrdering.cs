using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Generator.Values;

/// <summary>Orders few files by their paths; what is made of all files has a <see cref="FileOrder"/>.</summary>
internal static class PathOrdering
{
    /// <summary>Files, or values made from them, by their paths. Those with one path keep their order.</summary>
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
