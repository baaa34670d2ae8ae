using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>A corpus with one mistake, and all warnings and errors that are told of it, in the compiler's order.</summary>
internal sealed record CauseCase(SeedFiles Files, params string[] Told);
