using System.Text.RegularExpressions;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Generator;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>The generator's anchoring alone, for the one document of a corpus. Earlier stages run once.</summary>
internal sealed partial class AnchorStage
{
    private readonly BoundFile _file;
    private readonly DocumentText _document;

    public AnchorStage(MadeCorpus corpus, bool hasLanguage = true)
        : this(CorpusFiles.Of(corpus), hasLanguage)
    {
    }

    /// <param name="files">The files, one of which is a document.</param>
    /// <param name="hasLanguage">Whether the document gives a language that has a table, so that operators are sought.</param>
    public AnchorStage(IReadOnlyList<CorpusFile> files, bool hasLanguage = true)
    {
        var texts = files.Where(file => file.IsAnnotation).Select(file => InputText.Of("/corpus/seeds/" + file.Name, hasLanguage ? file.Content : Language().Replace(file.Content, "  language: sw\n")));
        var read = texts.Select(text => Stages.Read(text).Meaning).ToArray();
        var schema = Stages.Declare(Stages.FindDeclarations(AnnotationFiles.Of(read), CancellationToken.None), CancellationToken.None).Schema;
        var listed = read.Select(file => Stages.ListIds(file, schema)).ToArray();
        var document = files.Single(file => !file.IsAnnotation);
        var ids = Stages.IndexIds(listed);
        _file = listed.Select(file => Stages.Bind(BindInput.Of(file, ids), CancellationToken.None)).Single(file => file.Document is not null);
        _document = DocumentText.Of(InputText.Of("/corpus/seeds/" + document.Name, document.Content), isDeclared: true, resourceName: string.Empty);
    }

    /// <summary>Anchors all quotes.</summary>
    /// <param name="wrong">How many findings there must be.</param>
    public void Run(int wrong = 0)
    {
        // Without a table, the language of the text is another than it is said to be, which is told.
        var findings = Anchorer.Anchor(_file, _document).Findings.Where(static finding => finding.Rule.Id is not ("SEED0025" or "SEED3017")).ToArray();
        if (findings.Length != wrong)
        {
            throw new InvalidOperationException($"There are {findings.Length} findings and not {wrong}: {(findings.Length > 0 ? findings[0] : null)}");
        }
    }

    [GeneratedRegex("^  language: .*\n", RegexOptions.Multiline)]
    private static partial Regex Language();
}
