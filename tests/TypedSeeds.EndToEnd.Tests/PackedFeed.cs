using System.IO.Compression;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The packages, packed once from a copy of the sources under a version that no other run has.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("typed-seeds-feed-").FullName;

    public PackedFeed()
    {
        Version = FormattableString.Invariant($"0.1.0-run.{DateTime.UtcNow.Ticks}");
        Folder = Pack("first");
    }

    /// <summary>The version of the packages.</summary>
    public string Version { get; }

    /// <summary>The folder that is the feed.</summary>
    internal string Folder { get; }

    /// <summary>The folder that packages are unpacked into, by all projects of a run and by nobody else.</summary>
    internal string Packages => Path.Combine(_root, "packages");

    /// <summary>Copies the sources into a folder of the given name and packs them there.</summary>
    /// <returns>The folder with the packages.</returns>
    internal string Pack(string name)
    {
        var sources = Path.Combine(_root, name);
        foreach (var part in new[] { "generator", "runtime", "seeds" })
        {
            CopyFolder(Path.Combine(Repository.Root, part), Path.Combine(sources, part));
        }

        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", "README.md", ".editorconfig" })
        {
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(sources, file));
        }

        var feed = Path.Combine(sources, "feed");
        foreach (var project in new[] { "runtime/TypedSeeds", "seeds/TypedSeeds.Data" })
        {
            DotNet.Run(sources, "pack", project, "-o", feed, "-nologo", "-v:q", $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true").AssertSucceeded();
        }

        return feed;
    }

    /// <summary>The files of a package, by their paths in it.</summary>
    internal Dictionary<string, byte[]> Read(string folder, string package, string extension = "nupkg")
    {
        using var archive = ZipFile.OpenRead(Path.Combine(folder, $"{package}.{Version}.{extension}"));
        return archive.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}

/// <summary>Tests that share the packed packages.</summary>
[CollectionDefinition(Name)]
public sealed class SharedFeed : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed feed";
}
