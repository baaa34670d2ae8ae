using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Yaml.Tests.Support;

/// <summary>The generator's stages up to binding, which find all errors that a schema can see.</summary>
internal static class Checks
{
    /// <summary>The messages about annotations.</summary>
    public static IReadOnlyList<string> Findings(params string[] annotations)
    {
        var files = annotations.Select((text, i) => AnnotationReader.Read(InputText.Of($"seeds/{i}.yaml", text)).Meaning).ToArray();
        var kinds = KindBinder.Bind(files.Select(KindSection.Of).ToEquatableArray());
        var ids = new IdTable(files.Select(file => FileIds.Of(file, kinds.Schema)).ToEquatableArray());
        var bound = files.SelectMany(file => Binder.Bind(ResolvedFile.Of(new OutlinedFile(file, kinds.Schema), ids)).Findings);
        return [.. kinds.Findings.Concat(bound).Select(finding => $"{finding.Rule.Id} {FindingMessage.Text(finding)}")];
    }
}
