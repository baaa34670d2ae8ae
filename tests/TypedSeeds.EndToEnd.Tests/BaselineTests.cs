namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A build reports changes since the baseline that the props find in the seeds folder.</summary>
public class BaselineTests
{
    private const string Annotation = """
        seed: 1
        events:
          talks: { name: Talks, date: 2024-11 }

        """;

    [Fact]
    public void A_removed_entry_fails_the_build_at_its_line_of_the_baseline_until_it_is_waived_and_a_changed_date_is_a_warning()
    {
        using var project = new ConsumerProject();
        project.Write("seeds/events.yaml", Annotation);
        project.Write("seeds/typed-seeds.baseline", "# typed-seeds baseline 1\nevent|meeting|name=Meeting\nevent|talks|name=Talks|date=2024\n");

        project.Build().AssertFailed($"{Path.Combine("seeds", "typed-seeds.baseline")}(2,7): error SEED4020: The event 'meeting' is in the baseline, but no file has it any more");

        project.Write("seeds/events.yaml", Annotation + "waivers: { event: { meeting: There was none. } }\n");
        var result = project.BuildAgain().AssertSucceeded();

        Assert.Contains($"{Path.Combine("seeds", "events.yaml")}(3,3): warning SEED4021: 'date' of the event 'talks' was '2024' in the baseline and is now '2024-11'", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SEED4020", result.Output, StringComparison.Ordinal);

        // What the page says for projects with warnings as errors.
        project.Write("Directory.Build.targets", $"<Project>{new MarkdownPage("generator/docs/baseline.md").Block("xml", "## With warnings as errors")}</Project>");
        Assert.Contains("warning SEED4021", project.BuildAgain().AssertSucceeded().Output, StringComparison.Ordinal);
    }
}
