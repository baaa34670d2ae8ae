using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>A place with its position.</summary>
/// <param name="Path">The file, as the host names it.</param>
/// <param name="Span">Its range; the empty one at the start for a file as a whole.</param>
internal sealed record FilePlace(string Path, FileSpan Span);

/// <summary>Finds the positions of places. This is the last step: nothing before it depends on where a token is.</summary>
/// <param name="positions">The positions of the tokens of an annotation file; null where there is no such file.</param>
internal sealed class PlaceFinder(Func<string, TokenPositions?> positions)
{
    /// <summary>Where a place is; null for the project as a whole.</summary>
    public FilePlace? Find(Place place) => place switch
    {
        TokenPlace token when positions(token.Path) is { } file && token.Token < file.Count =>
            new(file.FilePath, file.SpanOf(token.Token)),
        TextPlace text => new(text.Path, text.Span),
        { Path.Length: > 0 } => new(place.Path, default),
        _ => null,
    };
}
