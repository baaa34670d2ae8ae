namespace TypedSeeds.Generator.Pipeline;

/// <summary>The one order of files, whatever order a host hands them over in.</summary>
internal static class FileOrder
{
    /// <summary>An edited file comes last; more than a few such are sorted all at once.</summary>
    private const int MostMoved = 16;

    /// <summary>Files in the order of their paths. All but a few nearly always are, and those are put in their place.</summary>
    public static EquatableArray<TFile> InOrder<TFile>(this IEnumerable<TFile> files, Func<TFile, string> path)
    {
        var ordered = new List<TFile>();
        var moved = 0;
        foreach (var file in files)
        {
            if (ordered.Count == 0 || string.CompareOrdinal(path(ordered[ordered.Count - 1]), path(file)) <= 0)
            {
                ordered.Add(file);
            }
            else if (++moved <= MostMoved)
            {
                ordered.Insert(PlaceOf(ordered, path, path(file)), file);
            }
            else
            {
                return files.OrderBy(path, StringComparer.Ordinal).ToEquatableArray();
            }
        }

        return ordered.ToEquatableArray();
    }

    // Behind those of the same path, as a sort that keeps their order would.
    private static int PlaceOf<TFile>(List<TFile> ordered, Func<TFile, string> path, string moved)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(path(ordered[middle]), moved) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
