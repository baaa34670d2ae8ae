using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Versions;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>The stages that check a corpus, one after the other and without a compiler.</summary>
internal static class StageRun
{
    /// <summary>What is wrong with a corpus of annotations (<c>.yaml</c>) and documents.</summary>
    public static IReadOnlyList<Finding> Check(IEnumerable<(string Path, string Text)> files, CancellationToken cancellation = default)
    {
        var texts = files.Select(file => InputText.Of(file.Path, file.Text)).ToArray();
        var read = AnnotationFiles.Of(texts.Where(IsAnnotation).Select(file => Stages.Read(file, cancellation).Meaning));
        var documents = DocumentIndex.Of(texts.Where(file => !IsAnnotation(file)).Select(file => Stages.ReadDocument(file, isDeclared: true, string.Empty)));
        var kinds = Stages.Declare(Stages.FindDeclarations(read, cancellation), cancellation);
        var listed = read.Files.Select(file => Stages.ListIds(file, kinds.Schema)).ToArray();
        var ids = Stages.IndexIds(listed);
        var bound = listed.Select(file => Stages.Bind(BindInput.Of(file, ids), cancellation)).ToArray();
        var quoted = QuotedTexts.Of(documents, VersionIndex.Of(bound));
        var anchored = bound
            .Select(file => Stages.Anchor(AnchorInput.Of(file, quoted), cancellation))
            .ToArray();
        var corpus = SummarizedFiles.Of(anchored);
        var survey = Survey.Run(anchored.Select(file => file.Summary).ToEquatableArray(), kinds.Schema, cancellation);
        return [.. kinds.Findings, .. SummarizedFiles.FindingsOf(corpus).Findings, .. survey.Findings];
    }

    private static bool IsAnnotation(InputText file) => file.FilePath.EndsWith(".yaml", StringComparison.Ordinal);
}
