namespace TypedSeeds.Build;

/// <summary>Finds the files of a folder that links name again: each file is read under one name.</summary>
internal static class FilesAgain
{
    /// <summary>Those after the first of each file; a name without a link comes before those with one.</summary>
    /// <param name="files">The files, in the order of their paths.</param>
    /// <param name="realOf">The real path of a file.</param>
    /// <param name="isLinked">Whether a link leads to it.</param>
    public static HashSet<T> In<T>(IEnumerable<T> files, Func<T, string> realOf, Func<T, bool> isLinked)
        where T : class =>
        new(files.GroupBy(realOf, StringComparer.Ordinal).SelectMany(group => group.OrderBy(isLinked).Skip(1)));
}
