using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedSeeds.Tests;

/// <summary>The runtime needs nothing from its consumers.</summary>
public sealed class AssemblyTests
{
    /// <summary>The members that open an embedded document, or name its assembly in an error.</summary>
    private static readonly string[] OfResources =
    [
        "System.Reflection.Assembly.GetManifestResourceStream",
        "System.Reflection.Assembly.GetName",
        "System.Reflection.AssemblyName.get_Name",
    ];

    [Fact]
    public void The_runtime_references_the_framework_alone() =>
        Assert.All(
            typeof(Entry).Assembly.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void The_runtime_uses_no_reflection_but_to_open_an_embedded_document()
    {
        using var file = new PEReader(File.OpenRead(typeof(Entry).Assembly.Location));
        var metadata = file.GetMetadataReader();

        var members = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}")
            .ToArray();

        Assert.Contains("System.String.Substring", members);
        Assert.DoesNotContain(members, member => member.StartsWith("System.Activator.", StringComparison.Ordinal));
        Assert.DoesNotContain(
            members,
            member => member.StartsWith("System.Reflection.", StringComparison.Ordinal)
                && !member.EndsWith("Attribute..ctor", StringComparison.Ordinal)
                && !OfResources.Contains(member));
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
