using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Tests.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedSeeds.Generator.Tests.Packages;

/// <summary>The steps that run again where a corpus uses a package.</summary>
public class UsedStepTests
{
    private static readonly DataPackage Core = DataPackage.Of("Core.Data", new SeedFiles()
        .With("seeds/a.yaml", "seed: 1\nparties: { canada: { kind: state, name: Canada } }\n"));

    private static readonly SeedFiles Files = new SeedFiles().Referencing(Core)
        .With("seeds/a.yaml", "seed: 1\nuses: { core: Core.Data }\nparties: { envoy: { kind: person, name: E, part-of: core:canada } }\n")
        .With("seeds/b.yaml", "seed: 1\nparties: { other: { kind: person, name: O } }\n");

    [Fact]
    public void An_edit_of_another_file_looks_nothing_up_again()
    {
        var run = Files.RunTracked().Then(Files.With("seeds/b.yaml", "seed: 1\nparties: { other: { kind: person, name: Otto } }\n"));

        Assert.All(Reasons(run, StepNames.Uses), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.Equal(1, Reasons(run, StepNames.Bind).Count(reason => reason is Modified or New));
    }

    [Fact]
    public void A_new_version_of_the_package_is_held_against_every_reference()
    {
        var gone = DataPackage.IndexOf("Core.Data", "2.0.0", new SeedFiles().With("seeds/a.yaml", "seed: 1\nparties: { japan: { kind: state, name: Japan } }\n"));

        var run = Files.RunTracked().Then(Files.With(Core.IndexPath, gone));

        Assert.Equal(["SEED2031"], run.Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error).Select(message => message.Id));
    }

    [Fact]
    public void Another_text_of_the_package_is_sought_again_in_the_readings_of_it_alone()
    {
        var talks = DataPackage.Of("Core.Data", new SeedFiles().With("seeds/a.txt", "One text.\n").With("seeds/a.yaml", "seed: 1\ndocument: { id: a }\n"));
        var files = new SeedFiles().Referencing(talks)
            .With("seeds/b.txt", "Words.\n")
            .With("seeds/b.yaml", "seed: 1\ndocument: { id: b }\n")
            .With("seeds/reading.yaml", "seed: 1\nuses: { core: Core.Data }\ndocument: { id: reading, of: core:a }\n");

        var run = files.RunTracked().Then(files.With(TextsFormat.PathOf(talks.IndexPath), talks.Texts.Replace("One", "Any", StringComparison.Ordinal)));

        Assert.Equal(1, Reasons(run, StepNames.Anchor).Count(reason => reason is Modified or New));
        Assert.Equal(["SEED2039"], run.Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error).Select(message => message.Id));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);
}
