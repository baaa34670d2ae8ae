using TypedSeeds.Generator;
using TypedSeeds.Generator.JsonSchema;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small().With("seeds/kinds.yaml", "seed: 1\nkinds: { forum: { fields: { host: { type: party } } } }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_holds_the_kinds_and_the_ids_of_the_folder()
    {
        var run = await ToolRun.With("schema", _folder.At("seeds"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(Expected(), run.Output);
        Assert.Contains("\"report/stop\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"forums\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_a_terminal_no_control_and_nothing_that_nobody_sees()
    {
        _folder.With("seeds/kinds.yaml", """
            seed: 1
            kinds:
              thing:
                description: "x\x7F\x85\x9B31m\u202E\u200B\U000E0041\uFEFF##y"
                fields: { a: { type: text } }

            """);

        var run = await ToolRun.With("schema", _folder.At("seeds"));

        Assert.Contains("x\\u007F\\u0085\\u009B31m\\u202E\\u200B\\uDB40\\uDC41\\uFEFF#\\u0023y", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(run.Output, static unit => char.IsControl(unit) && unit > ' ');
    }

    [Fact]
    public async Task It_goes_into_a_file_where_one_is_named()
    {
        var run = await ToolRun.With("schema", _folder.At("seeds"), "-o", _folder.At("schema.json"));

        Assert.Equal((0, $"Wrote {_folder.At("schema.json")}, from 2 files.{Environment.NewLine}"), (run.ExitCode, run.Output));
        Assert.Equal(Expected(), await File.ReadAllTextAsync(_folder.At("schema.json")));
    }

    [Fact]
    public async Task The_format_alone_is_the_same_for_every_folder() =>
        Assert.Equal(FormatSchema.Bare, (await ToolRun.With("schema", _folder.At("seeds"), "--format-only")).Output);

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_line_and_a_failure()
    {
        var run = await ToolRun.With("schema", _folder.At("seeds"), "-o", _folder.At("none/schema.json"));

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("typed-seeds: ", Assert.Single(run.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private string Expected() => Stages.WriteSchema(new[] { "report", "kinds" }.Select(name => InputText.Of(_folder.At($"seeds/{name}.yaml"), File.ReadAllText(_folder.At($"seeds/{name}.yaml")))));
}
