using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Pipeline;

/// <summary>In a corpus so large that nobody reads its code, members are written for the compiler: they give the same entries.</summary>
public class LargeCorpusMembersTests
{
    private const int Few = 2;
    private const int Many = 65;

    private const string Read = """
        Statement statement = Statements.Report.Talks;
        Row row = Rows.Report.Second;
        File file = Files.Folder;
        Person person = Parties.Ana;
        Party party = Parties.Canada;
        return string.Join(" ", statement.Id, row.Label, file.Label, person.Name, party.Name, Documents.Report.Id, Statements.Report.Old.Id, Rows.Report.All.Count, Rows.Report.Ids.First);
        """;

    [Theory]
    [InlineData(Few)]
    [InlineData(Many)]
    public void Each_member_is_the_entry_of_its_name_under_its_own_type(int files) =>
        Assert.Equal("talks two folder Ana Canada report talks 2 first", Corpus(files).Run().Use(Read));

    [Theory]
    [InlineData(Few, "public static TypedSeeds_.Statement Talks => File_.Statement[(int)File_.StatementRow_.Talks];")]
    [InlineData(Many, "public static StatementRecord_ Talks => Row_(0);")]
    [InlineData(Many, "public static RowRecord_ Second => Row_(1);")]
    [InlineData(Many, "public static FileRecord_ Folder => File_.File[0];")]
    [InlineData(Many, "public static TypedSeeds_.Person Ana => (TypedSeeds_.Person)File_.Party[0];")]
    public void Only_a_large_corpus_is_written_with_short_names(int files, string member) =>
        Assert.Contains(member, string.Concat(Corpus(files).Run().Result.GeneratedSources.Select(source => source.SourceText)), StringComparison.Ordinal);

    // The kinds are called as the aliases of generated code are.
    private static SeedFiles Corpus(int files) => Enumerable.Range(0, files - 2).Aggregate(
        new SeedFiles()
            .With("seeds/shared.yaml", """
                seed: 1
                kinds:
                  file: { fields: { label: { type: text, required: true } } }
                  row: { scope: document, fields: { label: { type: text, required: true } } }
                parties:
                  ana: { kind: person, name: Ana }
                  canada: { kind: state, name: Canada }
                files:
                  folder: { label: folder }
                """)
            .With("seeds/report.txt", "Canada said the talks were long.\n")
            .With("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  talks: { act: state, by: [canada], about: [ana], mode: quoted, quote: the talks were long, formerly: [old] }
                rows:
                  first: { label: one }
                  second: { label: two }
                """),
        (corpus, number) => corpus.With($"seeds/d{number}.txt", "We agree.\n").With($"seeds/d{number}.yaml", $"seed: 1\ndocument: {{ id: d{number} }}\n"));
}
