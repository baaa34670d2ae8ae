using System.Security.Cryptography;
using System.Text;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class RehashCommandTests : IDisposable
{
    private const string Old = "0000000000000000000000000000000000000000000000000000000000000000";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/report.txt", TemporaryFolder.Document).With("seeds/other.md", "Words.");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("seed: 1\ndocument:\n  id: report # one\n  sha256: {0} # the hash\n  # end\n")]
    [InlineData("seed: 1\r\ndocument: {{ id: report, sha256: \"{0}\" }}\r\n# 한국\r\n")]
    [InlineData("\uFEFFseed: 1\n# 한국 😀\ndocument: {{ id: report, sha256: '{0}', title: X }}")]
    public async Task The_hash_of_the_document_takes_the_place_of_the_old_and_all_else_stays(string annotation)
    {
        _folder.With("seeds/report.yaml", string.Format(System.Globalization.CultureInfo.InvariantCulture, annotation, Old));

        var run = await ToolRun.With("rehash", _folder.At("seeds"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, annotation.Replace("\"{0}\"", "{0}", StringComparison.Ordinal).Replace("'{0}'", "{0}", StringComparison.Ordinal), Hash("report.txt")),
            Encoding.UTF8.GetString(File.ReadAllBytes(_folder.At("seeds/report.yaml"))));
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Fact]
    public async Task One_document_can_be_renewed_alone_and_a_right_hash_is_left_as_it_is()
    {
        _folder.With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, sha256: {Old} }}\n").With("seeds/other.yaml", $"seed: 1\ndocument: {{ id: other, sha256: {Old} }}\n");

        var one = await ToolRun.With("rehash", _folder.At("seeds"), "--document", "other");
        var rest = await ToolRun.With("rehash", _folder.At("seeds"));
        var none = await ToolRun.With("rehash", _folder.At("seeds"));

        Assert.Contains($"other.yaml: the sha256 of {_folder.At("seeds/other.md")} is now {Hash("other.md")}", one.Output, StringComparison.Ordinal);
        Assert.Contains("Wrote 1 annotation;", one.Output, StringComparison.Ordinal);
        Assert.Contains("report.yaml: the sha256", rest.Output, StringComparison.Ordinal);
        Assert.Equal("Each sha256 is that of its document.", none.Output.Trim());
    }

    [Fact]
    public async Task An_unknown_document_names_the_closest()
    {
        _folder.With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n");

        var run = await ToolRun.With("rehash", _folder.At("seeds"), "--document", "reprot");

        Assert.Equal((1, "There is no document 'reprot'; did you mean 'report'?"), (run.ExitCode, run.Error.Trim()));
    }

    private string Hash(string document) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_folder.At("seeds/" + document)))).ToLowerInvariant();
}
