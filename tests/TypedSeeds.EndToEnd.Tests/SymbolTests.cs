using System.Reflection.Metadata;
using System.Text;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A consumer who steps into a package with a debugger sees its sources.</summary>
[Collection(SharedFeed.Name)]
public class SymbolTests(PackedFeed feed)
{
    /// <summary>The root of source paths in deterministic builds, independent of their folder.</summary>
    private const string Root = "/_/";

    // The kinds of custom debug information of the Portable PDB format.
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [InlineData("TypedSeeds")]
    [InlineData("TypedSeeds.Data")]
    public void Symbols_link_every_source_to_the_commit_or_hold_it(string package)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. feed.Read(feed.Folder, package, "snupkg")[$"lib/net8.0/{package}.pdb"]]);
        var pdb = provider.GetMetadataReader();
        var committed = Git.Files(feed.Sources).Select(path => Root + path).ToHashSet(StringComparer.Ordinal);
        var web = Repository.Url.Replace("://github.com/", "://raw.githubusercontent.com/", StringComparison.Ordinal);

        var link = Assert.Single(Information(pdb, EntityHandle.ModuleDefinition, SourceLink));
        Assert.Equal($$$"""{"documents":{"{{{Root}}}*":"{{{web}}}/{{{feed.Commit}}}/*"}}""", Encoding.UTF8.GetString(link));
        Assert.NotEmpty(pdb.Documents);
        Assert.All(pdb.Documents, document =>
        {
            var name = pdb.GetString(pdb.GetDocument(document).Name);
            Assert.True(committed.Contains(name) || Information(pdb, document, EmbeddedSource).Any(), $"{name} is neither in the commit nor in the symbols.");
        });
    }

    private static IEnumerable<byte[]> Information(MetadataReader pdb, EntityHandle parent, Guid kind) => pdb
        .GetCustomDebugInformation(parent)
        .Select(pdb.GetCustomDebugInformation)
        .Where(information => pdb.GetGuid(information.Kind) == kind)
        .Select(information => pdb.GetBlobBytes(information.Value));
}
