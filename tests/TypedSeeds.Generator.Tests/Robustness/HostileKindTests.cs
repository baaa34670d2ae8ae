using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Kinds, fields and values with names of any script or with a meaning in C# or generated code, and texts that break careless output.</summary>
public class HostileKindTests
{
    private static readonly string[] Scripts =
    [
        "한글", "북한-러시아", "дмитрий", "محمد-بن", "שלום", "習近平", "ひらがな", "ไทย", "हिन्दी", "ελλάδα", "ქართული", "straße", "ı", "ŉ", "ǆ", "ﬁ", "é", "a\u0301", "ʰa", "a١", "ñ-1",
    ];

    private static readonly string[] Names =
    [
        "system", "typed-seedses", "corpus-index", "unit", "unit-row", "row", "rows", "text-row", "instance", "open-unit", "other", "value-of", "field", "global", "sample", "consumer", "statement-row", "party-row", "party-directory", "lookup", "reader", "shared",
        "forum-level", "corpus-index-kind", "documents-of", "init", "task", "record-of", "attribute", "exception", "nullable", "console",
    ];

    [Fact]
    public void Kinds_fields_and_values_of_every_name_compile_and_come_back()
    {
        foreach (var ids in Keywords().Union(Scripts).Union(Names).Except(Taken).Chunk(10))
        {
            var kinds = ids.Select(id => $"  {id}:\n    plural: {id}-z\n    fields:\n{string.Concat(ids.Where(other => other != id).Select(other => $"      {other}: {{ type: text }}\n"))}      zz-choice: {{ type: choice, of: [{string.Join(", ", ids)}] }}\n      zz-self: {{ type: {id} }}\n");
            var entries = ids.Select(id => $"{id}-z:\n{string.Concat(ids.Select(other => $"  {other}: {{ zz-choice: {other}, zz-self: {id}{string.Concat(ids.Where(key => key != id).Take(3).Select(key => $", {key}: {key}"))} }}\n"))}");
            var run = new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds:\n{string.Concat(kinds)}{string.Concat(entries)}").Run();

            Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
            Assert.Empty(run.EmitMessages());
            var name = MemberOf(ids[0]);
            Assert.Equal(
                string.Join("|", ids.Select(id => $"{Composed(id)} {MemberOf(id)} {Composed(ids[0])}")),
                run.Use($"return string.Join(\"|\", global::Sample.{name}Z.All.Select((global::Sample.{name} e) => $\"{{e.Id}} {{e.ZzChoice}} {{e.ZzSelf!.Id}}\"));"));
        }
    }

    // However an id is typed, it comes back composed.
    private static string Composed(string id) => id.Normalize();

    private static string MemberOf(string id) => Ids.ToMemberName(Composed(id));

    [Fact]
    public void Kinds_of_a_document_with_every_name_compile_and_come_back()
    {
        var ids = Names.Union(Scripts).Except(Taken).ToArray();
        var kinds = ids.Select(id => $"  {id}: {{ plural: {id}-z, scope: document, fields: {{ words: {{ type: quote }} }} }}\n");
        var entries = ids.Select(id => $"{id}-z: {{ one: {{ words: Words }}, {id}: {{}} }}\n");
        var run = new SeedFiles()
            .With("seeds/report.txt", "Words.")
            .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nkinds:\n{string.Concat(kinds)}{string.Concat(entries)}")
            .Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Empty(run.EmitMessages());
        Assert.Equal(
            string.Join("|", ids.Select(Composed)),
            run.Use($"return string.Join(\"|\", {string.Join(", ", ids.Select(id => $"global::Sample.{MemberOf(id)}Z.Report.All[1].Id"))});"));
    }

    [Fact]
    public void Texts_of_declarations_show_in_documentation_as_they_can_and_break_nothing()
    {
        var texts = HostileTexts.All;
        var fields = texts.Select((text, number) => $"      f{number}: {{ type: choice, of: {{ v: {HostileTexts.Raw("v " + text)} }}, description: {HostileTexts.Raw("f " + text)}, deprecated: {HostileTexts.Raw("d " + text)} }}\n");
        var kinds = texts.Select((text, number) => $"  k{number}: {{ description: {HostileTexts.Raw("k " + text)}, deprecated: {HostileTexts.Raw("d " + text)} }}\n");
        var run = new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds:\n  forum:\n    fields:\n{string.Concat(fields)}{string.Concat(kinds)}").Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Empty(run.EmitMessages());
        Assert.All(run.Sources.Values, source => Assert.DoesNotContain(source, unit => unit is '\u202E' or '\u200B' or '\u2028' or '\uFEFF' or '\0' || (char.IsControl(unit) && unit != '\n')));
        for (var i = 0; i < texts.Length; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            var forum = run.Output.GetTypeByMetadataName("Sample.Forum")!;
            AssertDocumented(run.Output.GetTypeByMetadataName("Sample.K" + number)!, "k", texts[i]);
            AssertDocumented(forum.GetMembers("F" + number).Single(), "f", texts[i]);
            AssertDocumented(run.Output.GetTypeByMetadataName("Sample.ForumF" + number)!.GetMembers("V").Single(), "v", texts[i]);
        }
    }

    [Fact]
    public void Texts_of_own_fields_come_back_to_the_letter()
    {
        string[] texts = [.. HostileTexts.All, .. HostileTexts.HalfPairs];
        var entries = texts.Select((text, number) => $"  t{number}: {{ one: {HostileTexts.Raw(text)}, many: [{HostileTexts.Raw(text)}, x, {HostileTexts.Raw(text)}], more: {HostileTexts.Raw(text)} }}\n");
        var run = new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds:\n  thing: {{ fields: {{ one: {{ type: text }}, many: {{ type: text, many: true }}, more: {{ type: text, required: true }} }} }}\nthings:\n{string.Concat(entries)}").Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Equal(
            string.Join("|", texts.Select(text => string.Join(",", Enumerable.Repeat(HostileTexts.Units(text), 4)))),
            run.Use("""
                static string Units(string? text) => text is null ? "null" : string.Concat(text.Select(unit => ((int)unit).ToString("X4")));
                return string.Join("|", Things.All.Select(t => string.Join(",", new[] { t.One, t.Many[0], t.Many[2], t.More }.Select(Units))));
                """));
    }

    [Fact]
    public void A_thousand_kinds_compile()
    {
        const int Count = 1_000;
        var kinds = Enumerable.Range(0, Count).Select(number => $"  kind-{number}: {{ fields: {{ next: {{ type: kind-{(number + 1) % Count} }} }} }}\n");
        var entries = Enumerable.Range(0, Count).Select(number => $"kind-{number}s: {{ one: {{ next: one }} }}\n");

        var run = new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds:\n{string.Concat(kinds)}{string.Concat(entries)}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("one kind-0", run.Use("return Kind999s.One.Next!.Id + \" \" + Kind999s.One.Next.Kind;"));
    }

    [Fact]
    public void A_thousand_fields_compile()
    {
        const int Count = 1_000;
        var fields = Enumerable.Range(0, Count).Select(number => $"      field-{number}: {{ type: integer, required: true }}\n");
        var values = Enumerable.Range(0, Count).Select(number => $"    field-{number}: {number}\n");

        var run = new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds:\n  thing:\n    fields:\n{string.Concat(fields)}things:\n  one:\n{string.Concat(values)}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("0 999", run.Use("return $\"{Things.One.Field0} {Things.One.Field999}\";"));
    }

    [Theory]
    [InlineData("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac")]
    [InlineData("(a|a)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac")]
    [InlineData("(.*.*.*)*=.*", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public void A_pattern_that_would_go_back_for_ever_ends(string pattern, string text)
    {
        var run = new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds:\n  thing: {{ fields: {{ code: {{ type: text, pattern: '{pattern}' }} }} }}\nthings:\n  one: {{ code: {text} }}\n").Run();

        Assert.Equal("SEED1026", Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("((a{1,1000}){1,1000}){1,1000}")]
    [InlineData("(?<a-b>x)")]
    [InlineData("\\p{Nonsense}")]
    [InlineData("[z-a]")]
    [InlineData("a**")]
    [InlineData("\\")]
    [InlineData("(?x)a # b")]
    [InlineData("(?")]
    public void A_pattern_that_no_engine_takes_is_one_error(string pattern)
    {
        var run = new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds:\n  thing: {{ fields: {{ code: {{ type: text, pattern: '{pattern}' }} }} }}\nthings:\n  one: {{ code: a }}\n").Run();

        Assert.Equal("SEED1021", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.EmitMessages());
    }

    private static readonly string[] Taken = [.. TypedSeeds.Generator.Schema.FieldTypeNames.Names, "event", "group", "kind", "description", "sources"];

    private static void AssertDocumented(ISymbol symbol, string start, string text)
    {
        var summary = XElement.Parse(symbol.GetDocumentationCommentXml()!).Element("summary")!.Value;
        var plain = string.Concat(text.TakeWhile(unit => unit is > ' ' and < '\x7F'));

        Assert.StartsWith((start + " " + plain[..Math.Min(plain.Length, 200)]).TrimEnd(), summary, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Keywords() => SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)
        .Where(word => word.Length > 0 && word.All(char.IsAsciiLetterLower) && word != "equals").Distinct();
}
