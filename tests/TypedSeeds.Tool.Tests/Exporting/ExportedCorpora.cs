using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>The corpora that each format is tried with: the seeds of this repository, and those that have every field and every type.</summary>
internal static class ExportedCorpora
{
    private static readonly Dictionary<string, (SeedFiles Files, Lazy<CheckedCorpus> Checked)> All = new(StringComparer.Ordinal)
    {
        ["seeds"] = Of(SeedFiles.OfRepository()),
        ["full"] = Of(FullCorpus.Files),
        ["own"] = Of(OwnCorpus.Files),
    };

    public static TheoryData<string> Names => new(All.Keys);

    public static SeedFiles Files(string name) => All[name].Files;

    public static CheckedCorpus Checked(string name) => All[name].Checked.Value;

    public static ExportedCorpus Exported(string name) => ExportedCorpus.Of(Checked(name));

    /// <summary>The files of an export.</summary>
    public static IReadOnlyList<ExportedFile> Write(string format, ExportedCorpus corpus) =>
        ExportFormats.All.Single(known => known.Name == format).Write(corpus, CancellationToken.None);

    private static (SeedFiles Files, Lazy<CheckedCorpus> Checked) Of(SeedFiles files) => (files, new(() => Corpora.Check(files)));
}
