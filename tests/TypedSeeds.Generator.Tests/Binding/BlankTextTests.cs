using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A text in which nothing can be seen is no text, in any field, list or declaration.</summary>
public class BlankTextTests
{
    public static TheoryData<string> Blanks => new("", " ", "\u00A0", "\u200B", "\u3000", "\u2060 \uFEFF", "\u00AD", "\u3164", "\u2800", "\\t\\n", "\u202E", "\U000E0020");

    [Theory]
    [MemberData(nameof(Blanks))]
    public void A_blank_text_is_an_error_wherever_words_are_asked_for(string blank)
    {
        foreach (var body in Bodies)
        {
            var run = new SeedFiles()
                .With("seeds/report.txt", "We call on both sides.\n")
                .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nkinds:\n  forum: { fields: { name: { type: text, required: true }, words: { type: text, many: true } } }\n" + body.Replace("@", $"\"{blank}\"", StringComparison.Ordinal))
                .Run();

            Assert.True(run.Diagnostics.Count(found => found.Severity == DiagnosticSeverity.Error) == 1, body + string.Join('\n', run.Diagnostics));
        }
    }

    // An alias is a feature that is not read, so nothing is said of what it would have been.
    [Fact]
    public void An_alias_is_told_once_wherever_it_is_written()
    {
        foreach (var body in Bodies)
        {
            var run = new SeedFiles()
                .With("seeds/report.txt", "We call on both sides.\n")
                .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nkinds:\n  forum: { fields: { name: { type: text, required: true }, words: { type: text, many: true } } }\n" + body.Replace("@", "*x", StringComparison.Ordinal))
                .Run();

            Assert.Equal("SEED0004", string.Join('|', run.Diagnostics.Where(found => found.Severity > DiagnosticSeverity.Info).Select(found => found.Id)));
        }
    }

    private static readonly string[] Bodies =
    [
        "parties:\n  m: { kind: person, name: @ }\n",
        "parties:\n  m: { kind: person, name: M, aliases: [A, @] }\n",
        "parties:\n  m: { kind: person, name: M, offices: [{ title: @ }] }\n",
        "parties:\n  m: { kind: person, name: M, description: @ }\n",
        "parties:\n  m: { kind: person, name: M, deprecated: @ }\n",
        "topics:\n  t: { name: @ }\n",
        "errata:\n  a: { quote: both sides, note: @ }\n",
        "errata:\n  a: { quote: @, note: N }\n",
        "errata:\n  a: { quote: { exact: both, suffix: @ }, note: N }\n",
        "parties:\n  p: { kind: group, name: P }\nagreements:\n  a: { parties: [p], summary: @, status: agreed, quotes: [both sides] }\n",
        "parties:\n  p: { kind: group, name: P }\nstatements:\n  a: { act: state, by: [p], mode: quoted, quote: both sides, summary: @ }\n",
        "parties:\n  p: { kind: group, name: P, sources: { name: { origin: external, note: @ } } }\n",
        "forums:\n  f: { name: @ }\n",
        "forums:\n  f: { name: N, words: [@] }\n",
        "forums:\n  f: { name: N, sources: { name: { origin: inferred, note: @ } } }\n",
        "waivers:\n  party: { x: @ }\n",
    ];
}
