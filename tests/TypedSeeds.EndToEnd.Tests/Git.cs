using System.Diagnostics;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>Runs the <c>git</c> command with only the configuration given here.</summary>
internal static class Git
{
    private const string Date = "2024-11-01T00:00:00+00:00";

    /// <summary>Turns a folder into a checkout of one commit of all its files. The same files give the same commit.</summary>
    /// <returns>The commit's id.</returns>
    public static string Commit(string folder, string remote)
    {
        Run(folder, "init", "--quiet");
        Run(folder, "remote", "add", "origin", remote);
        Run(folder, "add", "--all");
        Run(folder, "-c", "user.name=TypedSeeds", "-c", "user.email=tests@typedseeds.invalid", "commit", "--quiet", "--message", "Pack");
        return Run(folder, "rev-parse", "HEAD").Trim();
    }

    /// <summary>The files of the commit, with forward slashes.</summary>
    public static string[] Files(string folder) => Run(folder, "ls-files", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder };
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";

        // A git hook sets these for its own repository, which the test must not change.
        foreach (var variable in new[] { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE" })
        {
            start.Environment.Remove(variable);
        }

        start.Environment["GIT_AUTHOR_DATE"] = Date;
        start.Environment["GIT_COMMITTER_DATE"] = Date;
        return DotNet.Run(start).AssertSucceeded().Output;
    }
}
