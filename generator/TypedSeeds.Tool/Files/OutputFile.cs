using System.Security.Cryptography;
using System.Text;
using TypedSeeds.Build;

namespace TypedSeeds.Tool.Files;

/// <summary>Writes the files of all commands, so that none is ever left in part, and none replaces what another run wrote meanwhile.</summary>
internal static class OutputFile
{
    /// <summary>How much of a text is encoded at once, in UTF-16 units.</summary>
    private const int PartLength = 16_384;

    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A run holds the lock for a moment only. So long a wait means that something else is wrong.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Writes a file that holds nothing but what this program made of others.</summary>
    public static void Write(string path, string text, IDisk disk) => Write(path, WithoutMark.GetBytes(text), disk);

    /// <summary>Replaces a file whose content this run knows, or writes one that was not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The new content.</param>
    /// <param name="known">The content that the run began with.</param>
    /// <param name="disk">The disk.</param>
    /// <exception cref="IOException">The file has another content by now, or cannot be written. It stays as it is.</exception>
    public static void Replace(string path, string text, KnownContent known, IDisk disk) => Replace(path, WithoutMark.GetBytes(text), known, disk);

    /// <inheritdoc cref="Replace(string, string, KnownContent, IDisk)"/>
    public static void Replace(string path, byte[] content, KnownContent known, IDisk disk)
    {
        LinkOut.Refuse(path);
        // What was compared must not change before it is replaced: runs take turns.
        using var turn = Lock(path);
        var current = File.Exists(path) ? TextFile.ReadBytes(path) : null;
        if (current.AsSpan().SequenceEqual(content) && current is not null)
        {
            return;
        }

        if (!known.Is(current))
        {
            throw new IOException($"'{path}' was changed by another program while this one ran, so nothing is written; run this again.");
        }

        Write(path, content, disk);
    }

    /// <summary>
    /// Writes one of many files that are not there. Each is whole, and replaces none. Nobody waits for the disk: what is lost with the
    /// power of the machine is made again.
    /// </summary>
    /// <exception cref="IOException">The file is there with another content by now, or cannot be written.</exception>
    public static void Create(string path, string text, IDisk disk)
    {
        LinkOut.Refuse(path);
        var content = WithoutMark.GetBytes(text);
        if (IsThere(path))
        {
            Replace(path, content, KnownContent.None, disk);
            return;
        }

        var draft = WholeFile.DraftOf(path);
        try
        {
            // One of many may be the first of its folder.
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            WholeFile.Fill(draft, file => file.Write(content), disk, isDurable: false);
            disk.Move(draft, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WholeFile.Forget(draft, disk);
            if (!IsThere(path))
            {
                throw new IOException($"'{path}' is not written: {exception.Message}", exception);
            }

            // Another run was first.
            Replace(path, content, KnownContent.None, disk);
        }
    }

    // A link that leads nowhere is there, too.
    private static bool IsThere(string path) => File.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <inheritdoc cref="Write(string, string, IDisk)"/>
    public static void Write(string path, byte[] content, IDisk disk) => Write(path, file => file.Write(content), disk);

    /// <summary>Writes such a file as its content is made, so that it need not be in memory as a whole.</summary>
    public static void Write(string path, Action<Stream> write, IDisk disk)
    {
        LinkOut.Refuse(path);
        if (IsOfSystem(path))
        {
            File.WriteAllBytes(path, BytesOf(write));
            return;
        }

        try
        {
            WholeFile.Write(TargetOf(path), write, disk);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{path}' is not written, and is as it was: {exception.Message}", exception);
        }
    }

    /// <summary>The same for a text.</summary>
    public static void WriteText(string path, Action<TextWriter> write, IDisk disk) => Write(path, AsText(write), disk);

    /// <summary>Writes a text as bytes, in UTF-8 without a mark.</summary>
    public static Action<Stream> AsText(Action<TextWriter> write) => stream =>
    {
        using var writer = new StreamWriter(stream, WithoutMark, PartLength, leaveOpen: true);
        write(writer);
    };

    /// <summary>The whole content.</summary>
    public static byte[] BytesOf(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }

    // Another file in the place of /dev/stdout would be wrong, and a device has nothing to lose. So it is with a pipe.
    private static bool IsOfSystem(string path) =>
        !OperatingSystem.IsWindows()
        && (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal) || Path.GetFullPath(path).StartsWith("/proc/", StringComparison.Ordinal) || SpecialFile.Is(path));

    /// <summary>The path that is written. A link stays a link: what it leads to is replaced.</summary>
    public static string TargetOf(string path) => new FileInfo(path).LinkTarget is null ? path : RealPath.Of(path);

    /// <summary>Waits until no other run writes the file or folder, and keeps others waiting until it is disposed.</summary>
    /// <exception cref="IOException">Another run writes it for longer than anybody waits.</exception>
    public static IDisposable Lock(string path)
    {
        var name = "typed-seeds-" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(TargetOf(Path.GetFullPath(path)))))[..32];
        return new Turn(new Mutex(initiallyOwned: false, @"Global\" + name), path);
    }

    private sealed class Turn : IDisposable
    {
        private readonly Mutex _mutex;

        public Turn(Mutex mutex, string path)
        {
            _mutex = mutex;
            try
            {
                if (!mutex.WaitOne(Patience))
                {
                    mutex.Dispose();
                    throw new IOException($"Another run of this program is writing '{path}', so nothing is written; run this again.");
                }
            }
            catch (AbandonedMutexException)
            {
                // The run before was killed. The file is whole, and it is this one's turn.
            }
        }

        public void Dispose()
        {
            _mutex.ReleaseMutex();
            _mutex.Dispose();
        }
    }
}
