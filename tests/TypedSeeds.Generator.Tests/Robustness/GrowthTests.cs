using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>No careless or hostile corpus costs more than linear: twice of everything takes twice the memory, and messages are bounded.</summary>
public class GrowthTests
{
    /// <summary>1.3 times linear.</summary>
    private const double MostGrowth = 2.6;

    private const string Head = "seed: 1\ndocument: { id: report }\n";
    private const string Spoken = "seed: 1\ndocument: { id: report, language: en }\n";
    private const string Statement = "act: state, by: [], mode: narrated, quote: ";

    /// <summary>Each makes a corpus of a size: thousands of mistakes, among thousands of things that could have been meant.</summary>
    private static readonly Dictionary<string, Func<int, (string Annotation, string Document)>> Corpora = new(StringComparer.Ordinal)
    {
        ["quotes of one letter over and over"] = n => (Head + "statements:\n" + Lines(n / 4, i => $"  s-{i}: {{ {Statement}{new string('a', 1 + (i % 90))} }}"), new string('a', 100 * n)),
        ["quotes of one word over and over"] = n => (Head + "statements:\n" + Lines(n / 4, i => $"  s-{i}: {{ {Statement}{string.Join(' ', Enumerable.Repeat("ab", 1 + (i % 40)))} }}"), string.Concat(Enumerable.Repeat("ab ", 30 * n))),
        ["quotes told apart by a prefix in one line"] = n => (Head + "statements:\n" + Lines(n / 4, i => $"  s-{i}: {{ {Statement}{{ exact: x, prefix: 'w{i} ' }} }}"), string.Concat(Enumerable.Range(0, n).Select(i => $"w{i} x "))),
        ["quotes told apart by a suffix in one line"] = n => (Head + "statements:\n" + Lines(n / 4, i => $"  s-{i}: {{ {Statement}{{ exact: x, suffix: ' w{i}' }} }}"), string.Concat(Enumerable.Range(0, n).Select(i => $"x w{i} "))),
        ["quotes told apart by a line that is nearly all"] = n => (Head + "statements:\n" + Lines(n / 4, i => $"  s-{i}: {{ {Statement}{{ exact: x, line: 2 }} }}"), "First.\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"w{i} x "))),
        ["a line for each quote"] = n => (Head + "statements:\n" + Lines(n / 4, i => $"  s-{i}: {{ {Statement}{{ exact: x, line: {i + 1} }} }}"), Lines(n, i => $"w{i} x.")),
        ["near misses in a text of two letters"] = n => (Head + "statements:\n" + Lines(n / 16, i => $"  s-{i}: {{ {Statement}{TwoLetters(i, 300)}c{TwoLetters(i + 7, 100)} }}"), TwoLetters(1, 50 * n)),
        ["wrong values of a choice"] = n => (Head + "kinds:\n  thing: { fields: { code: { type: choice, of: [" + string.Join(", ", Enumerable.Range(0, n).Select(i => $"value-{i}")) + "] } } }\nthings:\n" + Lines(n, i => $"  t-{i}: {{ code: valeu-{i} }}"), "Words."),
        ["unknown fields of a wide kind"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n, i => $"      field-{i}: {{ type: text }}") + "things:\n  one:\n" + Lines(n, i => $"    feild-{i}: x"), "Words."),
        ["missing fields of a kind as wide as its section is long"] = n => (Wide(n / 8, "text, required: true") + Lines(n / 8, i => $"  t-{i}: {{}}"), "Words."),
        ["entries that give one of as many fields as there are entries"] = n => (Wide(n / 8, "text") + Lines(n / 8, i => $"  t-{i}: {{ field-{i}: x }}"), "Words."),
        ["unknown fields in each entry of a kind as wide as its section is long"] = n => (Wide(n / 4, "text") + Lines(n / 4, i => $"  t-{i}: {{ feild-{i}: x }}"), "Words."),
        ["words that are no fields in each entry of a kind as wide as its section is long"] = n => (Wide(n / 8, "text") + Lines(n / 8, i => $"  t-{i}: {{ quite-another-word: x }}"), "Words."),
        ["one field of many that is missing, and a word that is none"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n / 8, i => $"      field-{i}: {{ type: text{(i == 0 ? ", required: true" : string.Empty)} }}") + "things:\n" + Lines(n / 8, i => $"  t-{i}: {{ quite-another-word: x }}"), "Words."),
        ["fields of one entry that are there twice"] = n => (Wide(n, "text") + "  one:\n" + Lines(n, i => $"    field-{i}: x") + Lines(n, i => $"    field-{i}: x"), "Words."),
        ["wrong values of the fields of a wide kind"] = n => (Wide(n, "date") + "  one:\n" + Lines(n, i => $"    field-{i}: soon"), "Words."),
        ["unknown types"] = n => (Head + "kinds:\n" + Lines(n, i => $"  kind-{i}: {{ fields: {{ next: {{ type: knid-{i} }} }} }}"), "Words."),
        ["unknown sections"] = n => (Head + "kinds:\n" + Lines(n, i => $"  kind-{i}: {{ fields: {{ next: {{ type: text }} }} }}") + Lines(n, i => $"knid-{i}s: {{}}"), "Words."),
        ["wrong names of rules"] = n => (Head + "rules:\n" + Lines(n, i => $"  shortest-quote{Letters(i)}: {{ words: 1 }}"), "Words."),
        ["wrong names of rules in a waiver"] = n => (Head + "topics: { one: { name: N } }\nwaivers:\n  topic:\n    one:\n" + Lines(n, i => $"      shortest-quote{Letters(i)}: x"), "Words."),
        ["wrong sections of defaults"] = n => (Head + "defaults:\n" + Lines(n, i => $"  agreements{Letters(i)}: {{ deprecated: x }}"), "Words."),
        ["wrong options of a kind"] = n => (Head + "kinds:\n  thing:\n    fields: { a: { type: text } }\n" + Lines(n, i => $"    description{Letters(i)}: x"), "Words."),
        ["ids against many patterns"] = n => (Head + "rules:\n  ids:\n" + Lines(n / 4, i => $"    - {{ kind: topic, pattern: \"[a-z]{{{i % 50 + 1}}}\" }}") + "topics:\n" + Lines(n, i => $"  topic-{i}: {{ name: N }}"), "Words."),
        ["used packages"] = n => (Head + "uses:\n" + Lines(n, i => $"  alias-{i}: P.Q{i}") + "topics:\n" + Lines(n, i => $"  topic-{i}: {{ name: N, broader: alias-{i}:x }}"), "Words."),
        ["references to entries of another kind"] = n => (Head + "topics:\n" + Lines(n / 2, i => $"  topic-{i}: {{ name: N }}") + "parties:\n" + Lines(n / 2, i => $"  party-{i}: {{ kind: group, name: N{i}, members: [topic-{i}] }}"), "Words."),
        ["entries in the section of another kind, between others"] = n => (Head + "topics:\n" + Lines(n / 2, i => $"  topic-{i}: {{ name: N }}\n  party-{i}: {{ kind: group, name: N{i} }}"), "Words."),
        ["unknown references"] = n => (Head + "topics:\n" + Lines(n, i => $"  topic-{i}: {{ name: N, broader: topix-{i} }}"), "Words."),
        ["references that are contained in others"] = n => (Head + "topics:\n" + Lines(n, i => $"  north-{i}-sea-of-many-words: {{ name: N, broader: sea }}"), "Words."),
        ["unknown sources"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n, i => $"      field-{i}: {{ type: text }}") + "things:\n  one:\n" + Lines(n, i => $"    field-{i}: x") + "    sources:\n" + Lines(n, i => $"      feild-{i}: {{ origin: stated }}"), "Words."),
        ["a list of references"] = n => (Head + "topics:\n" + Lines(n, i => $"  topic-{i}: {{ name: N }}") + "statements:\n  one: { " + Statement + "Words., topics: [" + string.Join(", ", Enumerable.Range(0, n).Select(i => $"topic-{i}")) + "] }\n", "Words."),
        ["ids that are there twice"] = n => (Head + "topics:\n" + Lines(n, i => $"  topic-{i}: {{ name: N }}") + Lines(n, i => $"  topic-{i}: {{ name: N }}"), "Words."),
        ["a list that commas cut"] = n => (Head + "statements:\n  one: { " + Statement + "Words., topics: a, " + string.Join(", ", Enumerable.Range(0, n).Select(i => $"topic-{i}")) + " }\n", "Words."),
        ["a quote of many pieces beside a cue"] = n => (Head + "statements:\n  one: { act: state, by: [], mode: narrated, cue: x, quote: [" + string.Join(", ", Enumerable.Range(0, n / 4).Select(i => $"w{i} x")) + "] }\n", string.Concat(Enumerable.Range(0, n).Select(i => $"w{i} x "))),
        ["negations in one cue"] = n => (Spoken + "statements:\n  one: { act: state, by: [], mode: narrated, quote: w1 x, cue: { start: w0 x, end: w" + (n - 1) + " x } }\n", string.Concat(Enumerable.Range(0, n).Select(i => $"w{i} x not "))),
        ["negations left out of and around the pieces of one quote"] = n => (Spoken + "statements:\n  one: { " + Statement + "[" + string.Join(", ", Enumerable.Range(0, n / 4).Select(i => $"v{i} x, w{i} x")) + "] }\n", string.Concat(Enumerable.Range(0, n / 4).Select(i => $"it is not v{i} x and never w{i} x today. "))),
        ["gaps of one sentence that leave out a negation"] = n => OneSentence(n, "not last", _ => "[First, last]"),
        ["gaps of one sentence that leave out a condition, begun anywhere"] = n => OneSentence(n, "if last", i => $"[w{i}, last]"),
        ["gaps of one sentence with a reason"] = n => OneSentence(n, "not last", i => $"[w{i}, {{ exact: last, omits: it is said above }}]"),
        ["gaps of one sentence that need no reason"] = n => OneSentence(n, "last", i => $"[w{i}, {{ exact: last, omits: it is said above }}]"),
        ["gaps of one sentence in a language without a table"] = n => OneSentence(n, "not last", _ => "[First, last]", language: "sw"),
        ["gaps of one sentence over a phrase that is no operator"] = n => OneSentence(n, "not only last", i => $"[w{i}, last]"),
        ["quotes of one sentence with an operator before each"] = n => OneSentence(n, "last", i => $"w{i}", before: "if "),
        ["quotes of one sentence with an operator after each"] = n => OneSentence(n, "last", i => $"w{i}", after: _ => " if"),
        ["quotes of one sentence with a reason"] = n => OneSentence(n, "last", i => $"{{ exact: w{i}, context: it is said above }}", before: "not "),
        ["quotes of one sentence with a reason that need none"] = n => OneSentence(n, "last", i => $"{{ exact: w{i}, context: it is said above }}"),
        ["quotes of one sentence, each with a cue that denies"] = n => OneSentence(n, "last", i => $"w{i}, cue: did not say v{i}", after: i => $" did not say v{i}"),
        ["quotes that end at the end of one sentence, each with a cue at its start"] = n => OneSentence(n, "last", i => $"{{ start: w{i}, end: last }}, cue: First"),
        ["aliases and anchors"] = n => (Head + "topics:\n" + Lines(n, i => $"  topic-{i}: &a{i} {{ name: *a{i} }}"), "Words."),
        ["dates after one another"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n, i => $"      date-{i}: {{ type: date, after: date-{(i + 1) % n} }}") + "things:\n  one:\n" + Lines(n, i => $"    date-{i}: 2024-01-01"), "Words."),
        ["dates after none"] = n => (Head + "kinds:\n  thing:\n    fields:\n" + Lines(n, i => $"      date-{i}: {{ type: date, after: daet-{i} }}"), "Words."),
    };

    public static TheoryData<string> Names => new(Corpora.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_of_everything_takes_twice_the_memory_at_most(string name)
    {
        _ = Cost(name, 40);
        var (cost, count) = Cost(name, 1_500);
        var (twice, twiceCount) = Cost(name, 3_000);

        Assert.InRange(twice / cost, 0, MostGrowth);
        Assert.InRange(twiceCount, 0, Math.Max(count, Limits.FindingsOfRule) * 2);
    }

    [Fact]
    public void Twelve_thousand_files_with_one_wrong_reference_each_compare_a_bounded_number_of_names()
    {
        const int Files = 3_000;
        var ids = new NameIndex(Enumerable.Range(0, 4 * Files).Select(i => $"topic-{i}"));
        for (var i = 0; i < Files; i++)
        {
            Assert.Equal($"; did you mean 'topic-{i}'?", ids.Hint($"topix-{i}").Text);
        }

        Assert.InRange(ids.Compared, Files, 100 * Files);
    }

    [Fact]
    public void Of_findings_without_end_a_thousand_are_made_and_the_others_counted()
    {
        const int Fields = 100;
        const int Entries = 400;
        var text = "seed: 1\nkinds:\n  thing:\n    fields:\n" + Lines(Fields, i => $"      field-{i}: {{ type: text, required: true }}") + "things:\n" + Lines(Entries, i => $"  t-{i}: {{}}");

        var findings = StageRun.Check([("/seeds/a.yaml", text)]);

        Assert.Equal(Limits.FindingsOfRule, findings.Count);
        Assert.All(findings, finding => Assert.Equal(Rules.MissingField, finding.Rule));
        Assert.EndsWith("; and 39,000 more of SEED1003 in this file", FindingMessage.Text(findings[^1]), StringComparison.Ordinal);
        Assert.All(findings.SkipLast(1), finding => Assert.Equal(0, finding.More));
    }

    [Fact]
    public void Entries_times_fields_without_end_are_one_located_finding()
    {
        const int Fields = 6_000;
        var text = "seed: 1\nkinds:\n  thing:\n    fields:\n" + Lines(Fields, i => $"      f{i}: {{ type: text }}") + "things:\n" + Lines(2_000, i => $"  t-{i}: {{}}");

        var finding = Assert.Single(StageRun.Check([("/seeds/a.yaml", text)]));

        Assert.Equal(Rules.TooManyValues, finding.Rule);
        Assert.IsType<TokenPlace>(finding.Place);
    }

    [Fact]
    public void Entries_times_long_defaults_are_one_located_finding()
    {
        var text = "seed: 1\ndefaults:\n  statements: { topics: [" + string.Join(", ", Enumerable.Range(0, 20_000).Select(static i => $"a{i}")) + "] }\nstatements:\n" + Lines(2_000, static i => $"  s-{i}: {{}}");

        var finding = Assert.Single(StageRun.Check([("/seeds/a.yaml", text)]), static finding => finding.Rule == Rules.TooManyValues);

        Assert.IsType<TokenPlace>(finding.Place);
    }

    [Fact]
    public void Kinds_without_end_are_one_located_finding_and_nothing_follows_from_it()
    {
        var text = "seed: 1\nkinds:\n" + Lines(3_000, static i => $"  kind-{i}: {{ fields: {{ next: {{ type: {(i < Limits.OwnKinds ? "text" : $"knid-{i}")} }} }} }}") + Lines(3_000, static i => $"kind-{i}s: {{ a: {{ next: x }} }}") + "topics: { b: { name: B } }\n";

        var finding = Assert.Single(StageRun.Check([("/seeds/a.yaml", text)]), static finding => finding.Rule.Severity == RuleSeverity.Error);

        Assert.Equal("The kind 'kind-1000' is one more than the 1000 that a corpus may have of its own; make one kind of several, with a field that tells them apart", FindingMessage.Text(finding).Replace("1,000", "1000", StringComparison.Ordinal));
        Assert.IsType<TokenPlace>(finding.Place);
    }

    [Fact]
    public void The_schema_of_kinds_without_end_is_little_longer_than_that_of_as_many_as_there_may_be()
    {
        // A section of a kind that is not read may hold anything, which takes a line.
        Assert.InRange(LengthOf(3 * Limits.OwnKinds) - LengthOf(Limits.OwnKinds), 1, 2 * Limits.OwnKinds * 100);
        Assert.InRange(LengthOf(Limits.OwnKinds), 1, 25_000_000);

        static int LengthOf(int count) => Stages.WriteSchema([InputText.Of("/seeds/a.yaml", "seed: 1\nkinds:\n" + Lines(count, static i => $"  kind-{i}: {{ fields: {{}} }}"))]).Length;
    }

    [Fact]
    public void One_id_in_many_kinds_is_no_hash_of_all_of_them() =>
        Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(static i => new EntryKey($"kind-{i}", "report", "a").GetHashCode()).Distinct().Count());

    [Fact]
    public void Words_that_are_everywhere_and_cut_are_located_findings_and_none_is_accepted()
    {
        const int Quotes = 90;
        var text = Head + "statements:\n" + Lines(Quotes, i => $"  s-{i}: {{ {Statement}{new string('a', i + 1)} }}");

        var findings = StageRun.Check([("/seeds/report.yaml", text), ("/seeds/report.txt", new string('a', 200_000))]);

        Assert.Equal(Quotes, findings.Count(finding => finding.Rule == Rules.SearchGivenUp || finding.Rule == Rules.QuoteNotFound));
        Assert.Contains(findings, finding => finding.Rule == Rules.SearchGivenUp);
    }

    /// <summary>A kind of so many fields, and the key of its section.</summary>
    private static string Wide(int fields, string type) => Head + "kinds:\n  thing:\n    fields:\n" + Lines(fields, i => $"      field-{i}: {{ type: {type} }}") + "things:\n";

    /// <summary>A document of one long sentence, and quotes of it.</summary>
    private static (string Annotation, string Document) OneSentence(int n, string end, Func<int, string> quote, string language = "en", string before = "", Func<int, string>? after = null) => (
        $"seed: 1\ndocument: {{ id: report, language: {language} }}\nstatements:\n" + Lines(n / 2, i => $"  s-{i}: {{ {Statement}{quote(i)} }}"),
        "First " + string.Concat(Enumerable.Range(0, n).Select(i => $"{before}w{i}{after?.Invoke(i)} and more words ")) + end + ".");

    // On a thread of its own, which has kept nothing of a run before.
    private static (double Cost, int Findings) Cost(string name, int size)
    {
        var (annotation, document) = Corpora[name](size);
        (double Cost, int Findings) result = default;
        var thread = new Thread(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var findings = StageRun.Check([("/seeds/report.yaml", annotation), ("/seeds/report.txt", document)]);
            result = (GC.GetAllocatedBytesForCurrentThread() - before, findings.Count);
        });
        thread.Start();
        thread.Join();
        return result;
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    // Near enough to what it is put after for that to be proposed.
    private static string Letters(int number) => string.Concat("xyz".Select((_, place) => (char)('a' + (number / (int)Math.Pow(26, place) % 26))));

    private static string TwoLetters(int seed, int length)
    {
        var state = (uint)seed * 2_654_435_761;
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
