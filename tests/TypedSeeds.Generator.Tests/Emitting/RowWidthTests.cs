using System.Globalization;
using TypedSeeds.Generator.Schema;
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
          event: { fields: { own-field: { type: text } } }
        events:
          talks: { name: Talks in Zenda, own-field: The castle }
        """;

    private static int Width => KindSchema.BuiltIn[KindTable.Event].AllFields.Count;

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void The_first_use_of_a_row_of_another_width_names_both_widths(int more) => Assert.StartsWith(
        string.Create(CultureInfo.InvariantCulture, $"The rows of event have {Width + more} columns, and its record reads {Width}: "),
        MessageWith(FullCorpus.Files, "Event>", Width, Width + more, "Events.ZendaTalks.Name"),
        StringComparison.Ordinal);

    [Fact]
    public void The_message_says_what_to_do() => Assert.EndsWith(
        "different versions of TypedSeeds. Use one version for both, and build again.",
        MessageWith(FullCorpus.Files, "Event>", Width, Width + 1, "Events.ZendaTalks.Name"),
        StringComparison.Ordinal);

    [Fact]
    public void A_record_that_a_corpus_derives_leaves_the_columns_of_its_base_to_the_base()
    {
        var files = new SeedFiles().With("seeds/events.yaml", AnnotationOfOwnField);

        var message = MessageWith(files, "CorpusEvent>", Width + 1, Width + 2, "Events.Talks.OwnField");

        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"The rows of event have {Width + 2} columns, and its record reads {Width + 1}: "), message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_the_width_that_its_record_reads_is_read() =>
        Assert.Equal("no exception", MessageWith(FullCorpus.Files, "Event>", Width, Width, "Events.ZendaTalks.Name"));

    /// <summary>The message of the exception that an expression throws, where the tables of a record's rows say another width than the generator's.</summary>
    private static string MessageWith(SeedFiles files, string record, int columns, int others, string expression)
    {
        var run = files.Run();
        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.Sources.Values, code => IsOfTable(code, record, columns));
        return run.With(code => ChangeWidth(code, record, columns, others)).Use($$"""
            try { return {{expression}} is null ? "null" : "no exception"; }
            catch (TypeInitializationException e) { return e.InnerException!.Message; }
            catch (InvalidOperationException e) { return e.Message; }
            """);
    }

    private static string ChangeWidth(string code, string record, int columns, int others) => string.Join(
        '\n',
        code.Split('\n').Select(line => IsOfTable(line, record, columns) ? line.Replace($", {columns});", $", {others});", StringComparison.Ordinal) : line));

    private static bool IsOfTable(string code, string record, int columns) => code.Split('\n').Any(line =>
        line.Contains(record, StringComparison.Ordinal) && line.Contains("FileEntries<", StringComparison.Ordinal) && line.Contains($", {columns});", StringComparison.Ordinal));
}
