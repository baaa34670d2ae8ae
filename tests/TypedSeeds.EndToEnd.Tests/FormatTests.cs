namespace TypedSeeds.EndToEnd.Tests;

/// <summary>Former names are replaced in a whole project by one command.</summary>
[Collection(SharedFeed.Name)]
public class FormatTests(PackedFeed feed)
{
    [Fact]
    public void The_command_of_the_page_replaces_each_former_name()
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", "Console.WriteLine(Stranger.Parties.Dominion.Name + nameof(Stranger.Parties.Ids.Dominion));", "<WarningsNotAsErrors>SEED4010</WarningsNotAsErrors>")
            .Write("seeds/parties.yaml", "seed: 1\nparties:\n  canada: { kind: state, name: Canada, formerly: dominion }\n");
        var command = new MarkdownPage("generator/docs/SEED4010.md").Block("console", "## How to mend it");
        Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
        project.Build().AssertSucceeded();

        project.DotNet(command.Split(' ')[1..]).AssertSucceeded();

        Assert.Equal("Console.WriteLine(Stranger.Parties.Canada.Name + nameof(Stranger.Parties.Ids.Canada));", project.Read("Program.cs").Trim());
    }
}
