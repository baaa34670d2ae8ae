using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Everything that the generator reports, as one text to compare.</summary>
internal static class Outcome
{
    public static string Of(GeneratorRun run)
    {
        var sources = run.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => $"=== {source.Key}\n{source.Value}");
        return string.Join("\n", sources.Concat(run.Diagnostics.Select(Describe).Order(StringComparer.Ordinal)));
    }

    /// <summary>A diagnostic with all its places.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        var places = diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(place => $"{place.GetLineSpan()} {place.SourceSpan}");
        return $"{string.Join(", ", places)}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
