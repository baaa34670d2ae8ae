using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>
/// Code that another version of the generator made is told apart from code that fits the runtime: the first use of a row
/// with more or fewer columns than its record reads says so.
/// </summary>
public class RowWidthTests
{
    private const string AnnotationOfOwnField = """
        seed: 1
        kinds:
          event: { fields: { venue: { type: text } } }
        events:
          talks: { name: Talks in Zenda, venue: The castle }
        """;

    [Theory]
    [InlineData(12, "The rows of event have 12 columns, and its record reads 11")]
    [InlineData(10, "The rows of event have 10 columns, and its record reads 11")]
    public void The_first_use_of_a_row_of_another_width_names_both_widths(int columns, string message) =>
        Assert.StartsWith(message, MessageWith(FullCorpus.Files, "Event>", 11, columns, "Events.ZendaTalks.Name"), StringComparison.Ordinal);

    [Fact]
    public void The_message_says_what_to_do() => Assert.EndsWith(
        "different versions of TypedSeeds. Use one version for both, and build again.",
        MessageWith(FullCorpus.Files, "Event>", 11, 12, "Events.ZendaTalks.Name"),
        StringComparison.Ordinal);

    [Fact]
    public void A_record_that_a_corpus_derives_leaves_the_columns_of_its_base_to_the_base()
    {
        var files = new SeedFiles().With("seeds/events.yaml", AnnotationOfOwnField);

        var message = MessageWith(files, "CorpusEvent>", 12, 13, "Events.Talks.Venue");

        Assert.StartsWith("The rows of event have 13 columns, and its record reads 12", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_the_width_that_its_record_reads_is_read() =>
        Assert.Equal("no exception", MessageWith(FullCorpus.Files, "Event>", 11, 11, "Events.ZendaTalks.Name"));

    /// <summary>The message of the exception that an expression throws, where the tables of a record's rows say another width than the generator's.</summary>
    private static string MessageWith(SeedFiles files, string record, int columns, int others, string expression)
    {
        var run = files.Run();
        Assert.Empty(run.Diagnostics);
        return run.With(code => ChangeWidth(code, record, columns, others)).Use($$"""
            try { return {{expression}} is null ? "null" : "no exception"; }
            catch (TypeInitializationException e) { return e.InnerException!.Message; }
            catch (InvalidOperationException e) { return e.Message; }
            """);
    }

    private static string ChangeWidth(string code, string record, int columns, int others) => string.Join(
        '\n',
        code.Split('\n').Select(line => line.Contains(record, StringComparison.Ordinal) && line.Contains("FileEntries<", StringComparison.Ordinal)
            ? line.Replace($", {columns});", $", {others});", StringComparison.Ordinal)
            : line));
}
