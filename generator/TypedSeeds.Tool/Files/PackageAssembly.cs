using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Tool.Files;

/// <summary>The assembly of a data package, beside its index. It is another one where the file has another time or size.</summary>
/// <remarks>Only its metadata is read, and nothing of it runs.</remarks>
/// <param name="Path">The file.</param>
/// <param name="Written">When it was written.</param>
/// <param name="Length">How many bytes it has.</param>
internal sealed record PackageAssembly(string Path, DateTime Written, long Length)
{
    private const string Extension = ".dll";

    private readonly Lazy<HashSet<string>> _members = new(() => MembersOf(Path));

    /// <summary>The assembly beside the file with the texts of a package.</summary>
    public static PackageAssembly BesideTexts(string texts)
    {
        var info = new FileInfo(texts[..^TextsFormat.Extension.Length] + Extension);
        return info.Exists ? new(info.FullName, info.LastWriteTimeUtc, info.Length) : new(info.FullName, default, 0);
    }

    /// <summary>Whether it has the member of a document's text.</summary>
    public bool Has(string member) => _members.Value.Contains(member);

    public bool Equals(PackageAssembly? other) => other is not null && (Path, Written, Length) == (other.Path, other.Written, other.Length);

    public override int GetHashCode() => HashCode.Combine(Path, Written, Length);

    // An assembly that cannot be read has none: it may be from anybody, and a build may be at work.
    private static HashSet<string> MembersOf(string path)
    {
        try
        {
            using var file = new PEReader(new MemoryStream(TextFile.ReadListedBytes(path), writable: false));
            var metadata = file.GetMetadataReader();
            return metadata.TypeDefinitions
                .Select(metadata.GetTypeDefinition)
                .Where(type => metadata.StringComparer.Equals(type.Name, ProvedText.ClassName))
                .SelectMany(static type => type.GetProperties())
                .Select(property => metadata.GetString(metadata.GetPropertyDefinition(property).Name))
                .ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidOperationException)
        {
            return [];
        }
    }
}
