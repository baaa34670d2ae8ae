using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Pipeline;

/// <summary>In a corpus so large that nobody reads its rows, places are offsets: they lead to the same words.</summary>
public class LargeCorpusPlacesTests
{
    private const int Few = 2;
    private const int Many = 65;

    private const string Read = """
        var statement = Statements.Report.Talks;
        Quote[] quotes = [statement.Quote, statement.Cue!, statement.SourceOf("made").Quote!, statement.Versions[0], Statements.Report.Gap.Quote];
        return string.Join("\n", quotes.Select(quote => $"{quote} {string.Join(" ", quote.Pieces.ToArray())} {quote.Context} {quote.Omissions.FirstOrDefault()}"));
        """;

    [Fact]
    public void All_quotes_of_an_entry_are_those_of_the_same_entry_in_a_small_corpus()
    {
        var small = Corpus(Few).Run().Use(Read);

        Assert.Equal(5, small.Split('\n').Length);
        Assert.Equal(small, Corpus(Many).Run().Use(Read));
    }

    [Theory]
    [InlineData(Few, "talks|state||||quoted|2:1+21|2:8+4|||||2026||||report-ko^2:1+7||made^stated^2:36+4")]
    [InlineData(Many, "talks|state||||quoted|10+21|17+4|||||2026||||report-ko^5+7||made^stated^45+4")]
    public void Rows_have_lines_where_people_read_them(int documents, string row) =>
        Assert.Contains(row, string.Concat(Corpus(documents).Run().Result.GeneratedSources.Select(source => source.SourceText)), StringComparison.Ordinal);

    private static SeedFiles Corpus(int documents) => Enumerable.Range(0, documents - 2).Aggregate(
        new SeedFiles()
            .With("seeds/report.txt", "A report.\nCanada said the talks were long in 2026. The envoys met, did not speak and left.\n")
            .With("seeds/report.yaml", """
                seed: 1
                document: { id: report, language: en }
                statements:
                  talks:
                    act: state
                    by: []
                    mode: quoted
                    quote: Canada said the talks
                    cue: said
                    made: "2026"
                    versions: { report-ko: 회담이 길었다 }
                    sources: { made: { quote: "2026", origin: stated } }
                  gap: { act: state, by: [], mode: narrated, quote: [The envoys met, { exact: left, omits: it is said elsewhere }] }
                """)
            .With("seeds/report-ko.txt", "보고서.\n회담이 길었다.\n")
            .With("seeds/report-ko.yaml", "seed: 1\ndocument: { id: report-ko, language: ko }\n"),
        (files, number) => files.With($"seeds/d{number}.txt", "We agree.\n").With($"seeds/d{number}.yaml", $"seed: 1\ndocument: {{ id: d{number} }}\n"));
}
