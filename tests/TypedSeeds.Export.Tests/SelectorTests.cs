using System.Diagnostics;
using System.Text;
using System.Text.Json;
using TypedSeeds.Export.Tests.Support;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tests;

namespace TypedSeeds.Export.Tests;

/// <summary>The selectors of web annotations, resolved by the library of Apache Annotator.</summary>
public sealed class SelectorTests(ExportedPackages exports) : IClassFixture<ExportedPackages>
{
    [SkippableTheory]
    [InlineData("seed")]
    [InlineData("treaty")]
    public async Task Every_selector_of_a_position_leads_to_its_words_and_every_one_of_a_quote_there_too(string package)
    {
        Skip.If(NodePackages.Problem is not null, NodePackages.Problem);
        var text = Text(package);
        var targets = JsonDocument.Parse(await File.ReadAllBytesAsync(exports.Export("web-annotation", package))).RootElement
            .GetProperty("first").GetProperty("items").EnumerateArray()
            .SelectMany(annotation => annotation.GetProperty("target").EnumerateArray())
            .Select(target => target.GetProperty("selector").EnumerateArray().ToArray())
            .ToArray();

        var found = await Resolve(text, targets.SelectMany(selectors => selectors));

        Assert.NotEmpty(targets);
        Assert.Equal(2 * targets.Length, found.Length);
        for (var i = 0; i < targets.Length; i++)
        {
            var (quote, position) = (found[2 * i], found[(2 * i) + 1]);
            var place = Assert.Single(position);
            Assert.Equal(targets[i][0].GetProperty("exact").GetString(), text[place.Start..place.End]);
            Assert.Contains(place, quote);
            Assert.All(quote, other => Assert.Equal(text[place.Start..place.End], text[other.Start..other.End]));
        }
    }

    private string Text(string package)
    {
        using var database = exports.Open(MarkdownSections.Of("generator/docs/sql.md", "sql").Code["The tables"], package);
        return Assert.Single(database.Lines("SELECT text FROM documents"));
    }

    private static async Task<(int Start, int End)[][]> Resolve(string text, IEnumerable<JsonElement> selectors)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests/TypedSeeds.Export.Tests/resolve.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(new { text, selectors }));
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.Equal((0, string.Empty), (node.ExitCode, await error));
        return [.. JsonSerializer.Deserialize<int[][][]>(await output)!.Select(ranges => ranges.Select(range => (range[0], range[1])).ToArray())];
    }
}
