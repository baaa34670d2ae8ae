using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Support;

/// <summary>The corpora of the generator's tests, as input of this program.</summary>
internal static class Corpora
{
    /// <summary>The files of a corpus in memory, as if its folder had been read.</summary>
    public static IReadOnlyList<CorpusFile> Of(SeedFiles files) =>
    [
        .. files.Files
            .Select(file => (file.Path, Text: file.GetText()!))
            .Select(file => new CorpusFile(file.Path, file.Path.EndsWith(IndexFormat.Extension, StringComparison.Ordinal) ? InputRole.Index : file.Path.EndsWith(TextsFormat.Extension, StringComparison.Ordinal) ? InputRole.Texts : InputRoles.ByName(file.Path), file.Text.ToString(), file.Text.Encoding))
            .OrderBy(file => file.FilePath, StringComparer.Ordinal),
    ];

    public static CheckedCorpus Check(SeedFiles files) => new CorpusCheck { PackageId = "Sample" }.Run(Of(files));

    public static CheckedCorpus Check(params (string Path, string Content)[] files) =>
        Check(files.Aggregate(new SeedFiles(), (all, file) => all.With(file.Path, file.Content)));
}
