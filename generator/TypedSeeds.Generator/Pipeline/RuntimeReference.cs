using Microsoft.CodeAnalysis;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>The runtime library that generated code finds in a project.</summary>
/// <param name="Version">Its version; null where there is none, or only one with an alias, which generated code does not see.</param>
internal sealed record RuntimeReference(Version? Version)
{
    private const string Namespace = "TypedSeeds";

    // Every generated record derives from it.
    private const string Record = "Entry";

    /// <summary>The version that this generator writes for: the two are built and packed together.</summary>
    public static Version Needed { get; } = typeof(RuntimeReference).Assembly.GetName().Version;

    /// <summary>Whether what this generator writes compiles with the runtime: no older one, and none after a breaking step (SemVer 2.0.0).</summary>
    public bool Fits => Version is not null && Version >= Needed && Version.Major == Needed.Major && (Version.Major > 0 || Version.Minor == Needed.Minor);

    /// <summary>What a message calls it.</summary>
    public string Name => Version is null ? "no TypedSeeds.dll" : $"TypedSeeds.dll {Text(Version)}";

    /// <summary>A version in the three parts that packages have.</summary>
    public static string Text(Version version) => version.ToString(fieldCount: 3);

    public static RuntimeReference Of(Compilation compilation) =>
        new(RuntimeFile.VersionIn(compilation.ExternalReferences, Namespace, Record) ?? VersionIn(compilation));

    // By symbols: the runtime may be a project, or in a file of another name.
    private static Version? VersionIn(Compilation compilation)
    {
        foreach (var member in compilation.GlobalNamespace.GetMembers(Namespace))
        {
            if (member is not INamespaceSymbol space)
            {
                continue;
            }

            foreach (var type in space.GetTypeMembers(Record, arity: 0))
            {
                if (type.DeclaredAccessibility == Accessibility.Public)
                {
                    return type.ContainingAssembly.Identity.Version;
                }
            }
        }

        return null;
    }
}
