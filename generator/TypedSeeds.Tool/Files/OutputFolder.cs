using TypedSeeds.Build;

namespace TypedSeeds.Tool.Files;

/// <summary>Writes the files of a folder: all beside their places first, and then each is moved there. Until all are written, the folder is as it was.</summary>
internal static class OutputFolder
{
    /// <summary>Writes files over those that are there, if any. Other files of the folder stay.</summary>
    /// <param name="folder">The folder; it is made if it is not there.</param>
    /// <param name="files">The names and the contents, in the order in which they are moved.</param>
    /// <param name="disk">The disk.</param>
    /// <exception cref="IOException">The folder is not written, or not all of its files are.</exception>
    public static void Write(string folder, IReadOnlyList<(string Name, byte[] Content)> files, IDisk disk)
    {
        var drafts = new List<string>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (_, content) in files)
            {
                // A name with a dot is in no list of seeds, and is in none that a reader of tables makes.
                drafts.Add(Path.Combine(folder, $".typed-seeds.{Guid.NewGuid():N}.tmp"));
                using var file = disk.Create(drafts[^1]);
                disk.Fill(file, content);
            }

            for (var i = 0; i < files.Count; i++)
            {
                disk.Replace(drafts[i], Path.Combine(folder, files[i].Name));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{folder}' is not written as a whole: {exception.Message}", exception);
        }
        finally
        {
            Forget(drafts, disk);
        }
    }

    // The reason why nothing was written says more than that a draft is left.
    private static void Forget(IEnumerable<string> drafts, IDisk disk)
    {
        foreach (var draft in drafts.Where(File.Exists))
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
}
