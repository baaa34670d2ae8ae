using System.Text.RegularExpressions;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Diagnostics.Causes;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>A message that names one text to write has a fix that writes it: a person need not type what the rule knows.</summary>
public sealed partial class CarriedTextTests
{
    /// <summary>Messages that name one text without a fix, each with its reason.</summary>
    private static readonly (string Rule, string Part, string Reason)[] Exceptions =
    [
        ("SEED1002", "'quotes'; did you mean 'quote'?", "The field that is meant is there, so the key cannot become it."),
        ("SEED3001", "a comment begins with ' #'", "Between braces a comment would take the rest of the line with it."),
    ];

    private static readonly char[] Marks = ['"', '\'', '‘', '’', '“', '”'];

    public static TheoryData<string> Rules => new(RuleCases.All.Keys);

    public static TheoryData<string> Causes => new(CauseCases.All.Keys);

    public static TheoryData<string> Written => new(FixCases.All.Select(static one => one.Annotation).Concat(FixCases.Choices.Select(static one => one.OwnHeader + one.Before)).Distinct());

    [Theory]
    [MemberData(nameof(Rules))]
    public void Of_each_rule(string id) => AssertCarried(Corpora.Check(RuleCases.All[id].Files.Files).Problems, Corpora.Of(RuleCases.All[id].Files.Files));

    [Theory]
    [MemberData(nameof(Causes))]
    public void Of_each_cause(string name) => AssertCarried(Corpora.Check(CauseCases.All[name].Files).Problems, Corpora.Of(CauseCases.All[name].Files));

    [Theory]
    [MemberData(nameof(Written))]
    public void Of_each_case_of_a_fix(string annotation)
    {
        CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, FixCases.Document), new("seeds/report.yaml", InputRole.Annotation, annotation)];
        AssertCarried(new CorpusCheck().Run(files).Problems, files);
    }

    [Theory]
    [InlineData("'due' is no field; did you mean 'due'?", "due")]
    [InlineData("it is not ISO 8601: write P2Y", "P2Y")]
    [InlineData("its text is in Korean; write ko", "ko")]
    [InlineData("write 2030-05-12 or 2030-12-05", null)]
    [InlineData("write for example en, ko or zh-Hant-TW", null)]
    [InlineData("did you mean 'a' or 'b'?", null)]
    [InlineData("the waiver has no reason; write why the change is meant", null)]
    public void The_one_text_of_a_message_is_known(string message, string? text) => Assert.Equal(text, TextIn(message));

    [Fact]
    public void No_text_is_named_that_would_hide_what_follows_between_braces() =>
        Assert.DoesNotContain("write", new CorpusCheck().Run([new("seeds/report.yaml", InputRole.Annotation, "seed: 1\nevents: { talks: { certainty: alleged (by them), name: Talks } }\n")]).Problems.Single(static problem => problem.Rule.Id == "SEED1005").Message, StringComparison.Ordinal);

    [Fact]
    public void Each_exception_has_a_reason() => Assert.All(Exceptions, static one => Assert.NotEmpty(one.Reason));

    private static void AssertCarried(IEnumerable<Problem> problems, IReadOnlyList<CorpusFile> files)
    {
        foreach (var problem in problems)
        {
            if (TextIn(problem.Message) is not { } text || Exceptions.Any(one => one.Rule == problem.Rule.Id && problem.Message.Contains(one.Part, StringComparison.Ordinal)))
            {
                continue;
            }

            var fixes = problem.Choices.Prepend(problem.Fix).OfType<Fix>().ToArray();
            Assert.True(Array.Exists(fixes, fix => Writes(fix.Edit, files.First(file => file.FilePath == fix.Path).Text, text.Trim(Marks))), $"{problem.Rule.Id}: {problem.Message}\nnames '{text}', and its fixes write:\n{string.Join("\n— or —\n", fixes.Select(static fix => fix.Edit.Text))}");
        }
    }

    // The text itself, or so much of it that its lines have it, which may divide it.
    private static bool Writes(TextEdit edit, string text, string part)
    {
        var after = Edits.Apply(text, [edit]);
        var line = after.LastIndexOf('\n', Math.Max(0, edit.Start - 1));
        var (start, end) = (line <= 0 ? 0 : after.LastIndexOf('\n', line - 1) + 1, after.IndexOf('\n', edit.Start + edit.Text.Length));
        return edit.Text.Contains(part, StringComparison.Ordinal) || (edit.Text.Length > 0 && WhiteSpace().Replace(after[start..(end < 0 ? after.Length : end)], " ").Contains(part, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();

    private static string? TextIn(string message) =>
        DidYouMean().Match(message) is { Success: true } meant ? meant.Groups[1].Value
        : Write().Match(message) is { Success: true } write && !Open().IsMatch(write.Groups[1].Value) ? write.Groups[1].Value
        : null;

    // What a person has to put in, or words about what to write.
    [GeneratedRegex(@"…|\bthe (?:reason|words)\b|^why |^spaces$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Open();

    [GeneratedRegex(@"did you mean '([^']+)'(?:, whose [^?]*)?\?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DidYouMean();

    [GeneratedRegex(@"(?:[:;] |, so )write (?!for example|the |it |its |a |an |another |each |one |what |them |whole |all |him|here |only|words|no |two |in |'|\d+ )((?:(?! or |, or |, such| instead| in the place| where | for ).)+?)(?=$|; |, and | \()", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Write();
}
