namespace TypedSeeds.Build;

/// <summary>Folders whose names are no UTF-8: MSBuild finds none of their files, and often none at all beside them, and says nothing of it.</summary>
internal static class LostFolders
{
    /// <summary>What is written in the place of bytes of a name that are no UTF-8.</summary>
    private const char Replacement = '\uFFFD';

    // What the props leave out.
    private static readonly string[] LeftOut = ["node_modules", "bin", "obj"];

    /// <summary>Those in a folder and below it.</summary>
    public static IEnumerable<string> In(string top)
    {
        var left = new Stack<string>([top]);
        while (left.Count > 0)
        {
            foreach (var folder in FoldersOf(left.Pop()))
            {
                var name = Path.GetFileName(folder);
                if (name[0] == '.' || LeftOut.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    continue;
                }

                // By the name that is listed, such a folder is not there.
                if (name.IndexOf(Replacement) >= 0 && !Directory.Exists(folder))
                {
                    yield return folder;
                }
                else
                {
                    left.Push(folder);
                }
            }
        }
    }

    // What is below another project is that project's, and what a link leads to is somewhere else, too.
    private static string[] FoldersOf(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? [.. Directory.GetDirectories(folder).Where(static inner => Directory.Exists(inner) ? IsOwn(inner) : Path.GetFileName(inner).IndexOf(Replacement) >= 0)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsOwn(string folder) => (File.GetAttributes(folder) & FileAttributes.ReparsePoint) == 0 && !Directory.EnumerateFiles(folder, "*.*proj").Any();
}
