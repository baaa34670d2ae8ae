using System.Text.RegularExpressions;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>How many mistakes of a hand that slips are mended without a person, and how many by what was probably meant.</summary>
public sealed class FixShareTests
{
    private const string Document = """
        The foreign ministers of Canada and South Korea strongly condemned the recent missile tests on Friday.
        They called on both sides to withdraw all troops from the border region without delay.
        Canada’s minister warned that further shipments of weapons would meet a “firm response” from its partners.
        The two governments agreed to hold annual consultations on maritime security in Ottawa.

        """;

    private const string Annotation = """
        seed: 1
        document: { id: report, language: en }
        parties:
          canada: { kind: state, name: Canada }
          south-korea: { kind: state, name: South Korea }
          four-ministers: { kind: group, name: The ministers, members: [canada, south-korea] }
        topics:
          maritime-security: { name: Maritime security }
        events:
          missile-tests: { name: Missile tests, certainty: happened, participants: [south-korea] }
        statements:
          condemn-tests:
            act: condemn
            by: [four-ministers]
            topics: [maritime-security]
            mode: reported
            quote: strongly condemned the recent missile tests
          withdraw-troops:
            act: call-on
            by: [four-ministers]
            to: [canada, south-korea]
            mode: reported
            quote: both sides to withdraw all troops from the border region
          warn-of-response: { act: warn, by: [canada], mode: reported, quote: further shipments of weapons would meet a “firm response” }
        agreements:
          consultations: { parties: [canada, south-korea], status: agreed, summary: Yearly talks., fulfilled-by: missile-tests, quotes: [agreed to hold annual consultations on maritime security] }

        """;

    private const int Made = 1_000;

    /// <summary>What a hand does to a word.</summary>
    private static readonly (string Name, Func<string, string> Do)[] Slips =
    [
        ("a letter is doubled", static word => word.Insert(word.Length / 2, word[word.Length / 2].ToString())),
        ("a letter is left out", static word => word.Remove(word.Length / 2, 1)),
        ("two letters are swapped", static word => word[..(word.Length / 2)] + word[(word.Length / 2) + 1] + word[word.Length / 2] + word[((word.Length / 2) + 2)..]),
        ("another letter is typed", static word => word.Remove(word.Length / 2, 1).Insert(word.Length / 2, word[word.Length / 2] == 'k' ? "j" : "k")),
        ("the last letter is left out", static word => word[..^1]),
        ("the last letter is doubled", static word => word + word[^1]),
        ("the first letter is left out", static word => word[1..]),
        ("the first letters are swapped", static word => $"{word[1]}{word[0]}{word[2..]}"),
        ("it begins with a capital", static word => char.ToUpperInvariant(word[0]) + word[1..]),
        ("a letter of another script looks the same", static word => word.Replace('a', 'а').Replace('e', 'е').Replace('o', 'о')),
        ("a hyphen that may be hidden is in it", static word => word.Insert(word.Length / 2, "\u00AD")),
    ];

    [Fact]
    public void The_page_says_how_many_of_a_thousand_slips_are_mended_and_none_is_mended_wrongly_by_a_safe_fix()
    {
        Assert.Equal(0, new CorpusCheck().Run(Files(Annotation)).Count(RuleSeverity.Error));
        var (safe, proposed, left) = (0, 0, 0);
        foreach (var wrong in Mistakes().Take(Made))
        {
            var safely = Mend(wrong, takesUnsafe: false);
            var mended = safely == Annotation ? safely : Mend(wrong, takesUnsafe: true);
            Assert.True(safely == Annotation || safely == wrong, $"A safe fix made something else of it:\n{safely}");
            (safe, proposed, left) = safely == Annotation ? (safe + 1, proposed, left) : mended == Annotation ? (safe, proposed + 1, left) : (safe, proposed, left + 1);
        }

        Assert.Equal(Made, safe + proposed + left);
        var said = FormattableString.Invariant($"Among 1,000 made slips, {safe} are mended safely, {proposed} by what was probably meant, and {left} need a person.");
        Assert.True(File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/fix.md")).ReplaceLineEndings(" ").Contains(said, StringComparison.Ordinal), $"The page does not say: {said}");
    }

    [Fact]
    public void No_safe_fix_of_a_slip_brings_a_finding_that_the_corpus_had_not()
    {
        foreach (var wrong in Mistakes().Take(Made))
        {
            var mended = new Mender(new CorpusCheck(), takesUnsafe: false).Run(Files(wrong), CancellationToken.None);
            if (mended.Mended.Count > 0)
            {
                var right = new CorpusCheck().Run(Files(Annotation)).Problems.Select(Said);
                Assert.Empty(mended.Corpus.Problems.Select(Said).Except(new CorpusCheck().Run(Files(wrong)).Problems.Select(Said)).Except(right));
                Assert.False(mended.IsUnfinished);
            }
        }

        static string Said(Problem problem) => $"{problem.Rule.Id} {problem.Message}";
    }

    /// <summary>Annotations with one slip that is an error, a word after the other.</summary>
    private static IEnumerable<string> Mistakes()
    {
        var words = Regex.Matches(Annotation, @"\p{L}{4,}").ToArray();
        return from slip in Slips
               from word in words
               let changed = slip.Do(word.Value)
               where changed != word.Value
               let wrong = Annotation.Remove(word.Index, word.Length).Insert(word.Index, changed)
               where new CorpusCheck().Run(Files(wrong)).Count(RuleSeverity.Error) > 0
               select wrong;
    }

    private static string Mend(string annotation, bool takesUnsafe) =>
        new Mender(new CorpusCheck(), takesUnsafe).Run(Files(annotation), CancellationToken.None).Corpus.Files.Single().Source.Text;

    private static CorpusFile[] Files(string annotation) =>
        [new("seeds/report.txt", InputRole.Document, Document), new("seeds/report.yaml", InputRole.Annotation, annotation)];
}
