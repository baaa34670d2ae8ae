using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.Kinds;
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
        var (kinds, anchored) = Anchor(files, cancellation);
        var corpus = SummarizedFiles.Of(anchored);
        var survey = Survey.Run(anchored.Select(file => file.Summary).ToEquatableArray(), kinds.Schema, cancellation);
        return [.. kinds.Findings, .. SummarizedFiles.FindingsOf(corpus).Findings, .. survey.Findings];
    }

    /// <summary>The quotes of a corpus, found in its documents.</summary>
    public static IEnumerable<AnchoredFile> Anchored(IEnumerable<(string Path, string Text)> files) => Anchor(files, CancellationToken.None).Files.Select(file => file.File);

    private static (SchemaResult Kinds, SummarizedFile[] Files) Anchor(IEnumerable<(string Path, string Text)> files, CancellationToken cancellation)
    {
        var texts = files.Select(file => InputText.Of(file.Path, file.Text)).ToArray();
        var read = AnnotationFiles.Of(texts.Where(IsAnnotation).Select(file => Stages.Read(file, cancellation).Meaning));
        var documents = DocumentIndex.Of(texts.Where(file => !IsAnnotation(file)).Select(file => Stages.ReadDocument(file, isDeclared: true, string.Empty)));
        var kinds = Stages.Declare(Stages.FindDeclarations(read, cancellation), cancellation);
        var listed = read.Files.Select(file => Stages.ListIds(file, kinds.Schema)).ToArray();
        var ids = Stages.IndexIds(listed);
        var bound = listed.Select(file => Stages.Bind(BindInput.Of(file, ids), cancellation)).ToArray();
        var quoted = QuotedTexts.Of(documents, BoundCorpus.Of(bound));
        return (kinds, [.. bound.Select(file => Stages.Anchor(AnchorInput.Of(file, quoted), cancellation))]);
    }

    private static bool IsAnnotation(InputText file) => file.FilePath.EndsWith(".yaml", StringComparison.Ordinal);
}
