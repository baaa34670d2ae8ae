using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_annotation_holds_the_facts_of_the_document_and_its_sentences_with_their_lines()
    {
        _folder.With("seeds/Joint Statement.txt", "We agree. We meet again.\r\n\r\nDone.");

        var run = await ToolRun.With("new", _folder.At("seeds/Joint Statement.txt"));

        var annotation = File.ReadAllText(_folder.At("seeds/Joint Statement.yaml"));
        var hash = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_folder.At("seeds/Joint Statement.txt")))).ToLowerInvariant();
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith($"seed: 1\n\ndocument:\n  id: joint-statement\n  sha256: {hash}\n  coverage: complete\n  # language: en\n", annotation, StringComparison.Ordinal);
        Assert.EndsWith("\n# 1  We agree.\n# 1  We meet again.\n# 3  Done.\n", annotation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/report", "../obj/typed-seeds.schema.json")]
    [InlineData("seeds/2024/november/report", "../../../obj/typed-seeds.schema.json")]
    public async Task In_a_project_it_begins_with_the_line_that_names_the_schema_of_the_build(string document, string schema)
    {
        _folder.With("Project.csproj", "<Project />").With(document + ".txt", "Words.");

        await ToolRun.With("new", _folder.At(document + ".txt"));

        Assert.StartsWith($"# yaml-language-server: $schema={schema}\nseed: 1\n", File.ReadAllText(_folder.At(document + ".yaml")), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Schemas => new()
    {
        { string.Empty, "<Project />", "../obj/" },
        { string.Empty, "<BaseIntermediateOutputPath>../build/obj/$(MSBuildProjectName)/</BaseIntermediateOutputPath>", "../../build/obj/P/" },
        { string.Empty, "<BaseIntermediateOutputPath>$(MSBuildProjectDirectory)\\o</BaseIntermediateOutputPath>", "../o/" },
        { string.Empty, "<MSBuildProjectExtensionsPath>$(MSBuildProjectDirectory)/ext/</MSBuildProjectExtensionsPath>", "../obj/" },
        { "<UseArtifactsOutput>true</UseArtifactsOutput>", "<Project />", "../../artifacts/obj/P/" },
        { "<ArtifactsPath>$(MSBuildThisFileDirectory)out</ArtifactsPath>", "<Project />", "../../out/obj/P/" },
        { "<UseArtifactsOutput>true</UseArtifactsOutput><ArtifactsProjectName>Q</ArtifactsProjectName>", "<Project />", "../../artifacts/obj/Q/" },
        { "<UseArtifactsOutput>true</UseArtifactsOutput><BaseIntermediateOutputPath Condition=\"'$(BaseIntermediateOutputPath)' == ''\">mid/</BaseIntermediateOutputPath>", "<Project />", "../mid/" },
        { "<Where>here</Where><BaseIntermediateOutputPath>$(Where)/obj/</BaseIntermediateOutputPath>", "<Project />", "../here/obj/" },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task The_line_names_the_schema_where_MSBuild_says_that_the_build_writes_it(string shared, string project, string folder)
    {
        var build = Path.Combine(Generator.Tests.Support.Repository.Root, "generator/TypedSeeds.Generator/build");
        var own = project.StartsWith("<Project", StringComparison.Ordinal) ? string.Empty : $"<PropertyGroup>{project}</PropertyGroup>";
        _folder
            .With("Directory.Build.props", $"<Project><PropertyGroup>{shared}</PropertyGroup></Project>")
            .With("p/P.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>{own}<Import Project=\"{build}/TypedSeeds.targets\" /></Project>")
            .With("p/seeds/report.txt", "Words.");

        await ToolRun.With("new", _folder.At("p/seeds/report.txt"));

        Assert.StartsWith($"# yaml-language-server: $schema={folder}typed-seeds.schema.json\nseed: 1\n", File.ReadAllText(_folder.At("p/seeds/report.yaml")), StringComparison.Ordinal);
        Assert.Equal(Path.GetFullPath(_folder.At("p/seeds/" + folder + "typed-seeds.schema.json")), await InBuild());
    }

    [Theory]
    [InlineData("<PropertyGroup Condition=\"'$(CI)' == 'true'\"><BaseIntermediateOutputPath>ci/</BaseIntermediateOutputPath></PropertyGroup>", "only MSBuild knows")]
    [InlineData("<PropertyGroup><BaseIntermediateOutputPath>$([System.IO.Path]::GetTempPath())</BaseIntermediateOutputPath></PropertyGroup>", "only MSBuild knows")]
    [InlineData("<PropertyGroup><BaseIntermediateOutputPath>$(HOME)/obj/</BaseIntermediateOutputPath></PropertyGroup>", "only MSBuild knows")]
    [InlineData("<Choose><When Condition=\"true\"><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></When></Choose>", "only MSBuild knows")]
    [InlineData("<PropertyGroup><BaseIntermediateOutputPath>my obj/</BaseIntermediateOutputPath></PropertyGroup>", "has one: ../my obj/typed-seeds.schema.json")]
    [InlineData("<PropertyGroup><TypedSeedsSchema>false</TypedSeedsSchema></PropertyGroup>", "")]
    public async Task Where_a_build_writes_the_schema_no_one_knows_the_line_is_left_out_and_that_is_said(string content, string said)
    {
        _folder.With("P.csproj", $"<Project>{content}</Project>").With("seeds/report.txt", "Words.");

        var run = await ToolRun.With("new", _folder.At("seeds/report.txt"));

        Assert.StartsWith("seed: 1\n", File.ReadAllText(_folder.At("seeds/report.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(said.Length > 0, run.Error.Contains("names no schema", StringComparison.Ordinal));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We call on both sides to stop: now.\nWe thank the \"hosts\".\n", 2, "we-call-on-both-sides", "we-thank-the-hosts")]
    [InlineData("We agree.\nWe agree.\n", 2, "we-agree", "sentence-2")]
    [InlineData("1. All find peace. - No\\way! # Title\n", 3, "all-find-peace")]
    [InlineData("All.\nFind.\n", 2, "sentence-1", "sentence-2")]
    [InlineData("# Title\n\nThe talks ended.\n", 1, "the-talks-ended")]
    [InlineData("两国外长举行了会谈。他们同意！", 2, "两国外长举行了会谈", "他们同意")]
    public async Task Each_sentence_gets_an_entry_whose_quote_is_proved_and_only_what_a_person_says_is_left(string text, int count, params string[] ids)
    {
        _folder.With("seeds/report.txt", text);

        var run = await ToolRun.With("new", _folder.At("seeds/report.txt"), "--statements");
        var check = await ToolRun.With("check", _folder.At("seeds"), "--all", "--format", "github");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.All(ids, id => Assert.Contains($"\n  {id}:\n", File.ReadAllText(_folder.At("seeds/report.yaml")), StringComparison.Ordinal));
        Assert.Equal(3 * count, check.Lines.Count(line => line.Length > 0));
        Assert.All(check.Lines.Where(line => line.Length > 0), line => Assert.Contains("'todo'", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("She condemned the tests and thanked the hosts.\n", "condemned")]
    [InlineData("“We condemned the tests,” she said.\n", "said")]
    [InlineData("\"We urged both sides\", the minister told us.\n", "told")]
    [InlineData("The proposed text is long; they agreed on it.\n", "agreed")]
    [InlineData("He said that she said no.\n", "")]
    [InlineData("The report names concerns.\n", "")]
    [InlineData("Les ministres ont condamné les essais.\n", "")]
    public async Task An_entry_has_the_verb_of_its_sentence_as_its_cue_and_none_where_that_is_not_sure(string text, string cue)
    {
        _folder.With("seeds/report.txt", text);

        await ToolRun.With("new", _folder.At("seeds/report.txt"), "--statements");
        var check = await ToolRun.With("check", _folder.At("seeds"), "--all", "--format", "github");

        Assert.Equal(cue, Regex.Match(File.ReadAllText(_folder.At("seeds/report.yaml")), "(?<=\n    cue: ).*").Value);
        Assert.All(check.Lines.Where(line => line.Length > 0), line => Assert.Contains("'todo'", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("defaults:\n  # Who speaks.\n  statements: { by: [hosts], mode: quoted }\n", "act")]
    [InlineData("defaults:\n  statements:\n    mode: quoted\n\n    by: []\n", "act")]
    [InlineData("defaults: {\n  statements: { mode: quoted }\n}\n", "act,by")]
    [InlineData("defaults: { errata: { note: Odd } }\n", "act,by,mode")]
    public async Task Defaults_that_the_annotation_has_stay_and_no_entry_says_them_again(string defaults, string left)
    {
        _folder.With("seeds/hosts.yaml", "seed: 1\nparties:\n  hosts: { kind: group, name: The hosts }\n")
            .With("seeds/report.txt", "We call on both sides to stop. We thank all.\n")
            .With("seeds/report.yaml", $"seed: 1\n{defaults}document: {{ id: report }}\n");

        var run = await ToolRun.With("new", _folder.At("seeds/report.txt"), "--statements", "--force");
        var annotation = File.ReadAllText(_folder.At("seeds/report.yaml"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("\n" + defaults, annotation, StringComparison.Ordinal);
        Assert.Equal(
            left.Split(',').Append("quote"),
            annotation[annotation.IndexOf("  we-thank-all:", StringComparison.Ordinal)..].Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Trim().Split(':')[0]));
        var check = await ToolRun.With("check", _folder.At("seeds"), "--all", "--format", "github");
        Assert.All(check.Lines.Where(line => line.Contains("::error", StringComparison.Ordinal)), line => Assert.Contains("'todo'", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ko", "두 나라가 합의했다. Canada 대표도 왔다.")]
    [InlineData("ko", "韓國 大統領이 말했다. 양국은 합의했다.")]
    [InlineData("ja", "両国は合意した。")]
    [InlineData("ja", "カナダ政府")]
    [InlineData("zh", "两国外长举行了会谈。")]
    [InlineData("th", "แถลงการณ์ร่วม")]
    [InlineData("el", "Κοινή δήλωση")]
    [InlineData("he", "הצהרה משותפת")]
    [InlineData("hy", "Համատեղ")]
    [InlineData("ka", "საქართველო")]
    [InlineData("ta", "தமிழ் செய்தி")]
    [InlineData("my", "မြန်မာ")]
    [InlineData(null, "We agree.")]
    [InlineData(null, "Стороны согласились.")]
    [InlineData(null, "हिन्दी समाचार")]
    [InlineData(null, "اتفق الطرفان")]
    [InlineData(null, "The word 합의 is Korean, the text is not.")]
    [InlineData(null, "1234")]
    [InlineData(null, "")]
    public async Task The_language_is_that_of_the_script_where_it_has_one_and_else_left_to_the_author(string? language, string text)
    {
        _folder.With("seeds/report.txt", text);

        await ToolRun.With("new", _folder.At("seeds/report.txt"));

        Assert.Contains(
            language is null ? "\n  # language: en\n  # (Fill the language in: several are written in these letters.)\n" : $"\n  language: {language}\n",
            File.ReadAllText(_folder.At("seeds/report.yaml")),
            StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Theory]
    [InlineData("हिन्दी समाचार", "हिन्दी-समाचार")]
    [InlineData("தமிழ்", "தமிழ்")]
    [InlineData("แถลงการณ์ร่วม", "แถลงการณ์ร่วม")]
    [InlineData("Re\u0301sume\u0301", "r\u00E9sum\u00E9")]
    [InlineData("İstanbul", "istanbul")]
    public async Task The_id_is_the_name_of_the_file_in_any_script(string name, string id)
    {
        _folder.With($"seeds/{name}.txt", "Words.");

        await ToolRun.With("new", _folder.At($"seeds/{name}.txt"));

        Assert.Contains($"\n  id: {id}\n", File.ReadAllText(_folder.At($"seeds/{name}.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Fact]
    public async Task An_id_that_another_document_of_the_seeds_has_is_not_given_again()
    {
        _folder.With("seeds/a/report.txt", "Words.").With("seeds/b/report.txt", "Other words.");

        await ToolRun.With("new", _folder.At("seeds/a/report.txt"));
        await ToolRun.With("new", _folder.At("seeds/b/report.txt"));

        Assert.Contains("  id: report\n", File.ReadAllText(_folder.At("seeds/a/report.yaml")), StringComparison.Ordinal);
        Assert.Contains("  id: document-report\n", File.ReadAllText(_folder.At("seeds/b/report.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--statements")]
    public async Task An_id_that_is_taken_is_not_given_again_even_if_it_is_the_word_for_what_is_to_fill_in(string option)
    {
        _folder.With("seeds/a/todo.txt", "Words.").With("seeds/b/todo.txt", "Other words.");

        await ToolRun.With("new", _folder.At("seeds/a/todo.txt"));
        var run = await ToolRun.With([.. new[] { "new", _folder.At("seeds/b/todo.txt"), option }.Where(word => word.Length > 0)]);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("  id: document-todo\n", File.ReadAllText(_folder.At("seeds/b/todo.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentences_that_are_listed_are_those_that_the_compiler_counts()
    {
        const string Text = "# Treaty\n\nArticle 1\n\n1. The ministers of the two countries met in Ottawa and\ndiscussed the war. 他们谴责了袭击！双方同意。\n";
        _folder.With("seeds/treaty.md", Text);

        var run = await ToolRun.With("new", _folder.At("seeds/treaty.md"));
        var annotation = File.ReadAllText(_folder.At("seeds/treaty.yaml"));

        Assert.Contains("with 4 sentences to annotate", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "# 1  # Treaty\n# 5  1. The ministers of the two countries met in Ottawa and discussed the war.\n# 6  他们谴责了袭击！\n# 6  双方同意。\n",
            annotation,
            StringComparison.Ordinal);
        Assert.Contains("  coverage: complete\n  # ignore: [headings]\n", annotation, StringComparison.Ordinal);

        var check = await ToolRun.With("check", "--all", _folder.At("seeds"));
        Assert.Equal(4, check.Lines.Count(line => line.Contains("warning SEED3011", StringComparison.Ordinal)));
    }

    public static TheoryData<string, byte[]> Documents => new()
    {
        { "report.txt", Encoding.UTF8.GetBytes("Words.\nMore words.") },
        { "2024-report.txt", Encoding.UTF8.GetBytes("An id cannot begin with a digit.") },
        { "find.txt", Encoding.UTF8.GetBytes("Every class of entries has this name.") },
        { "___.md", Encoding.UTF8.GetBytes("Nothing of the name can stand in an id.") },
        { "공동성명.md", Encoding.UTF8.GetBytes("두 나라가 합의했다. 끝.") },
        { "marked.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("With a byte order mark.")] },
        { "lines.txt", Encoding.UTF8.GetBytes("One\u2028parties: {\u0085two\fthree") },
        { "report.TXT", Encoding.UTF8.GetBytes("An ending in capitals.") },
        { "empty.txt", [] },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task It_checks_clean_apart_from_coverage(string name, byte[] content)
    {
        _folder.With("seeds/" + name, content);

        Assert.Equal(0, (await ToolRun.With("new", _folder.At("seeds/" + name))).ExitCode);
        var check = await ToolRun.With("check", _folder.At("seeds"));

        Assert.All(check.Lines.Where(line => line.Contains(" SEED", StringComparison.Ordinal)), line => Assert.Contains("warning SEED3011", line, StringComparison.Ordinal));
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public async Task A_document_beside_another_of_the_same_stem_is_named()
    {
        _folder.With("seeds/report.txt", "The one that is found first.").With("seeds/report.md", "The other.");

        await ToolRun.With("new", _folder.At("seeds/report.md"));

        Assert.Contains("\n  text: \"report.md\"\n", File.ReadAllText(_folder.At("seeds/report.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/report.yaml")]
    [InlineData("seeds/report.yml")]
    public async Task An_annotation_that_is_there_stays_unless_it_is_forced(string annotation)
    {
        _folder.With("seeds/report.txt", "Words.").With(annotation, "seed: 1\n");

        var refused = await ToolRun.With("new", _folder.At("seeds/report.txt"));
        Assert.Equal((1, "seed: 1\n"), (refused.ExitCode, File.ReadAllText(_folder.At(annotation))));
        Assert.Contains("--force adds what it lacks and keeps all that is in it", refused.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await ToolRun.With("new", _folder.At("seeds/report.txt"), "--force")).ExitCode);
        Assert.Contains("id: report", File.ReadAllText(_folder.At(annotation)), StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(_folder.At("seeds"), "*.y*ml"));
    }

    [Fact]
    public async Task On_request_it_is_shown_and_not_written()
    {
        _folder.With("seeds/report.txt", "Words.");

        var run = await ToolRun.With("new", _folder.At("seeds/report.txt"), "--stdout");

        Assert.EndsWith("# 1  Words.\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("seeds/report.yaml")));
    }

    [Fact]
    public async Task A_document_that_cannot_be_annotated_is_told_in_the_words_of_the_check()
    {
        _folder.With("seeds/report.txt", [(byte)'C', 0xE9]);

        var run = await ToolRun.With("new", _folder.At("seeds/report.txt"));

        Assert.Equal((1, "The document 'report.txt' is not UTF-8; save it as UTF-8, since offsets and hashes count its bytes"), (run.ExitCode, run.Error.Trim()));
        Assert.False(File.Exists(_folder.At("seeds/report.yaml")));
    }

    private async Task<string> InBuild()
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", ["msbuild", "-nologo", "-nodeReuse:false", "-getProperty:TypedSeedsSchemaFile"]) { WorkingDirectory = _folder.At("p"), RedirectStandardOutput = true })!;
        var output = (await process.StandardOutput.ReadToEndAsync()).Trim();
        await process.WaitForExitAsync();
        return Path.GetFullPath(Path.Combine(_folder.At("p"), output.Replace('\\', '/')));
    }
}
