namespace TypedSeeds.Build;

/// <summary>The steps in which a file is written. A test gives one that fails, or ends, at any step.</summary>
internal interface IDisk
{
    /// <summary>Creates a file that is not there yet.</summary>
    Stream Create(string path);

    /// <summary>Writes the whole content: a full disk is an error here, not after the file was closed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="write">Writes the content, which need not be in memory as a whole.</param>
    /// <param name="isDurable">Whether it is there even if the machine loses its power a moment later.</param>
    void Fill(Stream file, Action<Stream> write, bool isDurable);

    /// <summary>Puts a file in the place of another, in one step of the system.</summary>
    void Replace(string from, string to);

    /// <summary>Gives a file a name that no other has yet.</summary>
    void Move(string from, string to);

    /// <summary>Deletes a file.</summary>
    void Delete(string path);

    /// <summary>Gives a folder a name that no other has yet.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Deletes a folder with all that is in it.</summary>
    void DeleteFolder(string path);
}

/// <summary>The disk of the system.</summary>
internal sealed class Disk : IDisk
{
    public static IDisk Real { get; } = new Disk();

    public Stream Create(string path) => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    public void Fill(Stream file, Action<Stream> write, bool isDurable)
    {
        write(file);
        ((FileStream)file).Flush(flushToDisk: isDurable);
    }

    public void Replace(string from, string to)
    {
#if NET
        File.Move(from, to, overwrite: true);
#else
        File.Replace(from, to, destinationBackupFileName: null);
#endif
    }

    public void Move(string from, string to) => File.Move(from, to);

    public void Delete(string path) => File.Delete(path);

    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    public void DeleteFolder(string path) => Directory.Delete(path, recursive: true);
}
