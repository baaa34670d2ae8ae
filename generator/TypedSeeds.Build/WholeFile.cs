namespace TypedSeeds.Build;

/// <summary>
/// Writes a file as a whole: beside its place first, and then moved there. At every moment
/// the file has its old content or the new one.
/// </summary>
internal static class WholeFile
{
    /// <summary>Writes a file over one that is there, if any.</summary>
    /// <exception cref="IOException">The file is not written, and is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, and is as it was.</exception>
    public static void Write(string path, byte[] content, IDisk disk)
    {
        var draft = DraftOf(path);
        try
        {
            using (var file = disk.Create(draft))
            {
                disk.Fill(file, content);
            }

            if (File.Exists(path))
            {
                KeepMode(path, draft);
                disk.Replace(draft, path);
            }
            else
            {
                disk.Move(draft, path);
            }
        }
        catch
        {
            Forget(draft, disk);
            throw;
        }
    }

    // In the same folder, since only there a move is one step. A name with a dot is in no list of seeds.
    private static string DraftOf(string path) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".typed-seeds.{Guid.NewGuid():N}.tmp");

    private static void KeepMode(string path, string draft)
    {
#if NET
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
        }
#endif
    }

    // The reason why nothing was written says more than that the draft is left.
    private static void Forget(string draft, IDisk disk)
    {
        try
        {
            disk.Delete(draft);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
