using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Ids of any script, and ids with a meaning in C# or in the generated code.</summary>
public class HostileIdTests
{
    private static readonly string[] Scripts =
    [
        "조태열", "북한-러시아", "дмитрий-медведев", "محمد-بن-سلمان", "שלום-עכשיו", "習近平", "ひらがな", "ไทย", "हिन्दी", "ελλάδα", "ქართული", "հայ", "straße", "ı", "ŉ", "ǆ", "ﬁ", "é", "a\u0301", "ʰa", "a١", "ñ-1",
    ];

    private static readonly string[] Names =
    [
        "args", "system", "typed-seeds", "sample", "type", "object", "string", "unit", "text", "rows", "document", "report-row",
        "statement", "statement-row", "party", "party-row", "corpus", "instance", "finalizer", "open", "count", "item", "value-of", "format", "parse", "has-flag", "compare-to", "documents", "parties", "enum", "ids2", "consumer", "typed-seeds-units", "lookups",
    ];

    public static TheoryData<string> Kinds => new("parties", "topics", "events", "statements", "agreements", "errata");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ids_of_all_scripts_compile_and_come_back(string section) => AssertFound(section, Scripts);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Words_of_CSharp_and_of_the_generated_code_compile_and_come_back(string section) => AssertFound(section, [.. Keywords().Union(Names)]);

    [Fact]
    public void A_document_may_have_the_id_of_a_word_of_CSharp()
    {
        // In chunks, because the driver's record of steps grows with the cube of the number of files.
        foreach (var ids in Keywords().Union(Scripts).Union(Names).Except(["documents"]).Chunk(20))
        {
            var run = ids.Aggregate(new SeedFiles(), (files, id) => files.With($"seeds/{id}.txt", "Words.").With($"seeds/{id}.yaml", Annotation(id, "statements", ["one"], "Words."))).Run();

            Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
            Assert.Empty(run.EmitMessages());
            Assert.Equal(
                ids.Select(Composed).Order(StringComparer.Ordinal),
                run.Use("return string.Join(\"|\", Statements.All.Select(s => s.Document.Id));").Split('|').Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_longest_id_compiles()
    {
        var id = new string('가', 200);
        var files = new SeedFiles().With("seeds/report.txt", "Words.").With("seeds/report.yaml", Annotation(id, "statements", [id], "Words."));

        Assert.Equal("SEED4002", Assert.Single(files.Run().Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Id);
        var run = files.With("seeds/report.yaml", Annotation(id, "statements", [id[1..] + "b"], "Words.")).Run();
        Assert.Empty(run.EmitMessages());
        Assert.All(run.Sources.Keys, hint => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(hint), 1, 255));
    }

    private static void AssertFound(string section, string[] ids)
    {
        var run = new SeedFiles()
            .With("seeds/report.txt", "Words.")
            .With("seeds/report.yaml", Annotation("report", section, [.. ids.Where(id => section != id)], "Words."))
            .Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Empty(run.EmitMessages());
        var owner = char.ToUpperInvariant(section[0]) + section[1..];
        var scope = section is "statements" or "agreements" or "errata" ? ".Report" : string.Empty;
        var name = TypedSeeds.Generator.Schema.Ids.ToMemberName(ids[0]);
        Assert.Equal(
            string.Join("|", ids.Where(id => section != id).Append(ids[0]).Append(ids[0]).Select(Composed)),
            run.Use($"return string.Join(\"|\", {owner}{scope}.All.Select(e => {owner}{scope}.Find(e.Id)!.Id).Append({owner}{scope}.{name}.Id).Append({owner}{scope}.Ids.{name}));"));
    }

    // However an id is typed, it comes back composed.
    private static string Composed(string id) => id.Normalize();

    private static string Annotation(string document, string section, string[] ids, string words)
    {
        var fields = section switch
        {
            "parties" => "kind: group, name: N",
            "topics" or "events" => "name: N",
            "statements" => $"act: state, by: [], mode: narrated, quote: {words}",
            "agreements" => $"parties: [zz-party], summary: S, status: agreed, quotes: [{words}]",
            _ => $"quote: {words}, note: N",
        };
        var party = section == "agreements" ? "parties:\n  zz-party: { kind: group, name: N }\n" : string.Empty;
        return $"seed: 1\ndocument: {{ id: {document} }}\n{party}{section}:\n" + string.Concat(ids.Select(id => $"  \"{id}\": {{ {fields} }}\n"));
    }

    private static IEnumerable<string> Keywords() => SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
        .Where(word => word.Length > 0 && word.All(char.IsAsciiLetterLower) && word != "equals").Distinct();
}
