using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>What depends on a wrong entry is left out, through any number of files, and each entry is looked at a few times only.</summary>
public class LeftOutChainTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(12)]
    public void A_chain_through_files_is_followed_to_its_end(int length)
    {
        var files = Enumerable.Range(0, length).Select(i => File($"f{i:D2}", $"  t-{i}: {{ name: N, broader: {(i + 1 < length ? $"t-{i + 1}" : "none-such")} }}\n  own-{i}: {{ name: N }}\n"));

        var corpus = new CorpusCheck().Run([.. files]);

        Assert.Equal(Enumerable.Range(0, length).Select(static i => $"t-{i}").Order(StringComparer.Ordinal), corpus.LeftOut.Select(static key => key.Id).Order(StringComparer.Ordinal));
    }

    // With a walk of a file for each link, this does not end.
    [Fact]
    public void A_chain_that_leads_between_two_files_fifteen_thousand_times_ends()
    {
        const int length = 15_000;
        var a = Enumerable.Range(0, length).Select(static i => $"  a-{i}: {{ name: N, broader: b-{i} }}\n");
        var b = Enumerable.Range(0, length).Select(static i => $"  b-{i}: {{ name: N, broader: {(i + 1 < length ? $"a-{i + 1}" : "none-such")} }}\n");

        var corpus = new CorpusCheck().Run([File("a", string.Concat(a)), File("b", string.Concat(b))]);

        Assert.Equal(2 * length, corpus.LeftOut.Count);
    }

    // A header that is left out takes along what its file has.
    [Fact]
    public void Thousands_of_documents_with_one_mistake_each_are_left_out_each_by_its_own_file()
    {
        var files = Enumerable.Range(0, 4_000).SelectMany(static i => new CorpusFile[]
        {
            new($"d{i:D4}.txt", InputRole.Document, "Words."),
            File($"d{i:D4}", $"  t-{i}: {{ name: N, broader: none-such }}\n", $"document: {{ id: d{i:D4} }}\n"),
        });

        var corpus = new CorpusCheck().Run([.. files]);

        Assert.Equal(4_000, corpus.LeftOut.Count);
    }

    private static CorpusFile File(string name, string topics, string head = "") => new($"{name}.yaml", InputRole.Annotation, $"seed: 1\n{head}topics:\n{topics}");
}
