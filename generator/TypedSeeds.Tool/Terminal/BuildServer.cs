namespace TypedSeeds.Tool.Terminal;

/// <summary>The build servers that obey what a program prints: Azure Pipelines, GitHub Actions and TeamCity.</summary>
internal static class BuildServer
{
    /// <summary>What is told where the output has other characters than it would have elsewhere.</summary>
    public static readonly string Notice = $"The output has words that a build server would obey, so U+FFFD is written in them; it is whole where none of {string.Join(", ", Variables)} is set.";

    /// <summary>Each server sets its variable for every step.</summary>
    private static string[] Variables => ["TF_BUILD", "GITHUB_ACTIONS", "TEAMCITY_VERSION"];

    /// <summary>Whether the environment is that of a build server.</summary>
    public static bool IsHere(Func<string, string?> environment) => Variables.Any(name => !string.IsNullOrEmpty(environment(name)));
}
