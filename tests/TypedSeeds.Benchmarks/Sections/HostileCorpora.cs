using System.Globalization;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>Corpora of one annotation and one document that ask for as much work as they can.</summary>
internal static class HostileCorpora
{
    private const string Head = "seed: 1\ndocument: { id: report }\n";
    private const string Spoken = "seed: 1\ndocument: { id: report, language: en }\n";
    private const string Statement = "act: state, by: [], mode: narrated, quote: ";

    private static readonly Dictionary<string, Func<int, (string Annotation, string Document)>> All = new(StringComparer.Ordinal)
    {
        ["quotes of one letter over and over"] = n => (Head + "statements:\n" + Lines(n / 4, i => $"  s-{i}: {{ {Statement}{new string('a', 1 + (i % 90))} }}"), new string('a', 100 * n)),
        ["quotes of one word over and over"] = n => (Head + "statements:\n" + Lines(n / 4, i => $"  s-{i}: {{ {Statement}{string.Join(' ', Enumerable.Repeat("ab", 1 + (i % 40)))} }}"), string.Concat(Enumerable.Repeat("ab ", 30 * n))),
        ["quotes told apart by a prefix in one line"] = n => (Head + "statements:\n" + Lines(n, i => $"  s-{i}: {{ {Statement}{{ exact: x, prefix: 'w{i} ' }} }}"), string.Concat(Enumerable.Range(0, 16 * n).Select(i => $"w{i} x "))),
        ["quotes told apart by a suffix in one line"] = n => (Head + "statements:\n" + Lines(n, i => $"  s-{i}: {{ {Statement}{{ exact: x, suffix: ' w{i}' }} }}"), string.Concat(Enumerable.Range(0, 16 * n).Select(i => $"x w{i} "))),
        ["quotes told apart by a line that is nearly all"] = n => (Head + "statements:\n" + Lines(n, i => $"  s-{i}: {{ {Statement}{{ exact: x, line: 2 }} }}"), "First.\n" + string.Concat(Enumerable.Range(0, 16 * n).Select(i => $"w{i} x "))),
        ["lines and a selector for each of them"] = n => (Head + "statements:\n" + Lines(n, i => $"  s-{i}: {{ {Statement}{{ exact: x, line: {i + 1} }} }}"), Lines(60 * n, i => "w x.")),
        ["near misses of long quotes, two letters"] = n => (Head + "statements:\n" + Lines(n / 16, i => $"  s-{i}: {{ {Statement}{TwoLetters(i, 900)}c{TwoLetters(i + 7, 300)} }}"), TwoLetters(1, 100 * n)),
        ["wrong values of a long choice"] = n => (Head + "kinds:\n  thing: { fields: { code: { type: choice, of: [" + string.Join(", ", Numbers(n, "value-")) + "] } } }\nthings:\n" + Lines(n, i => $"  t-{i}: {{ code: valeu-{i} }}"), "Words."),
        ["unknown fields of a wide kind"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n, i => $"      field-{i}: {{ type: text }}") + "things:\n  one:\n" + Lines(n, i => $"    feild-{i}: x"), "Words."),
        ["missing fields of a wide kind"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n / 8, i => $"      field-{i}: {{ type: text, required: true }}") + "things:\n" + Lines(n / 8, i => $"  t-{i}: {{}}"), "Words."),
        ["entries that give one of as many fields as there are entries"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n / 8, i => $"      field-{i}: {{ type: text }}") + "things:\n" + Lines(n / 8, i => $"  t-{i}: {{ field-{i}: x }}"), "Words."),
        ["unknown fields in each entry of a wide kind"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n / 8, i => $"      field-{i}: {{ type: text }}") + "things:\n" + Lines(n / 8, i => $"  t-{i}: {{ feild-{i}: x }}"), "Words."),
        ["wrong values of the fields of a wide kind"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n, i => $"      field-{i}: {{ type: date }}") + "things:\n  one:\n" + Lines(n, i => $"    field-{i}: soon"), "Words."),
        ["unknown types"] = n => (Head + "kinds:\n" + Lines(n, i => $"  kind-{i}: {{ fields: {{ next: {{ type: knid-{i} }} }} }}"), "Words."),
        ["kinds without anything"] = n => (Head + "kinds:\n" + Lines(2 * n, i => $"  kind-{i}: {{ fields: {{}} }}"), "Words."),
        ["a long default in each entry"] = n => (Head + "defaults:\n  topics: { description: " + new string('a', 10 * n) + " }\ntopics:\n" + Lines(n, i => $"  topic-{i}: {{ name: N }}"), "Words."),
        ["speakers by default who are near nobody"] = n => (Head + "rules: { speaker-near: { sentences: 99 } }\nparties:\n" + Lines(n / 4, i => $"  p-{i}: {{ kind: state, name: N{i}q }}") + "defaults:\n  statements: { act: state, mode: narrated, by: [" + string.Join(", ", Numbers(n / 4, "p-")) + "] }\nstatements:\n" + Lines(n / 2, i => $"  s-{i}: {{ quote: w{i} }}"), string.Concat(Numbers(n, "w").Select(word => word + " and more. "))),
        ["a speaker of many names who is near nobody"] = n => (Head + "rules: { speaker-near: { sentences: 99 } }\nparties:\n  p: { kind: state, name: Nobody, aliases: [" + string.Join(", ", Numbers(n, "Alias")) + "] }\nstatements:\n" + Lines(n / 2, i => $"  s-{i}: {{ act: state, mode: narrated, by: [p], quote: w{i} }}"), string.Concat(Numbers(n, "w").Select(word => word + " and more. "))),
        ["unknown references"] = n => (Head + "topics:\n" + Lines(n, i => $"  topic-{i}: {{ name: N, broader: topix-{i} }}"), "Words."),
        ["ids that contain the unknown one"] = n => (Head + "topics:\n" + Lines(n, i => $"  north-{i}-sea-of-many-words: {{ name: N, broader: sea }}"), "Words."),
        ["ids that are there twice"] = n => (Head + "topics:\n" + Lines(2 * n, i => $"  topic-{i / 2}: {{ name: N }}"), "Words."),
        ["a list that commas cut"] = n => (Head + "statements:\n  one: { " + Statement + "Words., topics: a, " + string.Join(", ", Numbers(4 * n, "topic-")) + " }\n", "Words."),
        ["a quote of many pieces beside a cue"] = n => (Head + "statements:\n  one: { act: state, by: [], mode: narrated, cue: x, quote: [" + string.Join(", ", Enumerable.Range(0, n).Select(i => $"w{i} x")) + "] }\n", string.Concat(Enumerable.Range(0, 4 * n).Select(i => $"w{i} x "))),
        ["gaps of one sentence that leave out a negation"] = n => (Spoken + "statements:\n" + Lines(n / 2, i => $"  s-{i}: {{ {Statement}[First, last] }}"), "First " + string.Concat(Numbers(2 * n, "word").Select(word => word + " and more ")) + "not last."),
        ["quotes of one sentence with an operator before each"] = n => (Spoken + "statements:\n" + Lines(n / 2, i => $"  s-{i}: {{ {Statement}w{i} }}"), "First " + string.Concat(Numbers(n, "w").Select(word => $"if {word} and more "))),
        ["cues in the line before their quotes"] = n => (Spoken + "statements:\n" + Lines(n / 2, i => $"  s-{i}: {{ {Statement}w{i}, cue: said v{i} }}"), Lines(n / 2, i => $"He said v{i}:\nThe w{i} is here.")),
        ["aliases and anchors"] = n => (Head + "topics:\n" + Lines(4 * n, i => $"  topic-{i}: &a{i} {{ name: *a{i} }}"), "Words."),
        ["keys of a thousand letters"] = n => (Head + "topics:\n" + Lines(n / 16, i => $"  {new string('k', 1_000)}-{i}: {{ name: N }}"), "Words."),
        ["a value in one line"] = n => (Head + "topics:\n  t: { name: \"" + new string('a', 64 * n) + "\" }\n", "Words."),
        ["brackets that are never closed"] = n => (Head + "topics:\n  t: { name: " + new string('[', 32 * n), "Words."),
        ["a document of one letter"] = n => (Head, new string('a', 200 * n)),
        ["a document of consonants and marks"] = n => (Head + "statements:\n" + Lines(n / 4, i => $"  s-{i}: {{ {Statement}\"\\u0915{string.Concat(Enumerable.Repeat("\\u094D", 1 + (i % 8)))}\" }}"), string.Concat(Enumerable.Repeat("\u0915" + new string('\u094D', 1_000), n / 16))),
        ["a pattern over a long text"] = n => (Head + "kinds:\n  thing: { fields: { code: { type: text, pattern: '" + string.Concat(Enumerable.Repeat("(a?", 10)) + string.Concat(Enumerable.Repeat("a)*", 10)) + "' } } }\nthings:\n" + Lines(n / 8, i => $"  t-{i}: {{ code: {new string('a', 500)}b }}"), "Words."),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static (string Annotation, string Document) Make(string name, int size) => All[name](size);

    private static IEnumerable<string> Numbers(int count, string before) => Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{before}{i}"));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static string TwoLetters(int seed, int length)
    {
        var state = unchecked((uint)seed * 2_654_435_761);
        return string.Create(length, state, static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                state = unchecked((state * 1_664_525) + 1_013_904_223);
                span[i] = state >> 31 == 0 ? 'a' : 'b';
            }
        });
    }
}
