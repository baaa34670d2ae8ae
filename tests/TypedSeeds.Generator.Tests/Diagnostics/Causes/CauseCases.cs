namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>All corpora with one mistake, by what the mistake is.</summary>
internal static class CauseCases
{
    public static IReadOnlyDictionary<string, CauseCase> All { get; } =
        new[] { WaiverCases.All, KeyCases.All, NameCases.All, DoubleCases.All, SenseCases.All, CoverageCases.All }.SelectMany(static cases => cases).ToDictionary(StringComparer.Ordinal);
}
