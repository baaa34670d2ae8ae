using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>The files of a corpus made for a test, and the settings of its project.</summary>
internal sealed record SeedFiles
{
    public const string ProjectDirectory = "/project/";

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("RootNamespace", "Sample")
        .Add("ProjectDir", ProjectDirectory);

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    /// <summary>What the project references.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = Support.References.All;

    /// <summary>The paths of files that the build says not to read, with the reason.</summary>
    public ImmutableDictionary<string, string> Unread { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether files have the metadata from the package's props.</summary>
    public bool HasProps { get; init; } = true;

    /// <summary>The corpus that most tests begin with: one document of two lines, one annotation.</summary>
    public static SeedFiles Small(string annotation) => new SeedFiles()
        .With("seeds/report.txt", "We call on both sides to stop.\nWe thank the hosts.\n")
        .With("seeds/report.yaml", annotation);

    /// <summary>The seeds of this repository, as in their data package.</summary>
    public static SeedFiles OfRepository() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "seeds/TypedSeeds.Data/seeds"))
        .Order(StringComparer.Ordinal)
        .Aggregate(
            new SeedFiles().WithProperty("RootNamespace", "TypedSeeds.Data"),
            (files, file) => files.With("seeds/" + Path.GetFileName(file), File.ReadAllText(file)));

    /// <summary>Adds a baseline with these lines below its header.</summary>
    public SeedFiles WithBaseline(params string[] lines) =>
        With("seeds/typed-seeds.baseline", string.Concat(lines.Prepend("# typed-seeds baseline 1").Select(line => line + "\n")));

    /// <summary>The data packages that the project references.</summary>
    public ImmutableArray<DataPackage> Packages { get; init; } = [];

    /// <summary>References a data package.</summary>
    public SeedFiles Referencing(DataPackage package) =>
        With(package.IndexPath, package.Index).With(TextsFormat.PathOf(package.IndexPath), package.Texts) with { References = References.Add(package.Reference), Packages = Packages.Add(package) };

    public SeedFiles With(string path, string content) => WithFile(new SeedFile(ProjectDirectory + path, SourceText.From(content)));

    /// <summary>Adds a file, or replaces the one with its path; an edit keeps the order of files.</summary>
    public SeedFiles WithFile(AdditionalText file) => Files.FirstOrDefault(other => other.Path == file.Path) is { } old
        ? this with { Files = Files.Replace(old, file) }
        : this with { Files = Files.Add(file) };

    public SeedFiles Without(string path) => this with { Files = [.. Files.Where(file => file.Path != ProjectDirectory + path)] };

    public SeedFiles WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public GeneratorRun Run() => GeneratorRun.Of(this, tracksSteps: false);

    /// <summary>The same, with the steps and why each ran. That costs more than the run, the more files there are.</summary>
    public GeneratorRun RunTracked() => GeneratorRun.Of(this, tracksSteps: true);

    /// <summary>The documents as the props embed them.</summary>
    public IEnumerable<ResourceDescription> Resources() => Files
        .Where(file => file.Path.EndsWith(".txt", StringComparison.Ordinal))
        .Select(file => new ResourceDescription(ResourceName(file), () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file.GetText()!.ToString())), isPublic: true));

    private static string ResourceName(AdditionalText file) => "TypedSeeds.Documents/" + Path.GetFileName(file.Path);

    public AnalyzerConfigOptionsProvider Options() => new OptionsProvider(this);

    private sealed class OptionsProvider(SeedFiles files) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new DictionaryOptions(files.Properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new DictionaryOptions([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            var role = textFile.Path[(textFile.Path.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
            {
                "txt" or "md" => "document",
                "baseline" => "baseline",
                "typed-seeds" => "index",
                "typed-seeds-texts" => "texts",
                _ => "annotation",
            };
            return new DictionaryOptions(!files.HasProps ? [] : new()
            {
                ["build_metadata.AdditionalFiles.TypedSeeds"] = role,
                ["build_metadata.AdditionalFiles.TypedSeedsResource"] = role == "document" ? ResourceName(textFile) : string.Empty,
                ["build_metadata.AdditionalFiles.TypedSeedsUnread"] = files.Unread.GetValueOrDefault(textFile.Path, string.Empty),
            });
        }
    }

    private sealed class DictionaryOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
