namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>What a data package is called.</summary>
/// <param name="Id">The id of the package.</param>
/// <param name="Version">Its version.</param>
/// <param name="Namespace">The namespace that its classes are in, as C# has it.</param>
internal sealed record PackageIdentity(string Id, string Version, string Namespace);

/// <summary>A package that another one was compiled with.</summary>
/// <param name="Alias">What it is called there.</param>
/// <param name="Id">The id of the package.</param>
/// <param name="Version">Its version then.</param>
internal sealed record PackageUse(string Alias, string Id, string Version);
