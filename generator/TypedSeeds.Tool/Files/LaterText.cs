namespace TypedSeeds.Tool.Files;

/// <summary>The text of a file that few corpora need, so that it is read when it is asked for. It is another one where the file has another time or size.</summary>
/// <param name="Path">The file.</param>
/// <param name="Written">When it was written.</param>
/// <param name="Length">How many bytes it has.</param>
internal sealed record LaterText(string Path, DateTime Written, long Length)
{
    private readonly Lazy<string> _text = new(() => TextOf(Path));

    /// <summary>The text; empty where it cannot be read.</summary>
    public string Text => _text.Value;

    /// <summary>The text of a file as it is now.</summary>
    public static LaterText Of(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new(path, info.LastWriteTimeUtc, info.Length) : new(path, default, 0);
    }

    public bool Equals(LaterText? other) => other is not null && (Path, Written, Length) == (other.Path, other.Written, other.Length);

    public override int GetHashCode() => HashCode.Combine(Path, Written, Length);

    // A build may be at work. Who asks for the text says then that it is not there.
    private static string TextOf(string path)
    {
        try
        {
            return TextFile.Read(path).Text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
