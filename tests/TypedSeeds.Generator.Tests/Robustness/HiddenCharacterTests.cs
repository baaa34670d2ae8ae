using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>No text of a corpus can forge a message, move a cursor or turn text around in generated code.</summary>
public class HiddenCharacterTests
{
    private const string Forged = "old.\\nProgram.cs(1,1): error CS9999: INJECTED \\e[2K\\e]0;x\\a \\u009B2K \\u202E \\u2066 \\u2028 \\u2029 \\u200F \\u061C";

    private static readonly int[] Hidden =
    [
        .. Enumerable.Range(1, 8), 0x0B, 0x0C, .. Enumerable.Range(0x0E, 18), .. Enumerable.Range(0x7F, 33), 0x00AD, 0x061C, 0x180E, .. Enumerable.Range(0x200B, 5),
        0x2028, 0x2029, .. Enumerable.Range(0x202A, 5), .. Enumerable.Range(0x2060, 5), .. Enumerable.Range(0x2066, 10), 0xFEFF, .. Enumerable.Range(0xFFF9, 3), 0xE0001, 0xE0061,
    ];

    [Fact]
    public void Deprecation_of_anything_cannot_forge_a_message_of_the_compiler()
    {
        var run = SeedFiles.Small($$"""
            seed: 1
            document: { id: report }
            kinds:
              forum: { deprecated: "{{Forged}}", description: "{{Forged}}", fields: { level: { type: text, deprecated: "{{Forged}}", description: "{{Forged}}" } } }
            parties:
              canada: { kind: state, name: Canada, deprecated: "{{Forged}}" }
            forums:
              summit: { level: high, deprecated: "{{Forged}}" }
            """).Run();

        var messages = run.MessagesOf("return Parties.Canada.Name + Forums.Summit.Level + Forums.Summit.Id;").Select(message => message.GetMessage(CultureInfo.InvariantCulture)).ToArray();

        Assert.Contains(messages, message => message.Contains("old.[U+000A]Program.cs(1,1): error CS9999: INJECTED [U+001B][2K[U+001B]", StringComparison.Ordinal));
        Assert.All(messages, message => Assert.DoesNotContain(message, IsHidden));
    }

    [Fact]
    public void No_message_holds_a_character_that_acts_on_a_terminal()
    {
        var run = SeedFiles.Small($$"""
            seed: 1
            document: { id: report, title: T, "{{Forged}}": x }
            "{{Forged}}": {}
            parties:
              "{{Forged}}": { kind: state, name: N }
              canada: { kind: "{{Forged}}", name: Canada, "{{Forged}}": x, codes: { iso-3166-1-alpha-2: "{{Forged}}" }, member-of: ["{{Forged}}"] }
            statements:
              a: { act: state, by: ["{{Forged}}"], mode: quoted, quote: "{{Forged}}", date: "{{Forged}}" }
              b: { act: state, by: [canada], mode: quoted, quote: "We call {{Forged}} both sides to stop", language: "{{Forged}}" }
            """).Run();

        Assert.True(run.Diagnostics.Length > 8);
        Assert.All(run.Diagnostics, found => Assert.DoesNotContain(found.GetMessage(CultureInfo.InvariantCulture), IsHidden));
    }

    [Fact]
    public void No_generated_file_holds_a_hidden_character_wherever_it_is_written_and_values_keep_it()
    {
        var texts = Hidden.Select(code => (Yaml: $"a\\U{code:X8}b", Text: $"a{char.ConvertFromUtf32(code)}b")).ToArray();
        var entries = texts.Select((text, i) => $$"""
              p{{i}}: { kind: group, name: "{{text.Yaml}}", aliases: ["{{text.Yaml}}"], description: "{{text.Yaml}}", deprecated: "{{text.Yaml}}", codes: { in-house: "{{text.Yaml}}" }, sources: { name: { origin: external, note: "{{text.Yaml}}" } } }
            """);
        var all = string.Concat(texts.Select(text => text.Yaml));
        var run = new SeedFiles()
            .With("seeds/report.txt", string.Join(" ", texts.Select((text, i) => $"b{i} {text.Text} e{i}")))
            .With("seeds/report.yaml", $$"""
                seed: 1
                document: { id: report, title: "{{all}}" }
                kinds:
                  forum: { description: "{{all}}", deprecated: "{{all}}", fields: { level: { type: text, description: "{{all}}", deprecated: "{{all}}" }, rank: { type: choice, of: { high: "{{all}}" } }, words: { type: quote } } }
                forums:
                  summit: { level: "{{all}}", rank: high, words: "b0 {{texts[0].Yaml}} e0" }
                parties:
                {{string.Join("\n", entries)}}
                """)
            .Run();

        Assert.DoesNotContain(run.Diagnostics, found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        Assert.All(run.Sources, source => Assert.DoesNotContain(source.Value, character => IsHidden(character) && character is not ('\r' or '\n')));
        Assert.Equal(
            string.Join('|', texts.Select(text => HostileTexts.Units(text.Text))),
            run.Use("""return string.Join("|", Parties.All.Select(party => string.Concat(party.Name.Select(unit => ((int)unit).ToString("X4")))));"""));
    }

    [Theory]
    [InlineData("Contoso.Tre\u202Eaties")]
    [InlineData("Contoso\u200B")]
    [InlineData("Con\u00ADtoso")]
    [InlineData("Con\u200Dtoso")]
    [InlineData("Con\u2066toso")]
    [InlineData("Con\uFE0Ftoso")]
    [InlineData("Con\u3164toso")]
    public void A_namespace_with_a_character_that_nobody_can_see_is_refused(string name)
    {
        var found = Assert.Single(SeedFiles.Small("seed: 1\ndocument: { id: report }\n").WithProperty("TypedSeedsNamespace", name).Run().Diagnostics, found => found.Id == "SEED9002");

        Assert.DoesNotContain(found.GetMessage(CultureInfo.InvariantCulture), IsHidden);
        Assert.Contains("[U+", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static bool IsHidden(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
