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

    private static SeedFiles Corpus(string annotation) => new SeedFiles().WithProperty("RootNamespace", "Ministers").With("seeds/report.txt", Block("text") + "\n").With("seeds/report.yaml", annotation + "\n");

    private static string Block(string language) =>
        Regex.Match(Readme, $"```{language}\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
}
