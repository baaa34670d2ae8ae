extern alias runtime;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
#if ROSLYN_FLOOR
using System.Reflection;
#endif

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>The references of a test's code: .NET 8 and the runtime library.</summary>
internal static class References
{
    /// <summary>The framework alone.</summary>
    public static ImmutableArray<MetadataReference> OfFramework { get; } = [.. Framework()];

    /// <summary>The runtime library.</summary>
    public static PortableExecutableReference Runtime { get; } = MetadataReference.CreateFromFile(typeof(runtime::TypedSeeds.Entry).Assembly.Location);

    public static ImmutableArray<MetadataReference> All { get; } = [.. OfFramework, Runtime];

#if ROSLYN_FLOOR
    private static IEnumerable<MetadataReference> Framework()
    {
        var package = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Basic.Reference.Assemblies.Net80.dll"));
        foreach (var name in package.GetManifestResourceNames())
        {
            using var stream = package.GetManifestResourceStream(name)!;
            yield return MetadataReference.CreateFromStream(stream);
        }
    }
#else
    private static IEnumerable<MetadataReference> Framework() => Basic.Reference.Assemblies.Net80.References.All;
#endif
}
