using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>The corpus as findings ask for the names of its entries.</summary>
internal sealed record NamedCorpus(AnnotationFiles Files, KindSchema Schema)
{
    public static NamedCorpus Of(AnnotationFiles files, KindSchema schema) => new(files, schema);

    public static FindingList Answer(FindingList findings, NamedCorpus corpus) => Stages.NameEntries(findings, new EntryNames(corpus.Files.Files, corpus.Schema));
}
