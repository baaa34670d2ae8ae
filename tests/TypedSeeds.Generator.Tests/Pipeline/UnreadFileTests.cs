using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Pipeline;

/// <summary>Files that the build says must not be read.</summary>
public class UnreadFileTests
{
    [Theory]
    [InlineData("seeds/more.yaml", "LeadsOut", "SEED0024: The file 'more.yaml' is not read: a link leads from its place to a file outside the folder of documents and annotations; put the file itself there")]
    [InlineData("seeds/report.txt", "LeadsOut", "SEED0024: The file 'report.txt' is not read: a link leads from its place to a file outside the folder of documents and annotations; put the file itself there")]
    [InlineData("seeds/typed-seeds.baseline", "LeadsOut", "SEED0024: The file 'typed-seeds.baseline' is not read: a link leads from its place to a file outside the folder of documents and annotations; put the file itself there")]
    [InlineData("seeds/more.yaml", "Special", "SEED0019: The file 'more.yaml' cannot be read: it is a pipe or a device, and no file")]
    [InlineData("seeds/report.txt", "Special", "SEED0019: The file 'report.txt' cannot be read: it is a pipe or a device, and no file")]
    [InlineData("seeds/typed-seeds.baseline", "Special", "SEED0019: The file 'typed-seeds.baseline' cannot be read: it is a pipe or a device, and no file")]
    [InlineData("seeds/report.txt", "Name", "SEED0019: The file 'report.txt' cannot be read: its name, or that of its folder, has a line break, another control character, a mark of direction, a quotation mark, a backslash, a colon, '|', '##' or bytes that are no UTF-8; rename it")]
    public void Each_is_one_error_at_the_file_and_is_never_opened(string path, string reason, string expected)
    {
        var files = SeedFiles.Small("seed: 1\ndocument: { id: report }\n").WithFile(new UnopenedFile(SeedFiles.ProjectDirectory + path)) with
        {
            Unread = ImmutableDictionary<string, string>.Empty.Add(SeedFiles.ProjectDirectory + path, reason),
        };

        var run = files.Run();

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal(expected, $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}");
        Assert.Equal(SeedFiles.ProjectDirectory + path, error.Location.GetLineSpan().Path);
    }

    // The compiler reports a binary file at no place as soon as it is opened.
    [Theory]
    [InlineData("seeds/report.txt", "/project/seeds/report.yaml(2,17): SEED0011: The document 'report.txt' is not UTF-8; save it as UTF-8, since offsets and hashes count its bytes")]
    [InlineData("seeds/report.yaml", "/project/seeds/report.yaml(1,1): SEED0018: ")]
    public void What_the_compiler_takes_for_binary_is_no_utf_8_and_is_never_opened(string path, string expected)
    {
        var full = SeedFiles.ProjectDirectory + path;
        var files = SeedFiles.Small("seed: 1\ndocument: { id: report }\n");
        files = files with { Files = [.. files.Files.Where(file => file.Path != full), new UnopenedFile(full)], Unread = ImmutableDictionary<string, string>.Empty.Add(full, "NotUtf8") };

        var error = Assert.Single(files.Run().Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error));
        var start = error.Location.GetLineSpan();
        Assert.Contains(expected, $"{start.Path}({start.StartLinePosition.Line + 1},{start.StartLinePosition.Character + 1}): {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}", StringComparison.Ordinal);
    }

    private sealed class UnopenedFile(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("It must not be opened.");
    }
}
