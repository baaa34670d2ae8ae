using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>The same input gives the same result on every machine: in any culture, with any separator of paths, in any order of files.</summary>
public class InvarianceTests
{
    private static readonly Lazy<SeedFiles[]> Corpora = new(() =>
        [.. FuzzCorpus.All.Select(corpus => corpus.Files), .. RuleCases.All.Values.Select(rule => rule.Files.Files)]);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void A_culture_changes_nothing(string culture)
    {
        foreach (var files in Corpora.Value)
        {
            Assert.Equal(In(string.Empty, files), In(culture, files));
        }
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        foreach (var files in Corpora.Value)
        {
            var expected = Outcome.Of(files.Run());

            Assert.Equal(expected, Outcome.Of((files with { Files = [.. files.Files.Reverse()] }).Run()));
            Assert.Equal(expected, Outcome.Of((files with { Files = [.. files.Files.OrderBy(file => file.Path.Length).ThenBy(file => file.Path, StringComparer.Ordinal)] }).Run()));
        }
    }

    [Fact]
    public void The_order_in_which_documents_are_added_changes_nothing()
    {
        var all = FullCorpus.Files;
        var expected = Outcome.Of(all.Run());
        for (var first = 0; first < all.Files.Length; first++)
        {
            var files = all with { Files = [all.Files[first]] };
            var run = files.Run();
            foreach (var file in all.Files.Reverse().Except(files.Files))
            {
                files = files.WithFile(file);
                run = run.Then(files);
            }

            Assert.Equal(expected, Outcome.Of(run));
        }
    }

    [Fact]
    public void The_separator_of_paths_changes_nothing_but_the_paths_of_diagnostics()
    {
        foreach (var files in Corpora.Value)
        {
            var windows = files with
            {
                Files = [.. files.Files.Select(file => new OddFile(Windows(file.Path), () => file.GetText()))],
                Properties = files.Properties.SetItem("ProjectDir", Windows(SeedFiles.ProjectDirectory)),
            };

            Assert.Equal(Outcome.Of(files.Run()), Outcome.Of(windows.Run()).Replace(@"C:\project\seeds\", "/project/seeds/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_folder_of_the_project_changes_nothing_but_the_paths_of_diagnostics()
    {
        var files = FullCorpus.Files;
        var moved = files with
        {
            Files = [.. files.Files.Select(file => new OddFile("/elsewhere/deep" + file.Path, () => file.GetText()))],
            Properties = files.Properties.SetItem("ProjectDir", "/elsewhere/deep" + SeedFiles.ProjectDirectory),
        };

        Assert.Equal(Outcome.Of(files.Run()), Outcome.Of(moved.Run()).Replace("/elsewhere/deep", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_differ_only_in_case_ending_or_folder_do_not_meet()
    {
        string[] paths = ["/project/seeds/a.yaml", "/project/seeds/a.yml", "/project/seeds/A.yaml", "/project/seeds/a b.yaml", "/project/seeds/a_b.yaml", "/project/seeds/a/b.yaml", "/project/seeds/.yaml", "/project/seeds/a|b.yaml", "/project/seeds/a%7Cb.yaml",
            "/project/seeds/a\"\"\"b.yaml", "/project/seeds/a\nb.yaml", "/project/seeds/a\u202Eb.yaml", "/project/seeds/</c>.yaml", $"/project/seeds/{new string(' ', 250)}.yaml", "/outside/a.yaml", "/other/a.yaml", "/other/a~2.yaml", "/project/seeds/조.yaml", "/project/😀.yaml"];
        var files = new SeedFiles { Files = [.. paths.Select((path, number) => new OddFile(path, () => SourceText.From($"seed: 1\nparties:\n  p{number}: {{ kind: group, name: N }}\n")))] };

        var run = files.Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Empty(run.EmitMessages());
        Assert.Equal(
            string.Join("|", Enumerable.Range(0, paths.Length).Select(number => "p" + number)),
            run.Use($"return string.Join(\"|\", Enumerable.Range(0, {paths.Length}).Select(i => Parties.Find(\"p\" + i)!.Id));"));
        Assert.Equal($"{paths.Length}", run.Use("return Parties.All.Count().ToString();"));
    }

    private static string Windows(string path) => "C:" + path.Replace('/', '\\');

    private static string In(string name, SeedFiles files)
    {
        var (culture, interfaceCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(name), CultureInfo.GetCultureInfo(name));
            return Outcome.Of(files.Run());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, interfaceCulture);
        }
    }
}
