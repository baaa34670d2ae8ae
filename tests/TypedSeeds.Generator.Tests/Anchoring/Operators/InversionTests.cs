using System.Globalization;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>No cut of a sentence drops an operator: every inversion of many sentences is made and tried.</summary>
public class InversionTests
{
    public static TheoryData<string> Languages => [.. OperatorTables.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_gap_that_drops_an_operator_is_refused_and_so_is_every_cut_right_beside_one_that_the_record_counts(string language)
    {
        var tally = new SortedDictionary<OperatorClass, (int Found, int All)>();
        var gaps = (Found: 0, All: 0);
        foreach (var text in Texts(language))
        {
            var cut = new CutSentence(text, language);
            var found = OperatorTables.Find(language)!.Find(text);
            foreach (var sentence in Sentences.Find(text))
            {
                foreach (var form in found.Where(form => form.IsOperator && form.IsIn(sentence.Range)))
                {
                    var (before, after) = (Ends(text, sentence.Words, form.Start, isStart: true), Ends(text, form.End, sentence.End, isStart: false));
                    foreach (var (start, end) in Pairs(before, after))
                    {
                        var pieces = new[] { Trimmed(text, start, form.Start), Trimmed(text, form.End, end) };
                        gaps.All++;
                        gaps.Found += cut.Cut(pieces).Any(finding => finding.Rule.Id == "SEED3012") ? 1 : 0;
                    }

                    if (form.Side == OperatorSide.None)
                    {
                        continue;
                    }

                    var outer = (form.Side & OperatorSide.Before) != 0
                        ? after.Select(end => Trimmed(text, form.End, end))
                        : before.Select(start => Trimmed(text, start, form.Start));
                    foreach (var piece in outer.Where(piece => piece.Length > 0))
                    {
                        tally.TryGetValue(form.Class, out var count);
                        tally[form.Class] = (count.Found + (cut.Cut(piece).Any(finding => finding.Rule.Id == "SEED3013") ? 1 : 0), count.All + 1);
                    }
                }
            }
        }

        Assert.Equal(gaps.All, gaps.Found);
        MadeProse.AssertRecorded($"recall {language}", $"{gaps.All} gaps; " + string.Join(", ", tally.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value.Found} of {pair.Value.All}"))));
    }

    private static IEnumerable<string> Texts(string language) => language switch
    {
        "en" =>
        [
            File.ReadAllText(Path.Combine(Repository.Root, "seeds/TypedSeeds.Data/seeds/000_38befe9cb3a02d2b.txt")),
            File.ReadAllText(Path.Combine(Repository.Root, "tests/TypedSeeds.Treaty.Tests/seeds/universal-declaration.txt")),
            .. Made("english"),
        ],
        "ko" => Made("korean"),
        _ => MadeProse.Lines("others").Where(line => line.StartsWith(language + ":", StringComparison.Ordinal)).Select(line => line[4..]),
    };

    private static IEnumerable<string> Made(string name) => MadeProse.Of(name).Where((_, i) => i % 8 == 0).Select(sentence => CutSentence.Bracketed(sentence.Marked).Text);

    /// <summary>Where a quote may begin before an operator, or end after it: at words, or at characters where there are no spaces.</summary>
    private static int[] Ends(string text, int start, int end, bool isStart)
    {
        var hasSpaces = text.AsSpan(start, end - start).Trim().Contains(' ');
        return
        [
            .. Enumerable.Range(start, Math.Max(0, end - start + 1)).Where(at => isStart
                ? at < end && char.IsLetterOrDigit(text[at]) && (at == start || !hasSpaces || !char.IsLetterOrDigit(text[at - 1]))
                : at > start && char.IsLetterOrDigit(text[at - 1]) && (at == end || !hasSpaces || !char.IsLetterOrDigit(text[at]))),
        ];
    }

    private static IEnumerable<(int Start, int End)> Pairs(int[] starts, int[] ends) => starts.SelectMany(start => ends.Select(end => (start, end)));

    private static TextRange Trimmed(string text, int start, int end) => TextGaps.LeftOut(text, start, end);
}
