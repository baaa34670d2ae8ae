using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A project that must fail with each error. It is built once for every page of the diagnostics, with the page's example.</summary>
[Collection(SharedFeed.Name)]
public class FailureTests(PackedFeed feed)
{
    private const string Annotation = "seed: 1\ndocument: { id: report }\n";

    /// <summary>The errors that no page can show as files.</summary>
    private static readonly Dictionary<string, (string Properties, Action<PackageProject, string> Write)> Special = new(StringComparer.Ordinal)
    {
        ["SEED0011"] = ("", (project, folder) => project.WriteBytes(folder + "report.txt", Encoding.Latin1.GetBytes("Café")).Write(folder + "report.yaml", Annotation)),
        ["SEED0015"] = ("", (project, folder) => project.Write(folder + "report.txt", new string('a', 5_000_001)).Write(folder + "report.yaml", Annotation)),
        ["SEED0016"] = ("TypedSeedsDocumentStorage=resource", (project, folder) => WriteReport(project, folder, "a#b")),
        ["SEED0018"] = ("", (project, folder) => project.Write(folder + "report.txt", "Words.").WriteBytes(folder + "report.yaml", Encoding.Latin1.GetBytes(Annotation + "events: { a: { name: Café } }\n"))),
        ["SEED9001"] = ("LangVersion=11", (project, folder) => WriteReport(project, folder, "report")),
        ["SEED9002"] = ("TypedSeedsNamespace=9 lives", (project, folder) => WriteReport(project, folder, "report")),
        ["SEED9003"] = ("TypedSeedsAccessibility=private", (project, folder) => WriteReport(project, folder, "report")),
        ["SEED9004"] = ("", WriteMuchText),
        ["SEED9005"] = ("", WriteManyEntries),
        ["SEED9007"] = ("HasRuntime=false", (project, folder) => WriteReport(project, folder, "report")),
        ["SEED9006"] = ("TypedSeedsDocumentStorage=disk", (project, folder) => WriteReport(project, folder, "report")),
    };

    [Fact]
    public void Every_error_fails_the_build()
    {
        using var project = new PackageProject(feed).WriteProgram("TypedSeeds", "return;", """
            <TypedSeedsDirectory>cases/$(Case)/seeds</TypedSeedsDirectory>
            <TypedSeedsNamespace>Sample</TypedSeedsNamespace>
            <IntermediateOutputPath>obj/$(Case)/</IntermediateOutputPath>
            """).Write("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <Compile Remove="cases/**" />
                <Compile Remove="Program.cs" Condition="Exists('cases/$(Case)/Program.cs')" />
                <Compile Include="cases/$(Case)/Program.cs" Condition="Exists('cases/$(Case)/Program.cs')" />
              </ItemGroup>
              <Target Name="RemoveRuntime" AfterTargets="FindReferenceAssembliesForReferences" Condition="'$(HasRuntime)' == 'false'">
                <ItemGroup>
                  <ReferencePathWithRefAssemblies Remove="@(ReferencePathWithRefAssemblies)" Condition="'%(Filename)' == 'TypedSeeds'" />
                </ItemGroup>
              </Target>
            </Project>
            """);
        var cases = ErrorPages().Select(page => (page.Id, Properties: WriteCase(project, page.Id, page.Text))).ToArray();
        project.Write("All.proj", $"""
            <Project>
              <ItemGroup>
                {string.Join("\n", cases.Select(item => $"<Case Include=\"{item.Id}\"><More>{item.Properties}</More></Case>"))}
              </ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="Stranger.csproj" Targets="Compile" Properties="Case=%(Case.Identity);%(Case.More)" BuildInParallel="true" ContinueOnError="ErrorAndContinue" />
              </Target>
            </Project>
            """);
        project.DotNet("restore", "Stranger.csproj").AssertSucceeded();

        var output = project.DotNet("msbuild", "All.proj", "-nologo", "-v:q", "-m:2").Output;

        Assert.Equal([], cases.Where(item => !output.Contains($"error {item.Id}:", StringComparison.Ordinal)).Select(item => item.Id));
        Assert.DoesNotContain("CS8785", output, StringComparison.Ordinal);
    }

    // Pages cannot show links and pipes (LinkTests), nor the files of megabytes that reach a limit (GrowthTests, PatternTests),
    // nor another package that is built and referenced (the cases of RuleTests, with its index).
    private static readonly string[] WithoutFiles = ["SEED0019", "SEED0022", "SEED0023", "SEED0024", "SEED0027", "SEED1045", "SEED2031", "SEED2034", "SEED2035", "SEED2038", "SEED2039", "SEED2061"];

    private static IEnumerable<(string Id, string Text)> ErrorPages() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "generator/docs"), "SEED*.md")
        .Select(file => (Id: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file).ReplaceLineEndings("\n")))
        .Where(page => !WithoutFiles.Contains(page.Id) && page.Text.Contains("\nSeverity: Error\n", StringComparison.Ordinal));

    private static string WriteCase(PackageProject project, string id, string page)
    {
        var folder = $"cases/{id}/";
        if (Special.TryGetValue(id, out var special))
        {
            special.Write(project, folder + "seeds/");
            return special.Properties;
        }

        var files = Regex.Matches(page, "^`((?:seeds/|Program)[^`]+)`:\n\n```\\w+\n(.*?)\n?```$", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.NotEmpty(files);
        foreach (Match file in files)
        {
            project.Write(folder + file.Groups[1].Value, file.Groups[2].Value + "\n");
        }

        return string.Empty;
    }

    private static void WriteReport(PackageProject project, string folder, string name) =>
        project.Write($"{folder}{name}.txt", "Words.").Write($"{folder}{name}.yaml", Annotation);

    private static void WriteMuchText(PackageProject project, string folder)
    {
        foreach (var id in new[] { "one", "two" })
        {
            project.Write($"{folder}{id}.txt", new string('a', 3_000_001)).Write($"{folder}{id}.yaml", $"seed: 1\ndocument: {{ id: {id} }}\n");
        }
    }

    private static void WriteManyEntries(PackageProject project, string folder)
    {
        var annotation = new StringBuilder("seed: 1\nevents:\n");
        for (var i = 0; i <= 65_000; i++)
        {
            annotation.Append(CultureInfo.InvariantCulture, $"  e{i}: {{ name: E }}\n");
        }

        project.Write(folder + "many.yaml", annotation.ToString());
    }
}
