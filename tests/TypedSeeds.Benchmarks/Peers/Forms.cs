using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>The forms: that of TypedSeeds, and what a user would write instead.</summary>
internal static class Forms
{
    public static Form Typed(MadeCorpus corpus, bool isResource = false)
    {
        var files = CorpusFiles.Of(corpus);
        var sources = GeneratorHost.Generate(files, isResource).Select(source => new SourceFile(source.HintName, source.SourceText.ToString()));
        var resources = files.Where(file => isResource && !file.IsAnnotation).Select(file => file with { Name = GeneratorHost.ResourcePrefix + file.Name });
        return new("TypedSeeds", "TypedUse", [.. sources, ProgramText.Read("TypedUse.cs", corpus, DocumentNames.CSharp)], [.. resources]);
    }

    public static Form StaticFields(MadeCorpus corpus) => new(
        "static fields with literals",
        "StaticUse",
        [ProgramText.Read("StaticTypes.cs"), new("Statics.cs", Statics.Write(corpus)), ProgramText.Read("StaticUse.cs", corpus, DocumentNames.CSharp)],
        []);

    public static Form Json(MadeCorpus corpus)
    {
        var use = ProgramText.Read("JsonUse.cs", corpus, id => id);
        return new("embedded JSON, System.Text.Json's generator", "JsonUse", [use, .. JsonGenerator.Run(use)], [new("corpus.json", JsonText.Write(corpus))]);
    }

    public static Form Yaml(MadeCorpus corpus) => new(
        "YamlDotNet at run time",
        "YamlUse",
        [ProgramText.Read("YamlUse.cs", corpus, id => id)],
        CorpusFiles.Of(corpus));

    public static Form Empty { get; } = new("an empty program", "EmptyUse", [ProgramText.Read("EmptyUse.cs")], []);
}
