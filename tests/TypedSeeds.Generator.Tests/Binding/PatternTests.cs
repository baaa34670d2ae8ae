using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>Patterns are matched in time linear in the text, with the result of the framework's engine that never goes back.</summary>
public class PatternTests
{
    private const string Alphabet = "abcAZ019 -_.\n\t[](){}*+?|\\^$éßЖ漢\u0301\u200D٣";

    /// <summary>The framework takes a millisecond to make a pattern and next to nothing to match a text.</summary>
    private const int TextsOfPattern = 6;

    private static readonly Gen<string> Text = Gen.Char[Alphabet].Array[0, 8].Select(characters => new string(characters));

    private static readonly Gen<string> Letters = Gen.OneOfConst("a", "b", "c", "Z", "0", "-", "é", "漢", " ", "]", ".", @"\.", @"\-", @"\d", @"\D", @"\w", @"\W", @"\s", @"\S", @"\p{L}", @"\P{Lu}", @"\p{Nd}", @"\p{Mn}", @"\n", @"\t", @"\x41", @"\u00E9", "[a-c]", "[^a]", "[a-c0-9]", @"[\d-]", @"[^\w\s]", "[]a]", @"[\]\[]", "[-a]", "[a-]", @"[\p{Ll}_]", "^", "$", @"\A", @"\z", @"\Z");

    private static readonly Gen<string> Pattern = Gen.Recursive<string>((depth, part) => depth > 3
        ? Letters
        : Gen.Frequency(
            (3, Letters),
            (3, Gen.Select(part, part, (left, right) => left + right)),
            (1, Gen.Select(part, part, (left, right) => $"(?:{left}|{right})")),
            (1, Gen.Select(part, part, (left, right) => $"({left}|{right}|)")),
            (2, Gen.Select(part, Gen.OneOfConst("*", "+", "?", "*?", "{2}", "{0,2}", "{1,}", "{0}"), (inner, count) => $"({inner}){count}"))));

    public static TheoryData<string, string> Exponential => new()
    {
        { string.Concat(Enumerable.Repeat("(a?", 10)) + string.Concat(Enumerable.Repeat("a)*", 10)), "a" },
        { "(a*)*b", "a" },
        { "(a|a)*b", "a" },
        { "(x+x+)+y", "x" },
        { "(.*.*.*)*=.*", "x" },
        { "([ab]*a[ab]{20})*c", "ab" },
        { "(a?){40}a{40}", "a" },
    };

    [Fact]
    public void A_pattern_matches_what_the_framework_matches_without_going_back() =>
        Gen.Select(Pattern, Text.Array[TextsOfPattern]).Sample(CheckSame, iter: 60_000 / TextsOfPattern);

    [Theory]
    [InlineData(".", "😀")]
    [InlineData("[😀-😂]", "😁")]
    [InlineData(@"\P{L}", "😀")]
    [InlineData(".{2}", "😀a")]
    public void A_character_is_a_code_point(string pattern, string text) => Assert.True(Matches(pattern, text, out _));

    [Theory]
    [MemberData(nameof(Exponential))]
    public void Twice_the_text_takes_twice_the_steps_of_every_pattern(string pattern, string text)
    {
        Matches(pattern, string.Concat(Enumerable.Repeat(text, 1_000)), out var steps);
        Matches(pattern, string.Concat(Enumerable.Repeat(text, 2_000)), out var twice);

        Assert.InRange(twice, steps, (2.1 * steps) + 100);
    }

    [Theory]
    [InlineData("[A-Z]{3}-[0-9]+")]
    [InlineData(@"\d{4}(?:/\d{2})?")]
    [InlineData("(?:min|h)[.]")]
    [InlineData("[a-z]+(?:-[a-z]+)*")]
    public void A_pattern_in_which_each_character_decides_is_one_for_engines_that_go_back(string pattern) => Assert.True(Patterns.IsPortable(pattern));

    [Theory]
    [InlineData("(a*)*")]
    [InlineData("(x+x+)+y")]
    [InlineData("(a|a)*b")]
    [InlineData("(?:a|ab)*c")]
    [InlineData("[A-Z]*[A-Z]*x")]
    [InlineData("(a?){30}b")]
    [InlineData("(?:a?|b?)(?:c?|d?)")]
    [InlineData("(?:a?)+(?:b?)+c")]
    [InlineData("(a?(a?a)*)*")]
    [InlineData("[a-z]{1,90}[a-z0-9]*x")]
    public void No_pattern_that_such_an_engine_could_try_again_is_one_for_it(string pattern) => Assert.False(Patterns.IsPortable(pattern));

    [Theory]
    [InlineData("(?i)abc", "'(?i' is not known here; a group is written as ( or (?:, and where letter case does not matter, both are written, such as [Aa]")]
    [InlineData(@"a\b", @"'\b' is not known here; write the characters that are between the words")]
    [InlineData(@"\p{IsHangulSyllables}", @"'IsHangulSyllables' is no general category of Unicode, such as L or Lu; write other characters as a range, such as [\uAC00-\uD7A3]")]
    [InlineData("[a-z-[aeiou]]", @"'-[' takes characters out of others in some engines and not in all; write those that are left, or \[")]
    [InlineData("a{", @"the '{' at character 2 has no number in braces after it, such as in {2} or {1,3}; as a character it is written \{")]
    [InlineData("ab{1, 3}", "the '{' at character 3 has its numbers in another form; write {1,3}")]
    [InlineData("ab{,3}", "the '{' at character 3 has its numbers in another form; write {0,3}")]
    [InlineData("ab{1-3}", "the '{' at character 3 has its numbers in another form; write {1,3}")]
    [InlineData("{2}", @"the '{' at character 1 has nothing before it to repeat; as a character it is written \{")]
    [InlineData(@"\q", @"'\q' is not known here; a letter or a digit needs no backslash")]
    [InlineData("(?>a)", "'(?>' is not allowed, so that it matches in time linear in the text")]
    [InlineData("((a{1,1000}){1,1000}){1,1000}", "its repetitions, written out, have more than 2,000 characters")]
    [InlineData("a{2147483647}{2147483647}", "the '{' at character 14 repeats a repetition; take it out, or write the first in (?: )")]
    [InlineData("[b-a]", "the range 'b-a' has the later character first; write the earlier one first")]
    [InlineData("a**", "the '*' at character 3 repeats a repetition; take it out, or write the first in (?: )")]
    [InlineData("^*", "the '*' at character 2 repeats a place and no character; take it out")]
    [InlineData("a++", "the '+' at character 3 repeats a repetition; take it out, or write the first in (?: )")]
    [InlineData("a{3,1}", "the '{' at character 2 has the larger number first; write the smaller one first")]
    [InlineData("a|*", @"the '*' at character 3 has nothing before it to repeat; as a character it is written \*")]
    [InlineData("a(b", @"the '(' at character 2 is never closed; write the ')', or \( for the character")]
    [InlineData("(a)(b[c", @"the '[' at character 6 is never closed; write the ']', or \[ for the character")]
    [InlineData("a)", @"the ')' at character 2 closes nothing; take it out, write the '(' before it, or \) for the character")]
    [InlineData(@"a\", @"it ends with a '\', which makes a character of the next; a '\' itself is written \\")]
    [InlineData(@"[a\", @"it ends with a '\', which makes a character of the next; a '\' itself is written \\")]
    [InlineData(@"\x2", @"'\x' has 2 hexadecimal digits after it, such as \x2E")]
    [InlineData(@"\u12", @"'\u' has 4 hexadecimal digits after it, such as \u002E")]
    [InlineData(@"\pL", @"'\p' and '\P' have a general category of Unicode in braces after them, such as \p{Lu}")]
    [InlineData(@"[a-\d]", @"the range 'a-\d' ends with several characters; write a '-' that is no range last, or \-")]
    [InlineData("(?<a-b>c)", "the name of the group at character 1 has letters, digits and '_', and '>' after it; a group without a name is written as ( or (?:")]
    [InlineData("[a-z]+(-[a-z]+*", @"the '(' at character 7 is never closed; write its ')' before the '*' at character 15, or \( for the character")]
    [InlineData("a(b?+c", @"the '(' at character 2 is never closed; write its ')' before the '+' at character 5, or \( for the character")]
    [InlineData("(a(b{2}{3})", @"the '(' at character 3 is never closed; write its ')' before the '{' at character 8, or \( for the character")]
    [InlineData("(a[)]+*", @"the '(' at character 1 is never closed; write its ')' before the '*' at character 7, or \( for the character")]
    [InlineData(@"(a\)+*", @"the '(' at character 1 is never closed; write its ')' before the '*' at character 6, or \( for the character")]
    [InlineData("(ab$*", @"the '(' at character 1 is never closed; write its ')' before the '*' at character 5, or \( for the character")]
    [InlineData("(a+*)", "the '*' at character 4 repeats a repetition; take it out, or write the first in (?: )")]
    [InlineData("(a+*(b))", "the '*' at character 4 repeats a repetition; take it out, or write the first in (?: )")]
    [InlineData("(a)+*", "the '*' at character 5 repeats a repetition; take it out, or write the first in (?: )")]
    public void What_is_not_known_says_what_to_write(string pattern, string problem) => Assert.Equal(problem, Patterns.Problem(pattern));

    [Theory]
    [InlineData(@"\(?=")]
    [InlineData("[(?=]")]
    [InlineData(@"\\1")]
    [InlineData("(?<name>a)(?'other'b)")]
    public void What_only_looks_like_something_else_is_a_pattern(string pattern) => Assert.Null(Patterns.Problem(pattern));

    [Theory]
    [InlineData("(")]
    [InlineData("(?:")]
    [InlineData("(?<n>")]
    public void Groups_nested_a_thousand_deep_are_a_problem_and_no_crash(string open) =>
        Assert.NotNull(Patterns.Problem(string.Concat(Enumerable.Repeat(open, 1_000 / (open.Length + 1))) + string.Concat(Enumerable.Repeat(")", 1_000 / (open.Length + 1)))));

    [Fact]
    public void Texts_that_need_more_steps_than_a_file_may_take_are_one_located_error()
    {
        var text = string.Concat(Enumerable.Repeat("ab", 150_000));
        var run = new SeedFiles().With("seeds/kinds.yaml", $$"""
            seed: 1
            kinds:
              forum: { fields: { code: { type: text, pattern: "[ab]*a[ab]{600}c" } } }
            forums:
              one: { code: {{text}} }
            """).Run();

        var error = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("SEED1045", error.Id);
        Assert.Equal((5, 16), (error.Location.GetLineSpan().StartLinePosition.Line + 1, error.Location.GetLineSpan().StartLinePosition.Character + 1));
        Assert.EndsWith("more than 100000000 steps; write a simpler pattern, or divide the file", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Matching_stops_soon_after_it_is_cancelled()
    {
        var patterns = new Patterns();

        Assert.Throws<OperationCanceledException>(() => patterns.Matches("[ab]*a[ab]{600}c", new string('a', 10_000), new CancellationToken(canceled: true)));
        Assert.InRange(patterns.Steps, 1, 100_000);
    }

    private static bool? Matches(string pattern, string text, out long steps)
    {
        Assert.Null(Patterns.Problem(pattern));
        var patterns = new Patterns();
        var isMatch = patterns.Matches(pattern, text, CancellationToken.None);
        steps = patterns.Steps;
        return isMatch;
    }

    private static void CheckSame(string pattern, string[] texts)
    {
        if (pattern.Length is 0 or > 1_000 || Patterns.Problem(pattern) is not null)
        {
            return;
        }

        Regex regex;
        try
        {
            regex = new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // That engine writes out more than it takes.
            return;
        }

        var patterns = new Patterns();
        Assert.All(texts, text => Assert.Equal(regex.IsMatch(text), patterns.Matches(pattern, text, CancellationToken.None)));
    }
}
