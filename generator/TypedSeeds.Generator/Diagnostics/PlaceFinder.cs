using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>A place with its position.</summary>
/// <param name="Path">The file, as the host names it.</param>
/// <param name="Span">Its range; the empty one at the start for a file as a whole.</param>
internal sealed record FilePlace(string Path, FileSpan Span);

/// <summary>Gives places their positions, at the very end: until then nothing depends on where a token stands.</summary>
internal sealed class PlaceFinder(IEnumerable<TokenPositions> positions)
{
    private readonly Dictionary<string, TokenPositions> _positions = ByPath(positions);

    /// <summary>Where a place is; null for the project as a whole.</summary>
    public FilePlace? Find(Place place) => place switch
    {
        TokenPlace token when _positions.TryGetValue(token.Path, out var file) && token.Token < file.Count =>
            new(file.FilePath, file.SpanOf(token.Token)),
        TextPlace text => new(text.Path, text.Span),
        { Path.Length: > 0 } => new(place.Path, default),
        _ => null,
    };

    private static Dictionary<string, TokenPositions> ByPath(IEnumerable<TokenPositions> positions)
    {
        var byPath = new Dictionary<string, TokenPositions>(StringComparer.Ordinal);
        foreach (var file in positions)
        {
            byPath[file.Path] = file;
        }

        return byPath;
    }
}
