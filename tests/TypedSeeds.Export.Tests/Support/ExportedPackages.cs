using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Export.Tests.Support;

/// <summary>Two packages of this repository, exported by the command line: the seeds, and the Declaration of Human Rights with kinds of its own.</summary>
public sealed class ExportedPackages : IDisposable
{
    private static readonly (string Name, string Project)[] Packages =
    [
        ("seed", "seeds/TypedSeeds.Data"),
        ("treaty", "tests/TypedSeeds.Treaty.Tests"),
    ];

    private readonly TemporaryFolder _folder = new();

    public ExportedPackages()
    {
        foreach (var (name, _) in Packages)
        {
            Export("parquet", name);
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Exports a package; gives the path of what was written.</summary>
    internal string Export(string format, string package)
    {
        var output = _folder.At($"{format}/{package}");
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        var run = ToolRun.With("export", Path.Combine(Repository.Root, Packages.Single(known => known.Name == package).Project), "--format", format, "-o", output).GetAwaiter().GetResult();
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return output;
    }

    /// <summary>A database with views of the seeds, or of all packages.</summary>
    /// <param name="views">The queries that make the views, of the folder <c>data</c>.</param>
    /// <param name="package">The package; all where it is <c>*</c>.</param>
    internal Database Open(string views, string package = "seed")
    {
        var database = new Database();
        database.Run(views.Replace("'data/", $"'{_folder.At("parquet").Replace('\\', '/')}/{package}/", StringComparison.Ordinal));
        return database;
    }
}
