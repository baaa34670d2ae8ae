using System.Security.Cryptography;
using System.Text.Json;
using TypedSeeds.Build;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Tool.Files;

/// <summary>
/// Several files of a folder that are right only together. While a run writes them, a file beside them holds what they were, so that
/// the next run knows of one that was killed, and puts them back.
/// </summary>
/// <param name="folder">The folder of the corpus.</param>
/// <param name="disk">The disk.</param>
internal sealed class UnfinishedWrite(string folder, IDisk disk)
{
    /// <summary>A name that begins with a dot is in no list of seeds.</summary>
    public const string Name = ".typed-seeds.unfinished";

    private readonly string _path = folder == "." ? Name : Path.Combine(folder, Name);

    /// <summary>Whether a run was killed, or is at work.</summary>
    public bool IsThere => File.Exists(_path);

    /// <summary>What is told by a command that writes nothing.</summary>
    public string Notice => $"'{_path}' says that a run was ended while it wrote several files; rebase puts them back first. If no run of yours was ended, delete it.";

    /// <summary>Keeps other runs waiting.</summary>
    /// <exception cref="IOException">Another run writes the folder for longer than anybody waits.</exception>
    public IDisposable Lock() => OutputFile.Lock(_path);

    /// <summary>Writes down what the files are, before the first is written.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Begin(IEnumerable<(string Path, byte[] Before, byte[] Now)> files) =>
        OutputFile.Write(_path, JsonSerializer.SerializeToUtf8Bytes(files.Select(file => new Entry(SeedsFolder.Relative(folder, file.Path), file.Before, HashOf(file.Now))).ToArray()), disk);

    /// <summary>All files are written, or all are as they were.</summary>
    public void End() => disk.Delete(_path);

    /// <summary>Puts back what a run that was killed wrote in part; says what was put back, or null.</summary>
    /// <exception cref="IOException">It cannot be put back. The message says what to do.</exception>
    public string? PutBack()
    {
        using var turn = Lock();
        if (!IsThere)
        {
            return null;
        }

        var files = Read().Select(entry => (Path: PathOf(entry), entry.Before, State: StateOf(entry))).ToArray();
        if (files.FirstOrDefault(static file => file.State == State.Other) is { Path: not null } other)
        {
            throw new IOException($"A run was ended while it wrote {Names(files)}, and '{other.Path}' was changed since. Put these files in order by hand, then delete '{_path}', which holds what they were.");
        }

        var written = files.Where(static file => file.State == State.Now).ToArray();
        var isWhole = written.Length == files.Length;
        foreach (var (path, before, _) in isWhole ? [] : written)
        {
            OutputFile.Write(path, before, disk);
        }

        End();
        return isWhole ? $"A run was ended after it wrote {Names(files)}: they are whole."
            : written.Length > 0 ? $"A run was ended while it wrote {Names(files)}: they are as they were before it."
            : null;
    }

    private static string Names(IEnumerable<(string Path, byte[] Before, State State)> files) => string.Join(", ", files.Select(static file => $"'{file.Path}'"));

    private Entry[] Read()
    {
        try
        {
            return JsonSerializer.Deserialize<Entry[]>(TextFile.ReadBytes(_path)) is { } entries && entries.All(static entry => entry is { Path: not null, Before: not null, Now: not null })
                ? entries
                : throw new JsonException();
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{_path}' is not what this program writes there, so nothing is put back; delete it.", exception);
        }
    }

    // Anybody may send a change with such a file. It puts back nothing but files of the corpus.
    private string PathOf(Entry entry)
    {
        var path = Path.Combine(folder, entry.Path);
        if (Path.IsPathRooted(entry.Path) || entry.Path.Split('/', '\\').Contains("..") || InputRoles.ByName(path) is not (InputRole.Annotation or InputRole.Document))
        {
            throw new IOException($"'{_path}' names '{entry.Path}', which is no file of the corpus, so nothing is put back; delete it.");
        }

        LinkOut.Refuse(path, _ => folder);
        return path;
    }

    private State StateOf(Entry entry)
    {
        var path = PathOf(entry);
        var current = File.Exists(path) ? TextFile.ReadBytes(path) : null;
        return current is null ? State.Other
            : HashOf(current) == entry.Now ? State.Now
            : current.AsSpan().SequenceEqual(entry.Before) ? State.Before
            : State.Other;
    }

    private static string HashOf(byte[] content) => Convert.ToHexString(SHA256.HashData(content));

    private enum State
    {
        Before,
        Now,
        Other,
    }

    /// <param name="Path">The path in the folder.</param>
    /// <param name="Before">The bytes of the file before the run.</param>
    /// <param name="Now">The SHA-256 of its bytes after it.</param>
    private sealed record Entry(string Path, byte[] Before, string Now);
}
