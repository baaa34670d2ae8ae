using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>The generated code as a reviewer sees it.</summary>
[Trait("Category", Snapshot.Category)]
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

    // Each entry has its documentation, its member, its id, its row and the name of its row; the rest is the document and its forwarders.
    [Fact]
    public void The_code_of_a_document_has_at_most_ten_and_a_half_lines_for_each_entry()
    {
        var code = File.ReadAllLines(Path.Combine(Repository.Root, "tests/TypedSeeds.Generator.Tests/Emitting/SnapshotTests.Seeds#Document.CanadaKoreaTwoPlusTwo.g.verified.cs"));
        var entries = code.Count(line => line.Contains("annotated as <c>", StringComparison.Ordinal));

        Assert.InRange(code.Length / (double)entries, 1, 10.5);
    }

    [Fact]
    public void Nothing_is_generated_where_there_is_no_annotation() =>
        Assert.Empty(new SeedFiles().With("notes.txt", "Some notes.").Run().Sources);
}
