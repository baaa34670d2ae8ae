using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Hostile texts in every place come back unchanged, at run time and in an editor.</summary>
public class HostileTextTests
{
    private const string Show = "static string Units(string? text) => text is null ? \"null\" : string.Concat(text.Select(unit => ((int)unit).ToString(\"X4\")));\n";

    private static readonly string[] Texts = [.. HostileTexts.All, .. HostileTexts.HalfPairs];

    private static readonly Lazy<GeneratorRun> Escaped = new(() => Corpus(HostileTexts.Escaped, HostileTexts.All).Run());

    private static readonly Lazy<GeneratorRun> Raw = new(() => Corpus(HostileTexts.Raw, Texts).Run());

    [Fact]
    public void Texts_written_with_escapes_come_back_to_the_letter() => AssertTexts(Escaped.Value, HostileTexts.All);

    [Fact]
    public void Texts_written_as_they_are_come_back_to_the_letter() => AssertTexts(Raw.Value, Texts);

    [Fact]
    public void A_document_comes_back_to_the_letter() => Assert.Equal(
        HostileTexts.Units(Document(Texts)),
        Raw.Value.Use(Show + "return Units(Documents.Report.Text);"));

    [Fact]
    public void The_words_of_a_quote_come_back_to_the_letter() => Assert.Equal(
        string.Join("|", Texts.Select((text, number) => HostileTexts.Units($"b{number}( {text} )e{number}"))),
        Raw.Value.Use(Show + "return string.Join(\"|\", Statements.Report.All.Select(s => Units(s.Quote.Text)));"));

    [Fact]
    public void The_documentation_of_each_member_is_well_formed_and_says_its_name()
    {
        var parties = Raw.Value.Output.GetTypeByMetadataName("Sample.Parties")!;
        for (var i = 0; i < Texts.Length; i++)
        {
            var comment = parties.GetMembers($"P{i}").Single().GetDocumentationCommentXml()!;
            var summary = XElement.Parse(comment).Element("summary")!.Value.Trim();

            Assert.StartsWith(Expected($"<{i}> {Texts[i]}"), summary, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_generated_code_shows_no_character_that_hides_or_turns_others() => Assert.All(Raw.Value.Sources.Values, source =>
        Assert.DoesNotContain(source, unit => unit is '\u202E' or '\u200B' or '\u2028' or '\uFEFF' or '\0' || (char.IsControl(unit) && unit != '\n')));

    private static void AssertTexts(GeneratorRun run, string[] texts)
    {
        Assert.Equal([], run.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(run.EmitMessages());
        var units = texts.Select((text, number) => string.Join(
            ",", new[] { $"<{number}> {text}", text, text + text, text, text, text, text, text }.Select(HostileTexts.Units)));
        Assert.Equal(units, run.Use(Show + """
            return string.Join("|", Statements.Report.All.Select((s, i) =>
            {
                var p = Parties.Find("p" + i)!;
                return string.Join(",", new[] { p.Name, p.Aliases[0], p.Aliases[1], p.Description, p.Codes["in-house"], s.Summary, s.Description, s.Sources[0].Note }.Select(Units));
            }));
            """).Split('|'));
    }

    private static SeedFiles Corpus(Func<string, string> yaml, string[] texts)
    {
        var annotation = new StringBuilder("seed: 1\ndocument: { id: report, language: sw }\nparties:\n");
        for (var i = 0; i < texts.Length; i++)
        {
            annotation.Append(CultureInfo.InvariantCulture, $"  p{i}: {{ kind: group, name: {yaml($"<{i}> {texts[i]}")}, aliases: [{yaml(texts[i])}, {yaml(texts[i] + texts[i])}], description: {yaml(texts[i])}, codes: {{ in-house: {yaml(texts[i])} }} }}\n");
        }

        annotation.Append("statements:\n");
        for (var i = 0; i < texts.Length; i++)
        {
            annotation.Append(CultureInfo.InvariantCulture, $"  s{i}: {{ act: state, by: [p{i}], mode: reported, quote: {yaml($"b{i}( {texts[i]} )e{i}")}, summary: {yaml(texts[i])}, description: {yaml(texts[i])}, sources: {{ by: {{ origin: external, note: {yaml(texts[i])} }} }} }}\n");
        }

        return new SeedFiles().With("seeds/report.txt", Document(texts)).With("seeds/report.yaml", annotation.ToString());
    }

    private static string Document(string[] texts) => string.Concat(texts.Select((text, number) => $"b{number}( {text} )e{number} "));

    /// <summary>The start of a text as an XML comment shows it: one line, with a mark for characters that a source file must not hold.</summary>
    private static string Expected(string text)
    {
        var line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var shown = new StringBuilder();
        foreach (var rune in line.EnumerateRunes())
        {
            var isHidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.OtherNotAssigned;
            shown.Append(isHidden ? "\uFFFD" : rune.ToString());
        }

        return shown.Length > 100 ? shown.ToString(0, 100) : shown.ToString();
    }
}
