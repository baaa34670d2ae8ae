using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>The generator's anchoring alone, of the one document of a corpus; what comes before it is done once.</summary>
internal sealed class AnchorStage
{
    private readonly BoundFile _file;
    private readonly DocumentText _document;

    public AnchorStage(MadeCorpus corpus)
    {
        var files = CorpusFiles.Of(corpus);
        var read = files.Where(file => file.IsAnnotation).Select(file => AnnotationReader.Read(InputText.Of("/corpus/seeds/" + file.Name, file.Content)).Meaning).ToArray();
        var schema = KindSchema.BuiltIn;
        var listed = read.Select(file => AnnotationIds.Of(file, schema)).ToArray();
        var text = files.Single(file => !file.IsAnnotation);
        _file = Binder.Bind(BindInput.Of(listed[^1], IdIndex.Of(listed)));
        _document = DocumentText.Of(InputText.Of("/corpus/seeds/" + text.Name, text.Content), isDeclared: true, resourceName: string.Empty);
    }

    /// <summary>Anchors all quotes.</summary>
    /// <param name="wrong">How many findings there must be.</param>
    public void Run(int wrong = 0)
    {
        var findings = Anchorer.Anchor(_file, _document).Findings;
        if (findings.Count != wrong)
        {
            throw new InvalidOperationException($"There are {findings.Count} findings and not {wrong}: {(findings.Count > 0 ? findings[0] : null)}");
        }
    }
}
