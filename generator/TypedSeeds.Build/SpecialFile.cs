namespace TypedSeeds.Build;

/// <summary>Pipes, sockets and devices, which are no files although a folder lists them.</summary>
internal static class SpecialFile
{
    /// <summary>ENXIO, as the runtime gives the system's own number.</summary>
    private const int NoSuchDevice = 6;

    /// <summary>Whether a path without links is below one where the system has no files of users. A device there may be read at any place, and has no end.</summary>
    public static bool IsOfSystem(string real) =>
        Path.DirectorySeparatorChar == '/'
        && (IsBelow(real, "/proc/") || IsBelow(real, "/sys/") || (IsBelow(real, "/dev/") && !IsBelow(real, "/dev/shm/")));

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>Whether a path is that of a pipe, a socket or a device. Opened for both directions a pipe waits for nobody.</summary>
    public static bool Is(string path)
    {
        if (IsOfSystem(RealPath.Of(path)))
        {
            return true;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return !file.CanSeek;
        }
        catch (IOException exception)
        {
            // A socket cannot be opened at all.
            return exception.HResult == NoSuchDevice;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
