using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>
/// Makes corpora of few words, so that each word is in many places: all ends of lines, characters of two units, quotes of one piece and of several.
/// They have kinds and fields of their own, versions in other languages, and a reading of another package's document.
/// </summary>
internal static class MadeCorpus
{
    /// <summary>The annotation whose entries quote nothing.</summary>
    public const string Shared = "seeds/shared.yaml";

    private const string Kinds = """
        kinds:
          cycle: { fields: { name: { type: text, required: true }, since: { type: date }, every: { type: duration } } }
          note:
            scope: document
            fields:
              words: { type: quote, required: true }
              more: { type: quote, many: true }
              tone: { type: choice, of: [warm, cold] }
              tones: { type: choice, many: true, of: [low, high] }
              on: { type: party, many: true }
              cycle: { type: cycle }
              said: { type: statement }
              weight: { type: number }
              ranks: { type: integer, many: true }
              sure: { type: boolean }
              day: { type: date }
              link: { type: uri }
          statement: { fields: { tone: { type: choice, of: [warm, cold] }, also: { type: quote, many: true } } }

        """;

    /// <summary>What an export of many made corpora has somewhere: an entry of an own kind with values of its own, an own field, a version, and a reading.</summary>
    public static readonly string[] Forms = ["{\"kind\":\"cycle\",", "{\"kind\":\"note\",", "\"tone\":\"warm\"", "\"ranks\":[-1,2]", "\"cycle\":\"yearly\"", "\"also\":[{", "\"versions\":[{"];

    /// <summary>What one with a reading has besides.</summary>
    public static readonly string[] ReadingForms = ["\"readingOf\":\"Core.Namespace:talks\"", "\"id\":\"reading/s", "\"id\":\"reading/n", "Core.Namespace:host"];

    private static readonly string[] Languages = ["en", "ko", "de", "fr"];

    private static readonly string[] Words = ["peace", "talks", "“We", "agree,”", "said", "they", "and", "😀", "👩‍👩‍👧", "é", "e\u0301tat", "-", "stop.", "Then", "\"now\"", "합의", "協議", "#", "a:"];
    private static readonly string[] Gaps = [" ", " ", " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00A0"];

    /// <summary>The files of a corpus.</summary>
    /// <param name="seed">The same gives the same files.</param>
    /// <param name="hasReading">Whether one annotation is of the document of <see cref="Package(int)"/>.</param>
    public static IEnumerable<(string Path, string Text)> Of(int seed, bool hasReading = false)
    {
        var random = new Random(seed);
        var ids = Enumerable.Range(1, random.Next(1, 4)).Select(number => $"doc-{Invariant.Text(number)}").ToArray();
        var texts = ids.Select(_ => Document(random)).ToArray();
        string[] speakers = hasReading ? ["they", "we", "core:host"] : ["they", "we"];
        yield return (Shared, "seed: 1\nparties:\n  they: { kind: group, name: \" They: [all], #1 \" }\n  we: { kind: group, name: We, members: [they] }\ncycles:\n  yearly: { name: Yearly, since: 2001, every: P1Y }\n");
        yield return ("seeds/kinds.yaml", "seed: 1\n" + (hasReading ? "uses: { core: Core.Data }\n" : string.Empty) + Kinds);
        for (var i = 0; i < ids.Length; i++)
        {
            var other = (i + 1) % ids.Length;
            var header = $"{{ id: {ids[i]}, title: \"T\\n{ids[i]}\", language: {Languages[i]} }}";
            yield return ($"seeds/{ids[i]}.txt", texts[i]);
            yield return ($"seeds/{ids[i]}.yaml", Annotation(random, ids[i], header, texts[i], speakers, other == i ? null : (ids[other], texts[other])));
        }

        if (hasReading)
        {
            yield return ("seeds/reading.yaml", Annotation(random, "reading", "{ id: reading, of: core:talks }", CarriedText(seed), speakers, (ids[0], texts[0])));
        }
    }

    /// <summary>The index, the texts and the assembly of the package whose document is read.</summary>
    public static (string Index, string Texts, byte[] Assembly) Package(int seed) => Package(CarriedText(seed));

    /// <summary>A package with a document of a text.</summary>
    public static (string Index, string Texts, byte[] Assembly) Package(string text)
    {
        var (index, texts) = Written(text);
        return (index, texts, CarriedAssembly.Of(("talks", text)));
    }

    private static (string Index, string Texts) Written(string text) => Stages.WritePackage(
        new("Core.Data", "1.0.0", "Core.Namespace"),
        [InputText.Of("/core/seeds/talks.yaml", "seed: 1\ndocument: { id: talks, language: en }\nparties: { host: { kind: state, name: Host } }\n")],
        [InputText.Of("/core/seeds/talks.txt", text)],
        [],
        []);

    private static string CarriedText(int seed) => Document(new Random(-seed));

    private static string Document(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(5, 60)).Select(_ => One(random, Words) + One(random, Gaps)));

    // Entries whose quote is in several places, or cuts a word, are not exported, so quotes need not all be right.
    private static string Annotation(Random random, string id, string header, string text, string[] speakers, (string Id, string Text)? other)
    {
        var lines = new List<string> { "seed: 1", $"document: {header}", "parties:", $"  {id}-party:", "    kind: person", "    name: x", $"    mentions: [{Quote(random, text)}, {Quote(random, text)}]", "statements:" };
        for (var i = 1; i <= 25; i++)
        {
            var pieces = random.Next(4) == 0 ? $"[{Quote(random, text, "omits: o")}, {Quote(random, text, "omits: \"why: so\"")}]" : Quote(random, text, "context: c");
            lines.Add($"  s{Invariant.Text(i)}: {{ act: state, by: [{One(random, speakers)}], mode: quoted, quote: {pieces}{(random.Next(3) == 0 && i > 1 ? $", renders: [s{Invariant.Text(i - 1)}]" : string.Empty)}{Further(random, text, other)} }}");
        }

        lines.Add("notes:");
        for (var i = 1; i <= 10; i++)
        {
            lines.Add($"  n{Invariant.Text(i)}: {{ words: {Quote(random, text, "context: c")}{NoteFields(random, text, speakers)} }}");
        }

        return string.Join('\n', lines) + "\n";
    }

    private static string Further(Random random, string text, (string Id, string Text)? other) => string.Concat(
        Maybe(random, 3, () => $", tone: {One(random, ["warm", "cold"])}"),
        Maybe(random, 3, () => $", also: [{Quote(random, text, "context: c")}]"),
        Maybe(random, 2, () => other is var (id, words) ? $", versions: {{ {id}: {Quote(random, words)} }}" : string.Empty));

    private static string NoteFields(Random random, string text, string[] speakers) => string.Concat(
        Maybe(random, 4, () => $", more: [{Quote(random, text, "context: c")}]"),
        Maybe(random, 2, () => $", tone: {One(random, ["warm", "cold"])}, tones: [high, low]"),
        Maybe(random, 2, () => $", on: [{One(random, speakers)}]"),
        Maybe(random, 2, () => ", cycle: yearly, weight: -1.50, ranks: [-1, 2]"),
        Maybe(random, 3, () => $", said: s{Invariant.Text(random.Next(1, 26))}"),
        Maybe(random, 2, () => ", sure: false, day: 2024-11~, link: \"https://example.org/a?b#c\""));

    private static string Maybe(Random random, int of, Func<string> text) => random.Next(of) == 0 ? text() : string.Empty;

    private static string Quote(Random random, string text, string? reason = null)
    {
        var start = random.Next(text.Length);
        var length = random.Next(1, Math.Min(30, text.Length - start) + 1);
        var line = text.AsSpan(0, start + length - text.AsSpan(start, length).TrimStart().Length).Count('\n') + 1;
        var suffix = random.Next(2) == 0 ? $", suffix: {YamlText.Quoted(text[(start + length)..Math.Min(text.Length, start + length + random.Next(1, 9))])}" : string.Empty;
        return $"{{ exact: {YamlText.Quoted(text.Substring(start, length))}, line: {Invariant.Text(line)}{suffix}{(reason is null ? string.Empty : ", " + reason)} }}";
    }

    private static string One(Random random, string[] all) => all[random.Next(all.Length)];
}
