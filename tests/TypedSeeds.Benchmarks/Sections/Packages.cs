using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;
using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>A corpus in a project that references ten data packages of 10,000 entries each.</summary>
internal sealed class Packages : ISection
{
    private const int Runs = 9;
    private const int Statements = 1_000;
    private const int Count = 10;
    private const int Entries = 10_000;
    private const int References = 100;

    public string Name => "packages";

    public string Title => "11. Ten data packages of 10,000 entries each, in a warm process";

    public IEnumerable<Row> Run()
    {
        var annotation = InputText.Of("/core/seeds/parties.yaml", Parties());
        string[] indexes = [.. Enumerable.Range(0, Count).Select(number => IndexOf(number, annotation))];
        var corpus = CorpusFiles.Of(CorpusMaker.Make(CorpusSize.Of(Statements)));
        CorpusFile[] referenced = [.. corpus, .. indexes.Select((text, number) => new CorpusFile(NameOf(number) + IndexFormat.Extension, text))];
        var alone = GeneratorHost.Texts(corpus);
        var unused = GeneratorHost.Texts(referenced);
        var used = GeneratorHost.Texts([.. referenced, new("uses.yaml", Uses())]);
        GeneratorHost.Check(GeneratorHost.Driver(used).RunGenerators(GeneratorHost.Empty()).GetRunResult());

        Figure[] figures = [.. Alternation.Run(Runs, () => Generate(alone), () => Generate(unused), () => Generate(used)).Select(Figure.Of)];
        yield return new Row("corpus → sources, packages referenced and not used", Statements, "CPU ms", figures[1]).Against("the same corpus alone", figures[0]);
        yield return new Row($"corpus → sources, {References} entries of each package referred to", Statements, "CPU ms", figures[2]).Against("the same corpus alone", figures[0]);

        var written = Figure.Of(Alternation.Run(Runs, () => Alternation.Milliseconds(() => IndexOf(0, annotation)))[0]);
        yield return new Row("the index of one package written", Entries, "CPU ms", written)
        {
            Exact = string.Create(CultureInfo.InvariantCulture, $"{(double)indexes[0].Length / Entries:0.0} bytes for each entry, of {(double)annotation.Length / Entries:0.0} in its annotation"),
        };
    }

    private static double Generate(ImmutableArray<AdditionalText> texts) =>
        Alternation.Milliseconds(() => GeneratorHost.Driver(texts).RunGenerators(GeneratorHost.Empty()));

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Core{number}");

    private static string IndexOf(int number, InputText annotation) => Stages.WritePackage(new(NameOf(number), "1.0.0", NameOf(number)), [annotation], [], [], []).Index;

    private static string Parties() => "seed: 1\nparties:\n" + string.Concat(Enumerable.Range(0, Entries).Select(static number =>
        string.Create(CultureInfo.InvariantCulture, $"  ministry-{number}:\n    kind: organization\n    name: Ministry number {number} of the land\n    aliases: [Ministry {number}]\n")));

    private static string Uses()
    {
        var numbers = Enumerable.Range(0, Count).ToArray();
        var uses = string.Join(", ", numbers.Select(static number => $"core{number.ToString(CultureInfo.InvariantCulture)}: {NameOf(number)}"));
        var members = numbers.SelectMany(static number => Enumerable.Range(0, References).Select(entry => string.Create(CultureInfo.InvariantCulture, $"core{number}:ministry-{entry * 97}")));
        return $"seed: 1\nuses: {{ {uses} }}\nparties:\n  all-ministries: {{ kind: group, name: All ministries, members: [{string.Join(", ", members)}] }}\n";
    }
}
