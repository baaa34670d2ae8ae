using TypedSeeds.Generator;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Yaml.Tests.Support;

/// <summary>The generator's stages as far as the fields: reading, kinds and binding. What a schema can see is decided there.</summary>
internal static class Checks
{
    /// <summary>What is wrong with annotations, in words.</summary>
    public static IReadOnlyList<string> Findings(params string[] annotations)
    {
        var files = AnnotationFiles.Of(annotations.Select((text, i) => Stages.Read(InputText.Of($"seeds/{i}.yaml", text)).Meaning));
        var kinds = Stages.Declare(Stages.FindDeclarations(files, default), default);
        var listed = files.Files.Select(file => Stages.ListIds(file, kinds.Schema)).ToArray();
        var ids = Stages.IndexIds(listed);
        var bound = listed.SelectMany(file => Stages.Bind(BindInput.Of(file, ids), default).Findings);
        return [.. kinds.Findings.Concat(bound).Select(finding => $"{finding.Rule.Id} {FindingMessage.Text(finding)}")];
    }
}
