using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Yaml.Tests.Support;

namespace TypedSeeds.Yaml.Tests.Validation;

/// <summary>The mistakes that an editor underlines while the user types, each on the line that the rule reports.</summary>
[Collection(SharedEditor.Name)]
public class MistakeTests(Editor editor)
{
    /// <summary>Rules, each with the editor's message for the annotation that breaks it.</summary>
    public static TheoryData<string, string> Mistakes => new()
    {
        { "SEED0003", "Incorrect type. Expected \"TypedSeeds\"." },
        { "SEED0006", "Missing property \"seed\"." },
        { "SEED0007", "Write seed: 1" },
        { "SEED0008", "Map keys must be unique" },
        { "SEED1001", "Property statments is not allowed." },
        { "SEED1002", "Property alias is not allowed." },
        { "SEED1003", "Missing property \"name\"." },
        { "SEED1004", "Write a text, for example Some words." },
        { "SEED1005", "Value is not accepted. Valid values: \"condemn\", \"criticize\"" },
        { "SEED1006", "An id is small letters and digits in groups with one '-' between each two, a letter first." },
        { "SEED1007", "Write a date after EDTF, for example 2024-11-01." },
        { "SEED1008", "Write a duration after ISO 8601, for example P2Y." },
        { "SEED1009", "Write a language tag after BCP 47, for example en." },
        { "SEED1010", "Write an absolute URI, for example https://example.org/page." },
        { "SEED1011", "Write a SHA-256 of 64 hexadecimal digits, for example 0000" },
        { "SEED1012", "Write a code of iso-3166-1-alpha-3: three capitals, such as KOR." },
        { "SEED1013", "Array has too few items. Expected 1 or more." },
        { "SEED1014", "Give the words that prove the agreement, in 'stated-in' or 'quotes'." },
        { "SEED1015", "Property mode-of is not allowed." },
        { "SEED1016", "Say where an external value is known from, in 'note' or 'uri'." },
        { "SEED3005", "Write words of the document." },
        { "SEED3007", "Missing property \"end\"." },
    };

    [EditorTheory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_that_breaks_a_rule_is_underlined_in_the_line_that_the_rule_names(string rule, string message)
    {
        var (marked, _) = RuleCases.All[rule];
        var annotations = marked.Files.Files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).ToArray();
        var text = annotations.Single(file => file.Path.EndsWith(marked.First!.Value.Path, StringComparison.Ordinal)).GetText()!;
        var schema = editor.Schema([.. annotations.Select(file => file.GetText()!.ToString())]);

        var found = await editor.Check(schema, text.ToString());

        Assert.Contains(found, diagnostic => diagnostic.Message.StartsWith(message, StringComparison.Ordinal)
            && diagnostic.Range.Start.Line <= text.Lines.GetLineFromPosition(marked.First!.Value.Span.Start).LineNumber
            && diagnostic.Range.End.Line >= text.Lines.GetLineFromPosition(marked.First!.Value.Span.Start).LineNumber);
    }

    [EditorTheory]
    [InlineData("  forum: { fields: { level: { type: choice } } }", "Missing property \"of\".")]
    [InlineData("  forum: { fields: { level: { typ: text } } }", "Property typ is not allowed.")]
    [InlineData("  forum: { fields: { level: { type: text, many: yes } } }", "Write 'true' or 'false', for example true.")]
    [InlineData("  forum: { fields: { level: { type: text, of: [high, low] } } }", "Property of is not allowed.")]
    [InlineData("  forum: { scope: file }", "Value is not accepted. Valid values: \"corpus\", \"document\".")]
    [InlineData("  party: { scope: document }", "Property scope is not allowed.")]
    [InlineData("  Forum: {}", "An id is small letters")]
    public async Task A_wrong_declaration_of_a_kind_is_underlined_too(string declaration, string message)
    {
        var annotation = "seed: 1\nkinds:\n" + declaration + "\n";
        Assert.NotEmpty(Checks.Findings(annotation));

        var found = await editor.Check(editor.Schema(annotation), annotation);

        Assert.Contains(found, diagnostic => diagnostic.Message.StartsWith(message, StringComparison.Ordinal));
        Assert.All(found, diagnostic => Assert.Equal(2, diagnostic.Range.Start.Line));
    }

    [EditorTheory]
    [InlineData("{ size: twelve }", "Write a whole number, for example 12.")]
    [InlineData("{ size: 0 }", "Value is below the minimum of 1.")]
    [InlineData("{ code: ab }", "Write a text that matches [A-Z]{2}.")]
    [InlineData("{ level: middle }", "Value is not accepted. Valid values: \"high\", \"low\".")]
    [InlineData("{ seat: Geneva }", "Property seat is not allowed.")]
    [InlineData("{ host: The Host }", "Write the id of a party.")]
    public async Task An_entry_of_a_kind_of_the_corpus_is_held_to_its_declaration(string forum, string message)
    {
        var annotation = $$"""
            seed: 1
            kinds:
              forum: { fields: { size: { type: integer, min: 1 }, code: { type: text, pattern: "[A-Z]{2}" }, level: { type: choice, of: [high, low] }, host: { type: party } } }
            forums:
              summit: {{forum}}
            """;
        Assert.NotEmpty(Checks.Findings(annotation));

        var found = Assert.Single(await editor.Check(editor.Schema(annotation), annotation));

        Assert.StartsWith(message, found.Message, StringComparison.Ordinal);
        Assert.Equal(4, found.Range.Start.Line);
    }

    [EditorTheory]
    [InlineData("gr\u00F6\u00DFe", "gr\u00F6\u00DFe: 1", null)]
    [InlineData("gr\u00F6\u00DFe", "gro\u0308\u00DFe: 1", null)]
    [InlineData("gro\u0308\u00DFe", "gr\u00F6\u00DFe: 1", null)]
    [InlineData("gro\u0308\u00DFe", "gro\u0308\u00DFe: 1", null)]
    [InlineData("\uD06C\uAE30", "\u110F\u1173\u1100\u1175: 1", null)]
    [InlineData("gr\u00F6\u00DFe", "", "Missing property \"gr\u00F6\u00DFe\".")]
    [InlineData("gro\u0308\u00DFe", "", "Missing property \"gr\u00F6\u00DFe\".")]
    public async Task A_required_key_is_there_however_its_accents_are_typed(string declared, string written, string? message)
    {
        var annotation = $"seed: 1\nkinds:\n  forum: {{ fields: {{ {declared}: {{ type: integer, required: true }}, seats: {{ type: integer, required: true }} }} }}\nforums:\n  summit: {{ seats: 1{(written.Length > 0 ? ", " : string.Empty)}{written} }}\n";
        Assert.Equal(message is not null, Checks.Findings(annotation).Count > 0);

        var found = await editor.Check(editor.Schema(annotation), annotation);

        Assert.Equal(message is null ? [] : [message], found.Select(diagnostic => diagnostic.Message));
    }

    [EditorFact]
    public async Task An_id_that_the_schema_does_not_know_yet_is_left_to_the_compiler()
    {
        const string Annotation = "seed: 1\ndocument: { id: report }\nstatements:\n  stop: { act: call-on, by: [new-party], mode: quoted, quote: both sides, renders: [new-document/new-statement] }\n";

        Assert.Empty(await editor.Check(editor.Schema("seed: 1\nparties: { canada: { kind: state, name: Canada } }\n"), Annotation));
    }
}
