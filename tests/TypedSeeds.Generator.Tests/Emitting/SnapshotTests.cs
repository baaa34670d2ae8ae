using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>The generated code as a reviewer sees it.</summary>
public class SnapshotTests
{
    [Fact]
    public void Small() => Snapshot.Match(SeedFiles.Small("""
        seed: 1
        document: { id: report }
        parties:
          canada: { kind: state, name: Canada }
        statements:
          stop:
            act: call-on
            by: [canada]
            mode: quoted
            quote: call on both sides to stop
        """).Run());

    [Fact]
    public void Full() => Snapshot.Match(FullCorpus.Files.Run());

    [Fact]
    public void Own() => Snapshot.Match(OwnCorpus.Files.Run());

    [Fact]
    public void Internal() => Snapshot.Match(SeedFiles.Small("""
        seed: 1
        document: { id: report }
        """).WithProperty("TypedSeedsAccessibility", "internal").WithProperty("TypedSeedsNamespace", "Contoso.Treaties").Run());

    [Fact]
    public void Seeds() => Snapshot.Match(SeedFiles.OfRepository().Run());

    [Fact]
    public void Nothing_is_generated_where_there_is_no_annotation() =>
        Assert.Empty(new SeedFiles().With("notes.txt", "Some notes.").Run().Sources);
}
