using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A third package on top of the packed seed package, from its annotations to a program that uses it, and with mistakes.</summary>
[Collection(SharedFeed.Name)]
public partial class ThirdPackageTests(PackedFeed feed)
{
    private const char Mark = '⟦';

    [Fact]
    public void A_program_that_references_a_packed_package_alone_reads_its_statements_its_erratum_and_its_translations_of_the_seed_package()
    {
        using var project = new PackageProject(feed);
        ThirdPackage.Write(project, "Third", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><Version>1.0.0-beta</Version>");
        project.DotNet("pack", "Third", "-o", feed.Folder, "-nologo", "-v:q").AssertSucceeded();
        project.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Third.Data" Version="1.0.0-beta" /></ItemGroup>
            </Project>
            """).Write("App/Program.cs", """
            using Core = TypedSeeds.Data;
            using Third.Data;

            var theirs = Core.Parties.Canada.Statements.Count;
            Console.WriteLine(string.Join(" ", Statements.ByParty(Core.Parties.Canada).Select(said => said.FullId)));
            Console.WriteLine($"{Core.Parties.Canada.Statements.Count - theirs} {ReferenceEquals(Statements.Notes.WelcomeCall.Renders[0], Core.Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops)}");
            var erratum = Errata.ByConcerns(Core.Statements.CanadaKoreaTwoPlusTwo.UrgeWithdrawal)[0];
            Console.WriteLine($"{erratum.FullId}: {erratum.Quote.Text} / {erratum.Reads} {ReferenceEquals(erratum.Quote.Document, Core.Documents.CanadaKoreaTwoPlusTwo)}");
            foreach (var said in Statements.ByVersion(Documents.ReportFr))
            {
                Console.WriteLine($"{said.Id} {said.Quote.Line}: {said.QuoteIn("fr")!.Text}");
            }
            """);

        Assert.Equal(
            """
            notes/praise-talks second-reading/condemn-cooperation second-reading/hold-meetings
            0 True
            second-reading/who-urged: He urged / They urged True
            condemn-cooperation 1: ont fermement condamné le renforcement de la coopération militaire entre la Corée du Nord et la Russie
            stop-activities 10: les deux pays à cesser immédiatement ces activités illégales et déstabilisantes
            hold-meetings 26: sont convenus de tenir une réunion ministérielle à quatre tous les deux ans
            """.ReplaceLineEndings("\n"),
            project.Run("--project", "App"));
    }

    [Fact]
    public void Each_of_twenty_mistakes_is_found_at_its_file_line_and_column_by_the_build_and_with_the_same_words_by_a_check()
    {
        using var project = new PackageProject(feed);
        ThirdPackage.Write(project, ".");
        var cases = ThirdPackage.Mistakes.Select(static (_, number) => FormattableString.Invariant($"cases/{number + 1:00}/")).ToArray();
        var expected = cases.Zip(ThirdPackage.Mistakes, (folder, mistake) => WriteCase(project, folder, mistake)).ToArray();
        project.Write("All.proj", $"""
            <Project>
              <ItemGroup>
                {string.Concat(cases.Select(static folder => $"<Case Include=\"{folder}\" />"))}
              </ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="Third.Data.csproj" Targets="Compile" Properties="TypedSeedsDirectory=%(Case.Identity)seeds;IntermediateOutputPath=obj/%(Case.Identity)" BuildInParallel="true" ContinueOnError="ErrorAndContinue" />
              </Target>
            </Project>
            """);
        project.DotNet("restore", "Third.Data.csproj").AssertSucceeded();

        var built = Findings(project.DotNet("msbuild", "All.proj", "-nologo", "-v:q", "-m:2").Output, project);
        var told = cases.SelectMany(folder => Check(project, folder)).ToArray();

        Assert.Equal(20, expected.Length);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', built.Select(static finding => finding[..finding.IndexOf(": ", StringComparison.Ordinal)])));
        Assert.Equal(string.Join('\n', built), string.Join('\n', told));
    }

    // The command line reads the folder of the project, as the one who made the mistake has it.
    private static IEnumerable<string> Check(PackageProject project, string folder)
    {
        project.CopyFolder($"{folder}seeds", "seeds");
        return Findings(Tool.Run(project.At("."), "check").Output, project).Select(finding => folder + finding);
    }

    // Writes the whole package with one mistake, and returns what must be said: the file, the line, the column and the rule.
    private static string WriteCase(PackageProject project, string folder, (string Rule, string File, string Words, string Mistake) mistake)
    {
        ThirdPackage.WriteSeeds(project, $"{folder}seeds");
        var text = ThirdPackage.Files[mistake.File];
        var at = text.IndexOf(mistake.Words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{mistake.File} does not hold {mistake.Words}.");
        var marked = string.Concat(text.AsSpan(0, at), mistake.Mistake, text.AsSpan(at + mistake.Words.Length));
        var place = marked.IndexOf(Mark, StringComparison.Ordinal);
        project.Write($"{folder}seeds/{mistake.File}", marked.Remove(place, 1));
        return string.Create(CultureInfo.InvariantCulture, $"{folder}seeds/{mistake.File}({marked.AsSpan(0, place).Count('\n') + 1},{place - marked.LastIndexOf('\n', place)}) {mistake.Rule}");
    }

    // What an output says, each once, in the order of files, without what only one host adds: the folder of the machine, and the link in parentheses.
    private static string[] Findings(string output, PackageProject project) =>
    [
        .. Finding().Matches(output.ReplaceLineEndings("\n").Replace(Path.TrimEndingDirectorySeparator(project.At(string.Empty)) + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal))
            .Select(static match => $"{match.Groups["place"].Value.Replace('\\', '/')} {match.Groups["rule"].Value}: {match.Groups["words"].Value}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"^\s*(?<place>\S+\(\d+,\d+\)): (?:error|warning) (?<rule>SEED\d{4}): (?<words>.*?)(?: \(https://[^)]*\))?(?: \[[^\]]*\.csproj[^\]]*\])?$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
