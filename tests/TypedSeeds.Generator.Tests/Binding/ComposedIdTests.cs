using System.Text;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>Ids, references, sections, fields and values that differ only in composition are one, whichever way each is typed.</summary>
public class ComposedIdTests
{
    private const string Text = "Words of the café.";

    private const string Annotation = """
        seed: 1
        kinds:
          café: { plural: cafés, fields: { größe: { type: choice, of: [ä, ö], required: true }, über: { type: café }, seit: { type: date }, bis: { type: date, after: seit } } }
          note: { scope: document, fields: { für: { type: zoë } } }
          zoë: { plural: zoën, formerly: [zoé] }
        document: { id: hôtel, publisher: zoë, formerly: [hôtellerie] }
        parties:
          zoë: { kind: group, name: Z, members: [한국], offices: [{ title: Head, of: zoë }], sources: { name: { origin: inferred } }, formerly: [zoé] }
          한국: { kind: state, name: K }
        events: { é: { name: E, participants: [zoë, 한국] } }
        statements:
          où: { act: state, by: [zoë], mode: narrated, quote: Words, at: é }
          là: { act: state, by: [한국], mode: narrated, quote: Words, part-of: où, renders: [hôtel/où] }
        cafés: { à: { größe: ä, über: à } }
        zoën: { ô: {} }
        notes: { ü: { für: ô } }
        """;

    [Theory]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormD)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormD)]
    public void Any_word_may_be_typed_either_way_and_the_code_is_the_same(NormalizationForm even, NormalizationForm odd)
    {
        var mixed = string.Join(' ', Annotation.Split(' ').Select((word, i) => word.Normalize(i % 2 == 0 ? even : odd)));
        var run = Run(mixed);

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Empty(run.CompilerMessages());
        Assert.Equal(Run(Annotation).Sources, run.Sources);
        Assert.Equal("zoë|한국|où|ä", run.Use("return string.Join(\"|\", Parties.Zoë.Id, Events.É.Participants[1].Id, Statements.Find(\"hôtel/là\")!.PartOf!.Id, Cafés.À.Größe == CaféGröße.Ä ? \"ä\" : \"?\");"));
    }

    [Fact]
    public void Two_ids_that_differ_only_in_composition_are_one_id_twice()
    {
        var run = new SeedFiles().With("seeds/a.yaml", "seed: 1\nparties:\n  cafe\u0301: { kind: group, name: A }\n  caf\u00E9: { kind: group, name: B }\n").Run();

        Assert.Equal("SEED2005", Assert.Single(run.Diagnostics, found => found.Severity == DiagnosticSeverity.Error).Id);
    }

    [Theory]
    [InlineData("Parties.Find")]
    [InlineData("Events.Find")]
    [InlineData("Statements.Find")]
    [InlineData("Statements.Hôtel.Find")]
    [InlineData("Cafés.Find")]
    [InlineData("Notes.Find")]
    public void A_look_up_finds_an_id_that_is_typed_either_way(string find)
    {
        var id = find switch { "Parties.Find" => "한국", "Events.Find" => "é", "Statements.Find" => "hôtel/où", "Statements.Hôtel.Find" => "où", "Cafés.Find" => "à", _ => "hôtel/ü" };

        var found = Run(Annotation).Use($"return {find}(\"{id.Normalize(NormalizationForm.FormD)}\")!.Id + {find}(\"{id}\")!.Id;");

        Assert.Equal(id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..] + id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..], found);
    }

    [Fact]
    public void The_schema_of_the_format_takes_keys_and_values_that_are_typed_either_way()
    {
        var schema = Stages.WriteSchema([InputText.Of("/project/seeds/hotel.yaml", Annotation)]);

        Assert.All(
            new[] { "\"^cafe\u0301s$\":", "\"^gro\u0308\u00DFe$\":", "\"a\u0308\"", "\"^u\u0308ber$\":" },
            words => Assert.Contains(words, schema, StringComparison.Ordinal));
    }

    [Fact]
    public void A_former_id_may_be_typed_the_other_way()
    {
        var run = new SeedFiles()
            .With("seeds/a.yaml", "seed: 1\nparties:\n  zoe\u0308: { kind: group, name: A, part-of: cafe\u0301 }\n  neu: { kind: group, name: B, formerly: [caf\u00E9] }\n")
            .Run();

        Assert.Contains("it is now called 'neu'", Assert.Single(run.Diagnostics, found => found.Id == "SEED2001").GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string annotation) => new SeedFiles().With("seeds/hotel.txt", Text).With("seeds/hotel.yaml", annotation).Run();
}
