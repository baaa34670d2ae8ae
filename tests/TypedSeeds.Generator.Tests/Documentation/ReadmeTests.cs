using System.Diagnostics;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>The examples of the README are correct.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_compiles_and_prints_what_the_README_says()
    {
        var code = Block("csharp");
        var (program, output) = (code[..code.IndexOf("// ", StringComparison.Ordinal)], code[(code.IndexOf("// ", StringComparison.Ordinal) + 3)..].Trim());

        var run = Corpus(Block("yaml")).Run();

        Assert.Empty(run.Diagnostics);
        var body = program.Replace("using Ministers;\nusing TypedSeeds;", string.Empty, StringComparison.Ordinal).Replace("Console.WriteLine(", "return (", StringComparison.Ordinal);
        Assert.Equal(output, run.Use(body));
    }

    [Fact]
    public void The_misquotation_gives_the_error_that_the_README_shows()
    {
        var run = Corpus(Block("yaml").Replace("immediate withdrawal", "immediate retreat", StringComparison.Ordinal)).Run();

        Assert.Equal(Block("console"), Written(Assert.Single(run.Diagnostics)));
    }

    [Fact]
    public void The_build_refuses_the_counter_example_with_the_error_that_the_README_shows()
    {
        var run = new SeedFiles().With("seeds/lease.txt", Regex.Match(Readme, "says: “(.*?)”").Groups[1].Value + "\n").With("seeds/lease.yaml", Block("yaml refused") + "\n").Run();

        Assert.Equal(Block("console refused"), Written(Assert.Single(run.Diagnostics)));
    }

    private static string Written(Microsoft.CodeAnalysis.Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var path = place.Path[SeedFiles.ProjectDirectory.Length..];
        return FormattableString.Invariant($"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): error {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public void The_properties_that_the_README_names_are_those_of_the_props()
    {
        var props = string.Concat(new[] { "props", "targets" }.Select(ending => File.ReadAllText(Path.Combine(Repository.Root, "generator/TypedSeeds.Generator/build/TypedSeeds." + ending))));

        var named = Regex.Matches(Readme, @"^\| `(\w+)` \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.All(named, name => Assert.Contains(name, props, StringComparison.Ordinal));
    }

    [Fact]
    public void The_folder_in_which_the_README_packs_is_one_that_git_ignores()
    {
        Assert.Contains("dotnet pack -o packages\n", Readme, StringComparison.Ordinal);
        var folder = Directory.CreateTempSubdirectory("typed-seeds-").FullName;
        try
        {
            File.Copy(Path.Combine(Repository.Root, ".gitignore"), Path.Combine(folder, ".gitignore"));
            foreach (var path in new[] { "packages/TypedSeeds.0.1.0.nupkg", "seeds/packages/report.txt" })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.WriteAllText(Path.Combine(folder, path), "words");
            }

            Git(folder, "init", "--quiet");
            Assert.Equal([".gitignore", "seeds/packages/report.txt"], Git(folder, "ls-files", "--others", "--exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";

        // A git hook sets these for its own repository.
        foreach (var variable in new[] { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE" })
        {
            start.Environment.Remove(variable);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private static SeedFiles Corpus(string annotation) => new SeedFiles().WithProperty("RootNamespace", "Ministers").With("seeds/report.txt", Block("text") + "\n").With("seeds/report.yaml", annotation + "\n");

    private static string Block(string language) =>
        Regex.Match(Readme, $"```{language}\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
}
