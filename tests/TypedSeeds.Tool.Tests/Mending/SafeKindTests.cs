using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Diagnostics.Causes;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>Why a fix may be safe: each that is marked so is of one of these kinds, which the page of fixes names.</summary>
public sealed class SafeKindTests
{
    /// <summary>A kind as the page calls it, and whether a fix is of it, by what it writes in the place of what.</summary>
    private static readonly (string Name, Func<Problem, string, string, bool> Is)[] Kinds =
    [
        ("The same letters and digits", static (_, before, after) => Letters(before) == Letters(after) && Letters(after).Length > 0),
        ("White space and what cannot be seen", static (_, before, after) => Letters(before).Length == 0 && before.All(static sign => char.IsWhiteSpace(sign) || Invisible.IsAt(sign.ToString(), 0)) && after.All(char.IsWhiteSpace)),
        ("A former name", static (problem, _, _) => problem.Message.Contains("; it is now called '", StringComparison.Ordinal)),
        ("The only place of a quote", static (problem, _, _) => problem.Rule.Id is "SEED3003" or "SEED3004" or "SEED3007" or "SEED3009"),
        ("A mark of omission at an end", static (problem, before, after) => problem.Rule.Id.StartsWith("SEED30", StringComparison.Ordinal) && Letters(before) == Letters(after)),
        ("A date or a duration that can be only one", static (problem, _, _) => problem.Rule.Id is "SEED1007" or "SEED1008"),
        ("A code or a tag of the same thing", static (problem, _, _) => problem.Rule.Id is "SEED1009" or "SEED1012"),
        ("yes and no", static (problem, _, after) => problem.Rule.Id == "SEED1024" && after.Trim('"', '\'') is "true" or "false"),
        ("The version of the format", static (problem, _, after) => problem.Rule.Id is "SEED0006" && after.StartsWith("seed: 1", StringComparison.Ordinal)),
        ("What is there twice", static (problem, _, after) => problem.Rule.Id == "SEED0008" && after.Length == 0),
        ("Signs that are no YAML", static (problem, before, after) => problem.Rule.Id == "SEED0001" && (after.Length == 0 || Letters(before) == Letters(after)) && (before.StartsWith("```", StringComparison.Ordinal) || Letters(before).Length == 0)),
    ];

    [Fact]
    public void Each_safe_fix_of_any_case_is_of_a_kind_that_the_page_names()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/fix.md")).ReplaceLineEndings(" ");
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (problem, before, fix) in SafeFixes())
        {
            var kind = Kinds.FirstOrDefault(kind => kind.Is(problem, before, fix.Edit.Text)).Name;
            Assert.True(kind is not null, $"No kind of safe fixes: {problem.Rule.Id}: {problem.Message}\n{before}\n— becomes —\n{fix.Edit.Text}");
            known.Add(kind);
        }

        Assert.All(known, kind => Assert.Contains($"**{kind}**", page, StringComparison.Ordinal));
        Assert.True(known.Count >= 9, string.Join(", ", known));
    }

    private static IEnumerable<(Problem Problem, string Before, Fix Fix)> SafeFixes() =>
        from corpus in Corpora()
        from problem in corpus.Corpus.Problems
        from fix in problem.Choices.Prepend(problem.Fix).OfType<Fix>()
        where fix.IsSafe
        select (problem, corpus.Files.First(file => file.FilePath == fix.Path).Text.Substring(fix.Edit.Start, fix.Edit.Length), fix);

    private static IEnumerable<(IReadOnlyList<CorpusFile> Files, CheckedCorpus Corpus)> Corpora()
    {
        foreach (var files in RuleCases.All.Values.Select(static rule => rule.Files.Files).Concat(CauseCases.All.Values.Select(static cause => cause.Files)))
        {
            yield return (Support.Corpora.Of(files), Support.Corpora.Check(files));
        }

        foreach (var annotation in FixCases.All.Select(static fix => fix.Annotation).Concat(FixCases.Choices.Select(static choice => choice.OwnHeader + choice.Before)).Distinct())
        {
            CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, FixCases.Document), new("seeds/report.yaml", InputRole.Annotation, annotation)];
            yield return (files, new CorpusCheck().Run(files));
        }
    }

    private static string Letters(string text) => string.Concat(SameName.KeyOf(text).Where(static letter => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)));
}
