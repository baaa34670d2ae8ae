using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>What is written around the fields of an entry is told with what to write: its id, a field of its kind, all that it needs, who speaks.</summary>
public sealed class OwnKeyTests
{
    [Theory]
    [InlineData("kinds: { hall: { fields: { site: { type: text } } } }\nhalls:\n  a: { length: 4 km }\n", "SEED1002", "; its fields are site, description, sources, deprecated, formerly; or declare it, kinds: { hall: { fields: { length: { type: text } } } }")]
    [InlineData("parties:\n  expert: { id: expert, kind: person, name: An expert }\n", "SEED1002", "A party has no field 'id'; the key 'expert' is the id: take this out")]
    [InlineData("parties:\n  expert:\n  other: { kind: person, name: O }\n", "SEED1004", "write for example: expert: { kind: state, name: Some words }")]
    public void It_is_told_in_one_message(string entries, string rule, string message) => Assert.EndsWith(
        message,
        Assert.Single(new SeedFiles().With("seeds/shared.yaml", "seed: 1\n" + entries).Run().Diagnostics, told => told.Id == rule).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Ada and Bo met on Friday.", " are named there: if these are the words of one of them, write it under 'by'; else add the name that is there")]
    [InlineData("Ada met a friend on Friday.", "'ada' is named there: if these are its words, write by: [ada]; else add the name that is there")]
    public void The_parties_that_are_named_in_the_sentence_are_told_before_a_name_to_add(string sentence, string message) => Assert.Contains(
        message,
        Assert.Single(
            new SeedFiles()
                .With("seeds/report.txt", sentence + "\nBo spoke.\nAda wrote.\n")
                .With("seeds/rules.yaml", "seed: 1\nrules: { speaker-near: { sentences: 1 } }\n")
                .With("seeds/report.yaml", """
                    seed: 1
                    document: { id: report, language: en, title: T }
                    parties: { ada: { kind: person, name: Ada }, bo: { kind: person, name: Bo }, cy: { kind: person, name: Cy } }
                    statements:
                      one: { act: state, by: [cy], mode: narrated, quote: on Friday }
                      two: { act: state, by: [bo], mode: narrated, quote: spoke }
                      three: { act: state, by: [ada], mode: narrated, quote: wrote }
                    """).Run().Diagnostics,
            static told => told.Id == "SEED3021").GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
