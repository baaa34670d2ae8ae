using System.IO.Compression;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The packages, packed once from a copy of the sources, under a version unique to the run.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("typed-seeds-feed-").FullName;

    public PackedFeed()
    {
        Version = FormattableString.Invariant($"{Repository.Version}-run.{DateTime.UtcNow.Ticks}");
        (Folder, Commit, Output) = Pack("first");
    }

    /// <summary>The version of the packages.</summary>
    public string Version { get; }

    /// <summary>The folder that is the feed.</summary>
    internal string Folder { get; }

    /// <summary>The commit that was packed.</summary>
    internal string Commit { get; }

    /// <summary>The output of packing.</summary>
    internal string Output { get; }

    /// <summary>The folder with the sources that were packed.</summary>
    internal string Sources => Path.GetDirectoryName(Folder)!;

    /// <summary>The folder for unpacked packages, shared by all projects of one run only.</summary>
    internal string Packages => Path.Combine(_root, "packages");

    /// <summary>A project of a data package that references the generator, and what is given.</summary>
    internal string Library(string references) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <Version>1.0.0-beta</Version>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TypedSeeds" Version="{Version}" />
            {references}
          </ItemGroup>
        </Project>
        """;

    /// <summary>Copies the sources into a folder of the given name, commits them to a new repository, and packs them there, as on a build server or as anybody else.</summary>
    /// <returns>The folder with the packages, the commit, and the output.</returns>
    internal (string Folder, string Commit, string Output) Pack(string name, bool isBuildServer = false)
    {
        var sources = Path.Combine(_root, name);
        foreach (var part in new[] { "generator", "runtime", "seeds" })
        {
            CopyFolder(Path.Combine(Repository.Root, part), Path.Combine(sources, part));
        }

        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", "README.md", ".editorconfig", ".gitattributes", ".gitignore" })
        {
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(sources, file));
        }

        var commit = Git.Commit(sources, Repository.Url);
        var feed = Path.Combine(sources, "feed");
        // The build of the repository has analyzed these sources; their analysis changes nothing that is packed.
        var outputs = new[] { "runtime/TypedSeeds", "seeds/TypedSeeds.Data" }.Select(project =>
            DotNet.Run(sources, null, ["pack", project, "-o", feed, "-nologo", "-v:q", $"-p:Version={Version}", "-p:RunAnalyzersDuringBuild=false"], isBuildServer).AssertSucceeded().Output);
        return (feed, commit, string.Concat(outputs));
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
