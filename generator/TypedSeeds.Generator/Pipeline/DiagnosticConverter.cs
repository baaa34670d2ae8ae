using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>Turns findings into the compiler's diagnostics, at the very end: only here do they get a position.</summary>
internal sealed class DiagnosticConverter(Func<string, TokenPositions?> positions)
{
    private readonly PlaceFinder _places = new(positions);

    public Diagnostic Convert(Finding finding)
    {
        Location[] second = finding.Second is { } place ? [Locate(place)] : [];
        var rule = finding.Rule with { Severity = finding.Severity };
        if (finding.More > 0)
        {
            return Diagnostic.Create(Descriptors.Of(rule, FindingMessage.Text(finding)), Locate(finding.Place), second, messageArgs: []);
        }

        return Diagnostic.Create(Descriptors.Of(rule), Locate(finding.Place), second, FindingMessage.Arguments(finding).ToArray<object>());
    }

    private Location Locate(Place place) => _places.Find(place) is { } found ? Locate(found.Path, found.Span) : Location.None;

    private static Location Locate(string path, FileSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
}
