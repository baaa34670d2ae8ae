namespace TypedSeeds.Tool.Files;

/// <summary>The text of a file that few corpora need, so that it is read when it is asked for. It is another one where the file has another time or size.</summary>
/// <param name="Path">The file.</param>
/// <param name="Written">When it was written.</param>
/// <param name="Length">How many bytes it has.</param>
internal sealed record LaterText(string Path, DateTime Written, long Length)
{
    private readonly Lazy<string> _text = new(() => TextOf(Path));

    /// <summary>The assembly of the package that has the texts.</summary>
    public required PackageAssembly Assembly { get; init; }

    /// <summary>The text; empty where it cannot be read.</summary>
    public string Text => _text.Value;

    /// <summary>The text of a file as it is now.</summary>
    public static LaterText Of(string path)
    {
        var info = new FileInfo(path);
        return new(path, info.Exists ? info.LastWriteTimeUtc : default, info.Exists ? info.Length : 0) { Assembly = PackageAssembly.BesideTexts(path) };
    }

    public bool Equals(LaterText? other) => other is not null && (Path, Written, Length, Assembly) == (other.Path, other.Written, other.Length, other.Assembly);

    public override int GetHashCode() => HashCode.Combine(Path, Written, Length, Assembly);

    // A build may be at work. Who asks for the text says then that it is not there.
    private static string TextOf(string path)
    {
        try
        {
            return TextFile.ReadListed(path).Text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
