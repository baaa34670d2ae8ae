using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>One wrong letter in a short quote leads to the words that the document has.</summary>
public class ShortQuoteTests
{
    private static readonly string Seed = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds/TypedSeeds.Data/seeds"), "*.txt").Single());

    private const string Korean = "양국 장관은 북한에 군대를 즉시 철수할 것을 촉구했다. 대한민국은 우크라이나의 평화를 지지하며 인도적 지원을 계속하기로 하였다. 양측은 안보협력을 강화하고 정기적으로 회의를 개최하기로 합의하였다.";

    private const string Hebrew = "השרים קראו לקוריאה הצפונית להסיג מיד את כוחותיה. שתי המדינות תומכות בשלום צודק באוקראינה ובסיוע הומניטרי. הצדדים הסכימו לחזק את שיתוף הפעולה הביטחוני ולקיים פגישות סדירות.";

    private const string Russian = "Министры призвали Северную Корею немедленно вывести войска. Обе страны поддерживают справедливый мир и гуманитарную помощь.";

    public static TheoryData<string> Texts => ["seed", Korean, Hebrew, Russian];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_letter_that_is_changed_left_out_doubled_or_swapped_at_any_place_is_told(string text)
    {
        text = text == "seed" ? Seed : text;
        var wrong = new List<string>();
        foreach (var quote in Quotes(text))
        {
            // One document is not read for so many wrong quotes.
            var document = Claims.Document(text);
            foreach (var changed in Enumerable.Range(0, quote.Length).Where(at => char.IsLetter(quote[at])).SelectMany(at => Slips(quote, at)).Distinct())
            {
                if (Claims.Message(document, changed) is { } message && (message.Contains(Claims.NothingLikeIt, StringComparison.Ordinal) || Claims.False(document, changed, message) is not null))
                {
                    wrong.Add($"{changed} ({quote}){message}");
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join("\n", wrong.Take(20))}");
    }

    [Theory]
    [InlineData("We thank the hosts of the talks.", "hotss", "hosts")]
    [InlineData("We thank the hosts of the talks.", "thnak", "thank")]
    [InlineData("We thank the hosts of the talks.", "of teh talks", "the")]
    [InlineData("We thank the hosts of the talks.", "tlks", "talks.")]
    public void The_nearest_whole_words_are_meant_and_not_parts_of_others(string text, string quote, string words) =>
        Assert.Contains($"says ‘{words.TrimEnd('.')}", Claims.Message(Claims.Document(text), quote)!, StringComparison.Ordinal);

    [Theory]
    [InlineData("xylophone")]
    [InlineData("Zebras quickly vex jolly kings")]
    public void Words_that_are_nowhere_are_like_nothing(string quote) =>
        Assert.Contains(Claims.NothingLikeIt, Claims.Message(Claims.Document("We thank the hosts of the talks."), quote)!, StringComparison.Ordinal);

    [Fact]
    public void A_long_document_is_read_for_so_many_quotes_as_can_be_afforded_and_no_claim_is_made_about_others()
    {
        var document = Claims.Document(string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number:X5} ")) + "We thank the hosts.");

        var messages = Enumerable.Range(0, 200).Select(number => Claims.Message(document, $"wethankz {number:X3}zz")!).ToArray();

        Assert.Contains(messages, message => message.Contains(Claims.NothingLikeIt, StringComparison.Ordinal));
        Assert.Equal("; what is like it was not looked for, as so many quotes before it are not found", messages[^1]);
    }

    private static IEnumerable<string> Quotes(string text)
    {
        var words = text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            for (var (count, quote) = (1, words[i]); quote.Length <= 30; count++)
            {
                var isLong = quote.Count(char.IsLetter) >= (count > 1 ? 5 : 4);
                if (isLong && (count < 4 || i % 5 == 0))
                {
                    yield return quote;
                }

                if (i + count >= words.Length)
                {
                    break;
                }

                quote += " " + words[i + count];
            }

            i += text.Length > 1_000 ? 3 : 0;
        }
    }

    private static IEnumerable<string> Slips(string quote, int at)
    {
        yield return quote[..at] + (quote[at] < 128 ? 'q' : quote[at] < 'א' ? 'щ' : quote[at] < 'ℵ' ? 'ץ' : '쀍') + quote[(at + 1)..];
        yield return quote.Remove(at, 1);
        yield return quote.Insert(at, quote[at].ToString());
        if (at + 1 < quote.Length && char.IsLetter(quote[at + 1]))
        {
            yield return quote[..at] + quote[at + 1] + quote[at] + quote[(at + 2)..];
        }
    }
}
