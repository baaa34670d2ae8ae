using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Versions;

/// <summary>A text of a page in English, Korean, French and Arabic, annotated once and complete in all four.</summary>
public class FourLanguagesTests
{
    private const int Statements = 25;

    private static readonly SeedFiles Files = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests/TypedSeeds.Generator.Tests/Versions/Texts"))
        .Order(StringComparer.Ordinal)
        .Aggregate(new SeedFiles(), static (files, file) => files.With("seeds/" + Path.GetFileName(file), File.ReadAllText(file)));

    [Fact]
    public void Every_text_is_complete_by_the_statements_of_one() => Assert.Empty(Files.Told());

    [Fact]
    public void Every_statement_is_asked_for_its_words_in_all_languages() => Assert.Equal(
        $"en {Statements}/{Statements} harbour-en, ko {Statements}/{Statements} harbour-ko, fr {Statements}/{Statements} harbour-fr, ar {Statements}/{Statements} harbour-ar",
        Files.Run().Use("""
            return string.Join(", ", "en ko fr ar".Split(' ').Select(language =>
            {
                var quotes = Statements.All.Select(s => s.QuoteIn(language)!).ToArray();
                var document = quotes.Select(q => q.Document).Distinct().Single();
                return $"{language} {quotes.Length}/{document.CoveredSentenceCount} {document.Id}";
            }));
            """));

    [Fact]
    public void The_words_are_those_of_the_text_in_each_language() => Assert.Equal(
        "The fishermen denied that they had blocked the channel. | 어부들은 수로를 막았다는 주장을 부인했다 | Les pêcheurs ont nié qu’ils avaient bloqué le chenal. | نفى الصيادون أنهم سدّوا القناة",
        Files.Run().Use("return string.Join(\" | \", \"en ko fr ar\".Split(' ').Select(language => Statements.HarbourEn.DenyBlockade.QuoteIn(language)!.Text));"));

    [Theory]
    [InlineData("harbour-ko", "price", "harbour-ko.txt(")]
    [InlineData("harbour-fr", "thank-crews", "harbour-fr.txt(")]
    [InlineData("harbour-ar", "next-meeting", "harbour-ar.txt(")]
    public void A_sentence_that_no_version_covers_is_told_in_its_text_alone(string document, string statement, string place)
    {
        var found = Assert.Single(With(Annotation(statement, document, null)).Told());

        Assert.StartsWith(place, found, StringComparison.Ordinal);
        Assert.Contains(" SEED3011: ", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harbour-ko", "수로를 막았다는")]
    [InlineData("harbour-fr", "qu’ils avaient bloqué le chenal")]
    [InlineData("harbour-ar", "أنهم سدّوا القناة")]
    public void A_version_that_leaves_out_the_denial_is_told_in_every_language(string document, string words)
    {
        var found = With(Annotation("deny-blockade", document, words)).Told();

        Assert.StartsWith("harbour-en.yaml(", Assert.Single(found), StringComparison.Ordinal);
        Assert.Contains(" SEED3013: ", found[0], StringComparison.Ordinal);
    }

    private static SeedFiles With(string annotation) => Files.With("seeds/harbour-en.yaml", annotation);

    /// <summary>The annotation with other words as the version of a statement in a document; without that version where they are null.</summary>
    private static string Annotation(string statement, string document, string? words)
    {
        var lines = Files.Files.Single(static file => file.Path.EndsWith("harbour-en.yaml", StringComparison.Ordinal)).GetText()!.ToString().Split('\n').ToList();
        var version = lines.FindIndex(lines.IndexOf($"  {statement}:"), line => line.StartsWith($"      {document}: ", StringComparison.Ordinal));
        lines.RemoveAt(version);
        if (words is not null)
        {
            lines.Insert(version, $"      {document}: {words}");
        }

        return string.Join('\n', lines);
    }
}
