using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>The page on the format is correct: each file is read, each mistake reported, each program run.</summary>
[Trait("Category", Snapshot.Category)]
public class FormatPageTests
{
    private static readonly PageBlock[] Blocks = PageBlock.Of(FormatPage.Text);

    public static TheoryData<int> Files => Lines(block => block.File.Length > 0 && block.Console.Length == 0);

    public static TheoryData<int> Mistakes => Lines(block => block.File.Length > 0 && block.Console.Length > 0);

    public static TheoryData<int> Programs => Lines(block => block.Language == "csharp");

    [Fact]
    public void Every_block_of_the_page_is_tried()
    {
        var fences = FormatPage.Text.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal));

        Assert.Equal(fences, 2 * (Blocks.Length + Blocks.Count(block => block.Console.Length > 0)));
        Assert.Equal(Blocks.Length, Files.Count + Mistakes.Count + Programs.Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_has_no_mistake_and_what_is_generated_has_no_warning(int line)
    {
        var run = FilesAt(line).Run();

        Assert.Empty(Told(run));
        Assert.Empty(run.CompilerMessages());
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_as_the_page_says(int line)
    {
        var block = Blocks.Single(block => block.Line == line);

        Snapshot.MatchPart(string.Join('\n', Told(FilesAt(line).With(block.File, block.Text + "\n").Run())), block.Console, FormatPage.Path);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_prints_what_the_page_says(int line)
    {
        var block = Blocks.Single(block => block.Line == line);
        var lines = block.Text.Split('\n').ToLookup(text => text.StartsWith("// ", StringComparison.Ordinal));
        var code = string.Join('\n', lines[false]).Replace("Console.WriteLine(", "printed.Add(", StringComparison.Ordinal);
        var program = $"var printed = new List<string>();\n{code}\nreturn string.Join('\\n', printed);";

        var run = FilesAt(line).Run();

        Assert.Equal(string.Join('\n', lines[true].Select(text => text[3..])), run.Use(program));
        Assert.Equal(block.Console, string.Join('\n', run.MessagesOf(program).Select(message => $"{Severity(message)} {message.Id}: {Text(message)}")));
    }

    /// <summary>The files at a line of the page: those shown before, except those with a mistake.</summary>
    private static SeedFiles FilesAt(int line) => Blocks
        .Where(block => block.Line <= line && block.File.Length > 0 && block.Console.Length == 0)
        .Aggregate(FormatPage.Start, (files, block) => files.With(block.File, block.Text + "\n"));

    private static IEnumerable<string> Told(GeneratorRun run) => run.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found =>
    {
        var place = found.Location.GetLineSpan();
        return FormattableString.Invariant($"{place.Path[SeedFiles.ProjectDirectory.Length..]}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {Severity(found)} {found.Id}: {Text(found)}");
    });

    private static string Severity(Diagnostic message) => message.Severity == DiagnosticSeverity.Error ? "error" : "warning";

    private static string Text(Diagnostic message) => message.GetMessage(CultureInfo.InvariantCulture);

    private static TheoryData<int> Lines(Func<PageBlock, bool> isOne) => [.. Blocks.Where(isOne).Select(block => block.Line)];
}
