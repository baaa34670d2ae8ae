using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>Every output of a check tells a cause before what is wrong elsewhere, for any names of the files.</summary>
public sealed class CauseTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small("seed: 1\ndocument: { id: report }\nstatements:\n  a: { act: stat, by: [], mode: narrated, quote: We call }\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("github")]
    public async Task A_misspelt_section_and_a_wrong_declaration_come_first(string format)
    {
        _folder.With("seeds/z-kinds.yaml", "seed: 1\nkinds: { forum: { fields: { level: { type: txt } } } }\n").With("seeds/z-shared.yaml", "seed: 1\ntopic: { peace: { name: Peace } }\n");

        var output = (await ToolRun.With("check", _folder.At("seeds"), "--format", format)).Output;

        int At(string id) => output.IndexOf(id, StringComparison.Ordinal);
        Assert.InRange(At("SEED1019"), 0, At("SEED1005"));
        Assert.InRange(At("SEED1001"), 0, At("SEED1005"));
    }
}
