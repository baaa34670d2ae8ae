using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>Entries of <c>export</c> that refer to another package, and readings of its documents, in a folder that calls the package by an alias of its own.</summary>
public sealed class ImportOtherPackageTests : IDisposable
{
    private const string Reading = """
        {"kind":"document","id":"second","title":"Again","readingOf":"Core.Namespace:talks","text":"They met.\nThey parted.\n"}
        {"kind":"party","id":"guests","partyKind":"group","name":"The guests","members":["Core.Namespace:host"],"offices":[{"title":"Chair","of":"Core.Namespace:host"}],"mentions":[{"document":"Core.Namespace:talks","start":0,"length":4,"text":"They"}]}
        {"kind":"statement","id":"second/part","document":"second","act":"state","by":["Core.Namespace:host"],"mode":"narrated","quote":{"document":"Core.Namespace:talks","start":10,"length":12,"text":"They parted."}}

        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("Notes.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")
        .With("seeds/uses.yaml", "seed: 1\nuses: { data: Core.Data }\n")
        .With("in.jsonl", Reading);

    public ImportOtherPackageTests()
    {
        var (index, texts, assembly) = MadeCorpus.Package("They met.\nThey parted.\n");
        _folder.With("packages/Core.typed-seeds", index).With("packages/Core.typed-seeds-texts", texts).With("packages/Core.dll", assembly).With("obj/typed-seeds.uses.txt", _folder.At("packages/Core.typed-seeds") + "\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task They_are_written_with_that_alias_and_no_text_is()
    {
        var run = await ToolRun.With("import", _folder.At("in.jsonl"), _folder.At("seeds"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.False(File.Exists(_folder.At("seeds/second.txt")));
        var written = File.ReadAllText(_folder.At("seeds/second.yaml"));
        Assert.Contains("  of: \"data:talks\"\n", written.Replace("of: data:talks\n", "of: \"data:talks\"\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("data:host", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Core.Namespace", written, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Fact]
    public async Task What_is_there_already_is_not_written_again()
    {
        await ToolRun.With("import", _folder.At("in.jsonl"), _folder.At("seeds"));
        var before = File.ReadAllText(_folder.At("seeds/second.yaml"));
        await ToolRun.With("export", _folder.At("seeds"), "-o", _folder.At("again.jsonl"));

        var run = await ToolRun.With("import", _folder.At("again.jsonl"), _folder.At("seeds"), "--merge");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(before, File.ReadAllText(_folder.At("seeds/second.yaml")));
    }

    [Fact]
    public async Task A_text_that_the_package_has_with_other_words_is_told()
    {
        _folder.With("in.jsonl", Reading.Replace("met.\\nThey", "met.\\nWe", StringComparison.Ordinal));

        var run = await ToolRun.With("import", _folder.At("in.jsonl"), _folder.At("seeds"));

        Assert.Contains("in.jsonl(1,1): warning: the text of 'second' is not imported", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_the_folder_does_not_use_is_told_at_each_place()
    {
        _folder.With("seeds/uses.yaml", "seed: 1\n");

        var run = await ToolRun.With("import", _folder.At("in.jsonl"), _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("in.jsonl(1,1): error SEED2030: No file of the corpus has the alias 'Core.Namespace'", run.Error, StringComparison.Ordinal);
        Assert.Contains("in.jsonl(2,1): error", run.Error, StringComparison.Ordinal);
        Assert.Contains("in.jsonl(3,1): error", run.Error, StringComparison.Ordinal);
    }
}
