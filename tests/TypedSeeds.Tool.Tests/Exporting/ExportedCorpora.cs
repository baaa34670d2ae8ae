using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>The corpora that each format is tried with: the seeds of this repository, and those that have every field and every type.</summary>
internal static class ExportedCorpora
{
    /// <summary>Characters of two units before, in and after quotes, and the marks of CSV in every text.</summary>
    private static readonly SeedFiles Astral = new SeedFiles()
        .With("seeds/faces.txt", "😀 \"We, the hosts, agree 😀 to meet,\" they said. 👩‍👩‍👧😀 We thank you.\r\n😀 We agree.")
        .With("seeds/faces.yaml", """
            seed: 1
            document: { id: faces, title: "A \"title\", of\ntwo lines" }
            parties:
              hosts: { kind: group, name: "=1+1,\"hosts\"", aliases: [" a ", "b,c"], mentions: [{ exact: We, line: 2 }] }
            statements:
              meet: { act: agree, by: [hosts], mode: quoted, quote: "We, the hosts, agree 😀 to meet" }
              thank: { act: call-on, by: [hosts], mode: quoted, quote: [We thank, you] }
            """);

    /// <summary>A corpus of which a document with an error is left out, and an entry in its file is referred to from another.</summary>
    private static readonly SeedFiles Part = new SeedFiles()
        .With("seeds/a.txt", "We stop now.\n")
        .With("seeds/a.yaml", "seed: 1\ndocument: { id: a, text: a.txt, published: soon }\nparties:\n  we: { kind: group, name: We, mentions: [We] }\n")
        .With("seeds/b.txt", "We go on.\n")
        .With("seeds/b.yaml", "seed: 1\ndocument: { id: b, text: b.txt, title: B, publisher: other, ignore: [go] }\nparties:\n  other: { kind: group, name: Other }\nstatements:\n  go: { act: call-on, by: [we], mode: quoted, quote: We go on. }\n");

    private static readonly Dictionary<string, (SeedFiles Files, Lazy<CheckedCorpus> Checked)> All = new(StringComparer.Ordinal)
    {
        ["seeds"] = Of(SeedFiles.OfRepository()),
        ["full"] = Of(FullCorpus.Files),
        ["own"] = Of(OwnCorpus.Files),
        ["astral"] = Of(Astral),
        ["part"] = Of(Part),
    };

    public static CorpusPackage Package { get; } = new("Test.Package");

    public static TheoryData<string> Names => new(All.Keys);

    public static SeedFiles Files(string name) => All[name].Files;

    public static CheckedCorpus Checked(string name) => All[name].Checked.Value;

    public static ExportedCorpus Exported(string name) => ExportedCorpus.Of(Checked(name));

    /// <summary>The files of an export.</summary>
    public static IReadOnlyList<ExportedFile> Write(string format, ExportedCorpus corpus) =>
        [.. ExportFormats.All.Single(known => known.Name == format).Write(new(corpus, Package, CancellationToken.None))];

    private static (SeedFiles Files, Lazy<CheckedCorpus> Checked) Of(SeedFiles files) => (files, new(() => Corpora.Check(files)));
}
