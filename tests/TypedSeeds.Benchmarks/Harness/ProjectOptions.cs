using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>The options that MSBuild would pass to the generator, as the package's props set them.</summary>
internal sealed class ProjectOptions(bool isResource) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.RootNamespace"] = GeneratorHost.Namespace,
        ["build_property.ProjectDir"] = "/corpus/",
        ["build_property.TypedSeedsDocumentStorage"] = isResource ? "resource" : "literal",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Metadata(textFile.Path);

    private static Options Metadata(string path) => path.EndsWith(".yaml", StringComparison.Ordinal)
        ? Options.Annotation
        : path.EndsWith(".typed-seeds", StringComparison.Ordinal) ? Options.Index
        : new Options(new()
        {
            ["build_metadata.AdditionalFiles.TypedSeeds"] = "document",
            ["build_metadata.AdditionalFiles.TypedSeedsResource"] = GeneratorHost.ResourcePrefix + Path.GetFileName(path),
        });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new([]);

        public static Options Annotation { get; } = new(new() { ["build_metadata.AdditionalFiles.TypedSeeds"] = "annotation" });

        public static Options Index { get; } = new(new() { ["build_metadata.AdditionalFiles.TypedSeeds"] = "index" });

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
