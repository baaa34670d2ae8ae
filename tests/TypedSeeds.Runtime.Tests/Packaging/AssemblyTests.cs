using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedSeeds.Tests;

/// <summary>What the runtime asks of those who take it in: nothing.</summary>
public sealed class AssemblyTests
{
    [Fact]
    public void The_runtime_references_the_framework_alone() =>
        Assert.All(
            typeof(Entry).Assembly.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void The_runtime_uses_no_reflection()
    {
        using var file = new PEReader(File.OpenRead(typeof(Entry).Assembly.Location));
        var metadata = file.GetMetadataReader();

        var types = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => (Namespace: metadata.GetString(type.Namespace), Name: metadata.GetString(type.Name)))
            .ToArray();

        Assert.Contains(("System", "String"), types);
        Assert.DoesNotContain(
            types,
            type => type.Namespace.StartsWith("System.Reflection", StringComparison.Ordinal) && !type.Name.EndsWith("Attribute", StringComparison.Ordinal));
        Assert.DoesNotContain(("System", "Activator"), types);
    }
}
