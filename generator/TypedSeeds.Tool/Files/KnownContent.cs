namespace TypedSeeds.Tool.Files;

/// <summary>What a run knows of a file that it will replace. Another content comes from another program, and must not be lost.</summary>
internal sealed class KnownContent
{
    private readonly Func<byte[]?, bool> _isKnown;

    private KnownContent(Func<byte[]?, bool> isKnown) => _isKnown = isKnown;

    /// <summary>That there is no file.</summary>
    public static KnownContent None { get; } = new(static current => current is null);

    /// <summary>That it has these bytes.</summary>
    public static KnownContent Of(byte[] bytes) => new(current => current is not null && bytes.AsSpan().SequenceEqual(current));

    /// <summary>That its text is what was read; none where the corpus has no such file.</summary>
    public static KnownContent Of(CorpusFile? file) =>
        file is null ? None : new(current => current is not null && TextFile.Decode(current).Text == file.Text);

    /// <summary>Whether the file still has the content that the run began with.</summary>
    /// <param name="current">The bytes of the file; null if there is none.</param>
    public bool Is(byte[]? current) => _isKnown(current);
}
