namespace TypedSeeds.Build;

/// <summary>
/// Writes a file as a whole: beside its place first, and then moved there. At every moment
/// the file has its old content or the new one.
/// </summary>
internal static class WholeFile
{
    /// <summary>What .NET says where the system refuses the length of a file: by a limit of the user, a quota or the file system.</summary>
    private const string LengthParameter = "value";

    /// <summary>So often another may come first.</summary>
    private const int MostTries = 10;

    /// <summary>Writes a file over one that is there, if any.</summary>
    /// <exception cref="IOException">The file is not written, and is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, and is as it was.</exception>
    public static void Write(string path, byte[] content, IDisk disk) => Write(path, file => file.Write(content, 0, content.Length), disk);

    /// <summary>Writes a file over one that is there, if any, as its content is made.</summary>
    /// <exception cref="IOException">The file is not written, and is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, and is as it was.</exception>
    public static void Write(string path, Action<Stream> write, IDisk disk)
    {
        var draft = DraftOf(path);
        try
        {
            Fill(draft, write, disk, isDurable: true);
            Put(draft, path, disk);
        }
        catch
        {
            Forget(draft, disk);
            throw;
        }
    }

    /// <summary>The path of a draft that no other run has.</summary>
    // In the same folder, since only there a move is one step. A name with a dot is in no list of seeds.
    public static string DraftOf(string path) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".typed-seeds.{Guid.NewGuid():N}.tmp");

    /// <summary>Writes a draft.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Fill(string draft, Action<Stream> write, IDisk disk, bool isDurable)
    {
        try
        {
            using var file = disk.Create(draft);
            disk.Fill(file, write, isDurable);
        }
        catch (ArgumentOutOfRangeException exception) when (exception.ParamName == LengthParameter)
        {
            throw new IOException("the file is larger than the system allows", exception);
        }
    }

    /// <summary>Moves a draft to its place, in one step. A file that is there gives its mode.</summary>
    public static void Put(string draft, string path, IDisk disk)
    {
        // Builds of two target frameworks write one file at once. Each is right, and the last one stays.
        for (var tried = 1; ; tried++)
        {
            var isThere = File.Exists(path);
            try
            {
                if (isThere)
                {
                    KeepMode(path, draft);
                    disk.Replace(draft, path);
                }
                else
                {
                    disk.Move(draft, path);
                }

                return;
            }
            catch (IOException) when (tried < MostTries && isThere != File.Exists(path))
            {
                // Another came first, or took it away.
            }
        }
    }

    /// <summary>Deletes a draft. The reason why nothing was written says more than that the draft is left.</summary>
    public static void Forget(string draft, IDisk disk)
    {
        try
        {
            disk.Delete(draft);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Gives a draft the mode of what it takes the place of.</summary>
    public static void KeepMode(string path, string draft)
    {
#if NET
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
        }
#endif
    }
}
