namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The result of a command.</summary>
internal sealed record BuildResult(int ExitCode, string Output)
{
    public BuildResult AssertSucceeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Fails unless the command failed with this text in its output.</summary>
    public void AssertFailed(string expected)
    {
        Assert.NotEqual(0, ExitCode);
        Assert.Contains(expected, Output, StringComparison.Ordinal);
    }
}
