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
            foreach (var (name, content) in files)
            {
                drafts.Add(WholeFile.DraftOf(OutputFile.TargetOf(Path.Combine(folder, name))));
                WholeFile.Fill(drafts[^1], content, disk);
            }

            for (var i = 0; i < files.Count; i++)
            {
                WholeFile.Put(drafts[i], OutputFile.TargetOf(Path.Combine(folder, files[i].Name)), disk);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{folder}' is not written as a whole: {exception.Message}", exception);
        }
        finally
        {
            foreach (var draft in drafts.Where(File.Exists))
            {
                WholeFile.Forget(draft, disk);
            }
        }
    }
}
