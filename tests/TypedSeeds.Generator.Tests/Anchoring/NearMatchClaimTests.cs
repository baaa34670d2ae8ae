using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Tests.Robustness;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>What a message says of the document and of the quote is so, of any quote and wherever it differs.</summary>
public class NearMatchClaimTests
{
    private static readonly string Seed = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds/TypedSeeds.Data/seeds"), "*.txt").Single());

    private static readonly string Numbered = string.Concat(Enumerable.Range(1, 400).Select(number => $"Point {number} was agreed by all.{(number % 7 == 0 ? '\n' : ' ')}"));

    private static readonly string Chinese = string.Concat(Enumerable.Range(0, 3_000).Select(number => (char)(0x4E00 + (number * 7_919 % 5_000))));

    private static readonly string Korean = string.Join(' ', Enumerable.Range(0, 1_500).Select(number => $"{(char)(0xAC00 + (number * 7_919 % 11_000))}{(char)(0xAC00 + (number * 104_729 % 11_000))}의"));

    public static TheoryData<string> Texts => ["seed", "numbered", "chinese", "korean", "one letter", "emoji"];

    [Fact]
    public void Words_that_go_on_after_the_end_of_a_text_of_any_length_are_one_finding()
    {
        for (var length = 0; length < 200; length++)
        {
            // Two spaces make an offset of the text differ from that of the file.
            var document = "It  was " + new string('x', length) + " and both sides agreed";
            var findings = StageRun.Check([
                ("/seeds/report.yaml", "seed: 1\ndocument: { id: report }\nstatements:\n  one: { act: state, by: [], mode: narrated, quote: and both sides agreed today }\n"),
                ("/seeds/report.txt", document)]);

            Assert.Equal(Rules.QuoteNotFound, Assert.Single(findings).Rule);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Anything_may_be_changed_left_out_or_added_anywhere_in_a_quote_of_any_length(string name)
    {
        var text = TextOf(name);
        var document = Claims.Document(text);
        var wrong = new List<string>();
        foreach (var length in new[] { 1, 2, 3, 5, 8, 13, 30, 63, 64, 65, 120, 400, 1_190, 1_199, 1_200, 1_201, 1_210, 1_500, 2_400, 6_000, 10_000 })
        {
            // Each edit is made at each place, but not of each quote: the steps are prime to the number of edits, and long ones take their time.
            var step = length < 100 ? 3 : length < 1_000 ? 11 : 37;
            foreach (var start in new[] { 0, 17, text.Length - length - 3 }.Where(start => start >= 0 && start + length <= text.Length))
            {
                var quote = text.Substring(start, length);
                var edits = Places(length).SelectMany(at => Edits(quote, at)).ToArray();
                for (var i = start % step; i < edits.Length; i += step)
                {
                    Check(document, edits[i], wrong);
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_quote_may_have_several_differences(string name)
    {
        var text = TextOf(name);
        var document = Claims.Document(text);
        var random = new Random(13);
        var wrong = new List<string>();
        for (var round = 0; round < 60; round++)
        {
            var length = Math.Min(1 << random.Next(2, 13), text.Length / 2);
            var quote = text.Substring(random.Next(text.Length - length), length);
            for (var edits = random.Next(1, 6); edits > 0 && quote.Length > 0; edits--)
            {
                var all = Edits(quote, random.Next(quote.Length)).ToArray();
                quote = all[random.Next(all.Length)];
            }

            Check(document, quote, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void A_difference_after_what_was_aligned_is_told_where_it_is()
    {
        var document = Claims.Document(Numbered);
        var quote = Numbered[..2_000].Replace("Point 58 was", "Point 58 wes", StringComparison.Ordinal);

        Assert.Equal("; nearest is line 1, column 1: in line 9 the document says ‘was’ where the quote says ‘wes’", document.Near.Hint(quote, document).Text);
    }

    private static string TextOf(string name) => name switch
    {
        "seed" => Seed,
        "numbered" => Numbered,
        "chinese" => Chinese,
        "korean" => Korean,
        "one letter" => new string('a', 6_000),
        _ => string.Concat(Enumerable.Range(0, 900).Select(number => $"{char.ConvertFromUtf32(0x1F600 + (number % 60))}👩\u200D🔬e\u0301 ")),
    };

    private static IEnumerable<int> Places(int length) => new[] { 0, 1, 2, length / 3, length / 2, 59, 60, 61, 1_180, 1_198, 1_199, 1_200, 1_201, 1_260, 1_500, 2_000, length - 61, length - 2, length - 1 }
        .Where(at => at >= 0 && at < length).Distinct();

    private static IEnumerable<string> Edits(string quote, int at)
    {
        yield return quote[..at] + 'q' + quote[(at + 1)..];
        yield return quote[..at] + 'é' + quote[(at + 1)..];
        yield return quote.Remove(at, 1);
        yield return quote.Insert(at, "x");
        yield return quote.Insert(at, quote[at].ToString());
        yield return quote.Insert(at, " not ");
        yield return quote.Insert(at, "\u00AD");
        yield return quote.Insert(at, ",");
        var word = quote.IndexOf(' ', at);
        var next = word < 0 ? -1 : quote.IndexOf(' ', word + 1);
        if (next > 0)
        {
            yield return quote.Remove(word, next - word);
            yield return quote.Insert(word, quote[word..next]);
            yield return quote[..word] + " other" + quote[next..];
        }
    }

    private static void Check(SearchedDocument document, string quote, List<string> wrong)
    {
        // Half a pair is no text that YAML holds.
        if (wrong.Count < 5 && IsText(quote) && Claims.Message(document, quote) is { } message && Claims.False(document, quote, message) is { } claim)
        {
            wrong.Add($"{claim} (a quote of {quote.Length}: {(quote.Length < 200 ? quote : quote[..200])})");
        }
    }

    private static bool IsText(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }
}
