using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>Finds the runtime library among the files that a project references, without the symbols of the compiler.</summary>
/// <remarks>
/// The first question for a symbol has a fresh compiler read the types of all references: more than a quarter of the
/// generator's time for a first document.
/// </remarks>
internal static class RuntimeFile
{
    private const string Name = "TypedSeeds.dll";
    private const string GlobalAlias = "global";

    /// <summary>The version of the file that has a public type; null where no file is sure to have it.</summary>
    public static Version? VersionIn(IEnumerable<MetadataReference> references, string space, string type)
    {
        foreach (var reference in references)
        {
            if (reference is PortableExecutableReference { FilePath: { } path, Properties: { Kind: MetadataImageKind.Assembly, Aliases: var aliases } } file
                && (aliases.IsEmpty || aliases.Contains(GlobalAlias))
                && (path.EndsWith("/" + Name, StringComparison.Ordinal) || path.EndsWith("\\" + Name, StringComparison.Ordinal))
                && ReaderOf(file) is { } reader
                && HasPublic(reader, space, type))
            {
                return reader.GetAssemblyDefinition().Version;
            }
        }

        return null;
    }

    // What is no assembly, or is gone, is the compiler's to report.
    private static MetadataReader? ReaderOf(PortableExecutableReference file)
    {
        try
        {
            return file.GetMetadata() is AssemblyMetadata assembly ? assembly.GetModules()[0].GetMetadataReader() : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return null;
        }
    }

    private static bool HasPublic(MetadataReader reader, string space, string type)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var definition = reader.GetTypeDefinition(handle);
            if ((definition.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
                && reader.StringComparer.Equals(definition.Name, type)
                && reader.StringComparer.Equals(definition.Namespace, space))
            {
                return true;
            }
        }

        return false;
    }
}
