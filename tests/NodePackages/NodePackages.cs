using System.Reflection;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Tests;

/// <summary>The Node packages that the build of this test project installs where npm is on the machine.</summary>
internal static class NodePackages
{
    private static readonly string Project = Path.Combine(Repository.Root, "tests", typeof(NodePackages).Assembly.GetName().Name!);

    private static readonly string Packages = Path.GetFullPath(Path.Combine(Project, typeof(NodePackages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "NodePackagesFolder").Value!));

    /// <summary>Whether the build tried to install the packages: a project may have no use for them on this machine.</summary>
    public static bool WereTried { get; } = File.Exists(Path.Combine(Project, "obj", "npm-ci.log"));

    /// <summary>Why the packages are not installed and what to do, in one line; null where they are.</summary>
    public static string? Problem { get; } = ProblemOf(Packages, Project, hasNpm: OnPath("npm", "npm.cmd") is not null);

    /// <summary>A file of a package.</summary>
    public static string At(string path) => Path.Combine(Packages, "node_modules", path);

    /// <summary>The first line that a step of the build wrote.</summary>
    public static string FirstLine(string log) => FirstLine(Project, log);

    /// <summary>The first of some programs that the machine's search path has.</summary>
    public static string? OnPath(params string[] programs) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => programs.Select(program => Path.Combine(folder, program)))
        .FirstOrDefault(File.Exists);

    internal static string? ProblemOf(string project, bool hasNpm) => ProblemOf(project, project, hasNpm);

    private static string? ProblemOf(string packages, string project, bool hasNpm) =>
        File.Exists(Path.Combine(packages, "node_modules", ".package-lock.json")) ? null
        : !hasNpm ? "npm is not installed: install Node.js with npm and build again"
        : $"'npm ci' failed in {packages}: {FirstLine(project, "obj/npm-ci.log")}";

    private static string FirstLine(string project, string log)
    {
        var path = Path.Combine(project, log);
        return (File.Exists(path) ? File.ReadLines(path).FirstOrDefault() : null) ?? $"{log} is empty";
    }
}
