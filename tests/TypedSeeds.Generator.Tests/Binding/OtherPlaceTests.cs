using System.Globalization;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>An entry of a kind that a field does not take is told with the field that takes it, or with the entries that the field takes.</summary>
public sealed class OtherPlaceTests
{
    private const string Text = "We thank the hosts.\n";

    private const string Entries = """
        seed: 1
        document: { id: report, language: en, title: T }
        parties: { a-party: { kind: group, name: A }, b-party: { kind: group, name: B } }
        topics: { a-topic: { name: T }, b-topic: { name: U } }
        events: { an-event: { name: E, date: 2031 } }
        statements:
          a-statement: { act: thank, by: [], mode: narrated, quote: We thank }
        agreements:
          an-agreement: { name: G, quote: We thank }
        errata:
          an-erratum: { note: N }

        """;

    public static TheoryData<string, string, string> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var kind in KindTable.BuiltIn.Where(static kind => kind.Name != KindTable.Document))
            {
                foreach (var field in kind.AllFields.Where(static field => field.Type == FieldType.Reference && field.Targets.Count > 0 && !field.IsOfPackages))
                {
                    foreach (var (other, id) in new[] { ("party", "a-party"), ("topic", "a-topic"), ("event", "an-event"), ("statement", "a-statement"), ("agreement", "an-agreement"), ("erratum", "an-erratum"), ("document", "report") })
                    {
                        if (!field.Targets.Contains(other))
                        {
                            data.Add(kind.Section, field.Key, id);
                        }
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_field_and_every_kind_that_it_does_not_take_has_advice(string section, string field, string id)
    {
        var message = Told(section, field, id);

        Assert.Contains($"'{id}' is a", message, StringComparison.Ordinal);
        Assert.Contains("; ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statements", "topics", "a-party", "'a-party' is a party, but 'topics' names a topic; a party goes under 'by', 'to' or 'about'; under 'topics', write a-topic or b-topic")]
    [InlineData("statements", "at", "report", "'report' is a document, but 'at' names an event; no field of a statement names a document; under 'at', write an-event")]
    [InlineData("statements", "by", "a-topic", "'a-topic' is a topic, but 'by' names a party; a topic goes under 'topics'")]
    [InlineData("agreements", "stated-in", "an-agreement", "'an-agreement' is an agreement, but 'stated-in' names a statement; no field of an agreement names an agreement; under 'stated-in', write a-statement")]
    public void It_is_told_where_such_an_entry_goes_and_which_are_taken(string section, string field, string id, string message) => Assert.Equal(message, Told(section, field, id));

    private static string Told(string section, string field, string id)
    {
        var entry = $"{{ {field}: {(KindTable.BuiltIn.First(kind => kind.Section == section).AllFields.First(one => one.Key == field).IsMany ? $"[{id}]" : id)} }}";
        var line = $"  other-one: {entry}\n";
        var text = Entries.Contains($"{section}:\n", StringComparison.Ordinal) ? Entries.Replace($"{section}:\n", $"{section}:\n{line}", StringComparison.Ordinal)
            : Entries.Replace($"{section}: {{ ", $"{section}: {{ other-one: {entry}, ", StringComparison.Ordinal);
        return Assert.Single(new SeedFiles().With("seeds/report.txt", Text).With("seeds/report.yaml", text).Run().Diagnostics, static told => told.Id == "SEED2002").GetMessage(CultureInfo.InvariantCulture);
    }
}
