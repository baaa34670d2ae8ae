using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>What the project says about how to generate.</summary>
/// <param name="Emit">How to emit; null where that cannot be said.</param>
/// <param name="Storage">How documents are held, also where nothing is emitted.</param>
/// <param name="Directory">The project's folder, in the form of <see cref="FilePaths"/>; empty where it is not known.</param>
/// <param name="PackageId">The id of the project's own package.</param>
/// <param name="Findings">What is wrong with the project's settings.</param>
internal sealed record ProjectOptions(EmitOptions? Emit, DocumentStorage Storage, string Directory, string PackageId, EquatableArray<Finding> Findings) : IFindings
{
    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider, ProjectCompilation compilation)
    {
        var options = provider.GlobalOptions;
        var (language, assembly, runtime) = compilation;
        var findings = new List<Finding>();
        if (language < LanguageVersion.CSharp12)
        {
            findings.Add(Finding.OldLanguage(language.ToDisplayString()));
        }

        if (!runtime.Fits)
        {
            findings.Add(Finding.UnfitRuntime(RuntimeReference.Text(RuntimeReference.Needed), runtime.Name));
        }

        var name = Namespace(options, assembly, findings);
        var accessibility = Accessibility(options, findings);
        var storage = ReadStorage(options, findings);
        return new(
            findings.Count == 0 ? new EmitOptions(name, accessibility, storage) : null,
            storage,
            FilePaths.Normalize(Get(options, BuildProperties.ProjectDirectory)),
            Get(options, BuildProperties.PackageId) is { Length: > 0 } package ? package : assembly ?? string.Empty,
            findings.ToEquatableArray());
    }

    private static string Namespace(AnalyzerConfigOptions options, string? assembly, List<Finding> findings)
    {
        var given = Get(options, BuildProperties.Namespace);
        if (given.Length > 0 && !NamespaceName.IsValid(given))
        {
            findings.Add(Finding.BadNamespace(given));
        }

        return NamespaceName.Of(given, Get(options, BuildProperties.RootNamespace), assembly ?? string.Empty);
    }

    private static string Accessibility(AnalyzerConfigOptions options, List<Finding> findings)
    {
        var given = Get(options, BuildProperties.Accessibility);
        if (given is not ("" or "public" or "internal"))
        {
            findings.Add(Finding.BadAccessibility(given));
        }

        return given.Length == 0 ? "public" : given;
    }

    private static DocumentStorage ReadStorage(AnalyzerConfigOptions options, List<Finding> findings)
    {
        var given = Get(options, BuildProperties.DocumentStorage);
        if (given is not ("" or "literal" or "resource"))
        {
            findings.Add(Finding.BadStorage(given));
        }

        return given == "resource" ? DocumentStorage.Resource : DocumentStorage.Literal;
    }

    private static string Get(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) ? value.Trim() : string.Empty;
}
