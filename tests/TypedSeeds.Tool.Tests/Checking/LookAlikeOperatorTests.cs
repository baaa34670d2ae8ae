using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>A quote leaves out no “not” that a reader sees, whichever alphabets its letters are of.</summary>
public class LookAlikeOperatorTests
{
    [Theory]
    [InlineData("not")]
    [InlineData("n\u043Et")]
    [InlineData("n\u03BFt")]
    [InlineData("N\u041ET")]
    [InlineData("NO\u0422")]
    [InlineData("\u039DOT")]
    [InlineData("n\u0585t")]
    [InlineData("n\u00AD\u043E\u00ADt")]
    [InlineData("n\u043E\u200Bt")]
    public void A_word_that_looks_like_an_operator_is_left_out_by_no_quote(string word) => Assert.Contains(Rules.OperatorLeftOut.Id, IdsOf(word));

    [Theory]
    [InlineData("now")]
    [InlineData("n\u043Ew")]
    [InlineData("\u043A\u043E\u0442")]
    [InlineData("\u043D\u043E\u0442\u0430")]
    [InlineData("\u03BF\u03B9")]
    public void Any_other_word_is_none_in_any_alphabet(string word) => Assert.DoesNotContain(Rules.OperatorLeftOut.Id, IdsOf(word));

    private static IEnumerable<string> IdsOf(string word) => Corpora.Check(
        ("seeds/lease.txt", $"The landlord is {word} permitted to terminate this lease.\n"),
        ("seeds/lease.yaml", """
            seed: 1
            document: { id: lease, language: en }
            statements:
              s: { act: state, by: [], mode: narrated, quote: [The landlord is, permitted to terminate this lease] }

            """)).Problems.Select(static problem => problem.Rule.Id);
}
