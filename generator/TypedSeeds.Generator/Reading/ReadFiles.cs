using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>All annotation files as they were read, for the positions of their tokens.</summary>
internal sealed record ReadFiles(EquatableArray<ReadFile> Files)
{
    private readonly Lazy<Dictionary<string, TokenPositions>> _byPath = new(() => ByPath(Files));

    public static ReadFiles Of(IEnumerable<ReadFile> files) => new(files.ToEquatableArray());

    /// <summary>The positions of the tokens of a file; null where there is no such file.</summary>
    public TokenPositions? PositionsOf(string path) => _byPath.Value.TryGetValue(path, out var positions) ? positions : null;

    public bool Equals(ReadFiles? other) => other is not null && Files.Equals(other.Files);

    public override int GetHashCode() => Files.GetHashCode();

    // Where two files have one path, the last one wins.
    private static Dictionary<string, TokenPositions> ByPath(EquatableArray<ReadFile> files)
    {
        var byPath = new Dictionary<string, TokenPositions>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[file.Positions.Path] = file.Positions;
        }

        return byPath;
    }
}
