using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>The generator's anchoring alone, for the one document of a corpus. Earlier stages run once.</summary>
internal sealed class AnchorStage
{
    private readonly BoundFile _file;
    private readonly DocumentText _document;

    /// <param name="corpus">The corpus.</param>
    /// <param name="hasLanguage">Whether its document gives a language that has a table, so that operators are sought.</param>
    public AnchorStage(MadeCorpus corpus, bool hasLanguage = true)
    {
        var files = CorpusFiles.Of(corpus);
        var read = files.Where(file => file.IsAnnotation).Select(file => AnnotationReader.Read(InputText.Of("/corpus/seeds/" + file.Name, hasLanguage ? file.Content : file.Content.Replace("  language: en\n", "  language: sw\n", StringComparison.Ordinal))).Meaning).ToArray();
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
