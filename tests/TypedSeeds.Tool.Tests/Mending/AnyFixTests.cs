using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Diagnostics.Causes;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>Each fix that is offered leaves a file that can be read, and all texts that it does not replace.</summary>
public sealed class AnyFixTests
{
    private const string Document = "The ministers condemned the tests. They will meet every two weeks.\n";

    private const string Header = """
        seed: 1
        document: { id: report, language: en }
        parties:
          canada: { kind: state, name: Canada }
          korea: { kind: state, name: Korea }
        topics:
          safety: { name: Safety }

        """;

    /// <summary>Forms in which a person may write the value of a field.</summary>
    private static readonly string[] Forms =
    [
        "VALUE", "[VALUE]", "[[VALUE]]", "[[VALUE], VALUE]", "{ id: VALUE }", "[{ id: VALUE }]", "[{ id: VALUE }, { id: korea }]", "{ VALUE: }", "[VALUE: ]", "[id: VALUE]", "[id: VALUE, id: korea]", "{ name: Canada }", "[{ name: Canada }]",
        "\n      id: VALUE", "\n      VALUE:", "\n      VALUE: # what", "\n      id: VALUE # what\n      name: Canada", "\n      name: Canada",
        "\n    - VALUE", "\n      - VALUE", "\n      - id: VALUE", "\n      - id: VALUE\n      - id: korea", "\n      - id: VALUE\n        name: Canada\n      - korea", "\n      - VALUE:\n      - korea:", "\n      - { id: VALUE }", "\n      - [VALUE]", "\n      - [VALUE, korea]",
        "\n      - - VALUE", "\n      - - VALUE\n        - korea", "\n      - - VALUE\n      - - korea", "\n      - name: Canada", "\n      - name: Canada\n        kind: state", "\n    - id: VALUE\n    - id: korea",
        "\n      - id: |\n          VALUE", " |\n      VALUE", "\n      VALUE", "", "\n      -", "\n      - \"VALUE\"", "\n      id:\n        - VALUE", "\n      - id:\n        - VALUE", "VALUE, korea", "VALUE and korea",
    ];

    /// <summary>An entry of each kind that has the field as its last one, in lines.</summary>
    private static readonly (string Entry, string Key, string Value)[] Fields =
    [
        ("statements:\n  condemn:\n    act: condemn\n    mode: reported\n    quote: condemned the tests\n", "by", "canada"),
        ("statements:\n  condemn:\n    act: condemn\n    by: [canada]\n    mode: reported\n    quote: condemned the tests\n", "to", "korea"),
        ("statements:\n  condemn:\n    act: condemn\n    by: [canada]\n    mode: reported\n    quote: condemned the tests\n", "topics", "safety"),
        ("statements:\n  condemn:\n    by: [canada]\n    mode: reported\n    quote: condemned the tests\n", "act", "condemn"),
        ("statements:\n  condemn:\n    act: condemn\n    by: [canada]\n    mode: reported\n", "quote", "condemned the tests"),
        ("statements:\n  condemn:\n    act: condemn\n    by: [canada]\n    mode: reported\n    quote: condemned the tests\n", "made", "2031"),
        ("agreements:\n  meetings:\n    status: agreed\n    summary: They meet.\n    quotes: [They will meet every two weeks.]\n", "parties", "canada"),
        ("agreements:\n  meetings:\n    status: agreed\n    parties: [canada, korea]\n    quotes: [They will meet every two weeks.]\n    summary: They meet.\n", "every", "P2W"),
        ("agreements:\n  meetings:\n    status: agreed\n    parties: [canada, korea]\n    summary: They meet.\n", "quotes", "They will meet every two weeks."),
        ("events:\n  tests:\n    name: Tests\n    certainty: happened\n", "participants", "canada"),
        ("topics:\n  tests:\n    name: Tests\n", "broader", "safety"),
    ];

    /// <summary>What is above a key: each way in which a value may end.</summary>
    public static TheoryData<string> Above =>
    [
        "events: { tests: { name: Tests } }\n", "events: {}\n", "events: { }  # none\n", "events: {\n  tests: { name: Tests }\n}\n", "events: { # all\n  tests: { name: Tests }, # the first\n  }\n", "events:\n", "events: # none\n", "events: \"\"\n", "events: |\n", "events: []\n",
        "events:\n  tests: { name: Tests }\n", "events:\n  tests: {\n    name: Tests\n  }\n", "events:\n  tests:\n    { name: Tests }\n", "events:\n  tests: {}\n", "events:\n  tests:\n", "events:\n  tests: # which\n\n  # remark\n", "events:\n  tests: ''\n", "events:\n  tests: Tests\n", "events:\n  tests: |\n", "events:\n  tests: >-\n      Words\n", "events:\n  tests: [Tests]\n", "events:\n  tests:\n    - name: Tests\n",
        "events:\n  tests:\n    name: Tests\n", "events:\n  tests:\n    name:\n      Tests\n", "events:\n  tests:\n    name: |\n      Tests\n", "events:\n  tests:\n    name: Tests\n    description: >\n", "events:\n  tests:\n    name: Tests\n    participants: [canada,\n      korea]\n", "events:\n  tests:\n    name: Tests\n    participants:\n    - canada\n", "events:\n  tests:\n    name: Tests\n    participants:\n      - canada\n    # remark\n",
        "events:\n  tests:\n    name: Tests\n    quotes:\n      - exact: condemned the tests\n", "events:\n  tests:\n    name: Tests\n    quotes:\n      - { exact: condemned the tests }\n", "events:\n  tests:\n    name: Tests\n    quotes:\n", "events:\n  tests:\n    name: Tests\n    quotes: \"\"\n", "events:\n  tests:\n    name: Tests\n    sources:\n", "events:\n  tests:\n    name: Tests\n    sources: { name: { origin: stated } }\n",
        "statements:\n  tests:\n    act: condemn\n    by: [canada]\n    mode: reported\n    quote:\n      exact: condemned the tests\n", "statements:\n  tests:\n    act: condemn\n    by: [canada]\n    mode: reported\n    quote: { exact: condemned the tests }\n", "parties:\n  tests:\n    kind: person\n    name: Tests\n    offices:\n      - title: Minister\n", "parties:\n  tests:\n    kind: person\n    name: Tests\n    codes:\n",
        "defaults: { events: { certainty: planned } }\n", "defaults:\n  events:\n", "kinds: { visit: { fields: { name: { type: text } } } }\n", "kinds:\n  visit:\n    fields:\n", "waivers: { event: { tests: { baseline: Why } } }\n", "waivers:\n", "rules: { require: { kind: topic, fields: [description] } }\n",
    ];

    private static readonly string[] Misplaced = ["place: Oslo", "place: Oslo, in the north", "place:Oslo", "place: \"Oslo\" # where", "place:", "place: |\n  Oslo", "participants: [canada]", "participants:\n  - canada", "language: de", "line: 1", "name: A", "title: A", "origin: stated", "other:\n  name: Other", "other: { name: Other }", "topics:\n  more:\n    name: More", "topics: { more: { name: More } }", "topics:", "offices: [{ title: A }]", "type: text"];

    public static TheoryData<string> Rules => new(RuleCases.All.Keys);

    public static TheoryData<string> Causes => new(CauseCases.All.Keys);

    public static TheoryData<string> Written => new(FixCases.All.Select(static one => one.Annotation).Concat(FixCases.Choices.Select(static one => one.OwnHeader + one.Before)).Distinct());

    public static TheoryData<string> Values => new(Fields.Select(static field => NameOf(field)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Of_each_rule(string id) => AssertWhole(RuleCases.All[id].Files.Files);

    [Theory]
    [MemberData(nameof(Causes))]
    public void Of_each_cause(string name) => AssertWhole(CauseCases.All[name].Files);

    [Theory]
    [MemberData(nameof(Written))]
    public void Of_each_case_of_a_fix(string annotation) => AssertWhole(FixCases.Document, annotation);

    [Theory]
    [MemberData(nameof(Values))]
    public void Of_each_form_of_a_value(string name)
    {
        var (entry, key, value) = Fields.First(field => NameOf(field) == name);
        foreach (var form in Forms)
        {
            var written = form.Replace("VALUE", value, StringComparison.Ordinal);
            AssertWhole(Document, $"{Header}{entry}    {key}:{(written.StartsWith('\n') || written.Length == 0 ? string.Empty : " ")}{written}\n");
        }
    }

    [Theory]
    [MemberData(nameof(Above))]
    public void Of_a_key_that_is_indented_wrongly_below_any_value(string above)
    {
        foreach (var column in new[] { 0, 1, 2, 3, 4, 6, 8 })
        {
            foreach (var key in Misplaced)
            {
                var indented = string.Concat(key.Split('\n').Select(line => new string(' ', column) + line + "\n"));
                foreach (var below in new[] { string.Empty, "    certainty: happened\n", "  after:\n    name: After\n" })
                {
                    AssertWhole(Document, Header + above + indented + below);
                    AssertWhole(Document, (Header + above + indented + below).ReplaceLineEndings("\r\n"));
                }
            }
        }
    }

    private static string NameOf((string Entry, string Key, string Value) field) => $"{field.Key} of {field.Entry[..field.Entry.IndexOf(':', StringComparison.Ordinal)]}";

    private static void AssertWhole(string document, string annotation)
    {
        CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, document), new("seeds/report.yaml", InputRole.Annotation, annotation)];
        AssertWhole(new CorpusCheck().Run(files), files);
    }

    private static void AssertWhole(SeedFiles files) => AssertWhole(Corpora.Check(files), Corpora.Of(files));

    private static void AssertWhole(CheckedCorpus corpus, IReadOnlyList<CorpusFile> files)
    {
        foreach (var problem in corpus.Problems)
        {
            foreach (var fix in problem.Choices.Prepend(problem.Fix).OfType<Fix>())
            {
                var text = files.First(file => file.FilePath == fix.Path).Text;
                AssertKept(text, fix.Edit, $"{problem.Rule.Id}: {problem.Message}");
            }
        }
    }

    private static void AssertKept(string text, TextEdit edit, string of)
    {
        var (before, after) = (Read(text), Read(Edits.Apply(text, [edit])));
        var shown = $"{of}\n{text}\n— becomes —\n{Edits.Apply(text, [edit])}";
        if (before.Failed is { } failed)
        {
            Assert.True(after.Failed is not { } still || text.Length - failed >= edit.Text.Length - edit.Length + text.Length - still, shown);
            return;
        }

        Assert.True(after.Failed is null, shown);

        // A line that becomes a comment has no texts any more.
        if (edit.Text.StartsWith('#'))
        {
            return;
        }

        // What begins and ends before the edit, or after it, is there as it was.
        var kept = after.Texts.ToHashSet();
        foreach (var (range, words) in before.Texts.Where(one => one.Range.End < edit.Start || one.Range.Start > edit.End))
        {
            var at = range.Start < edit.Start ? range.Start : range.Start + edit.Text.Length - edit.Length;
            Assert.True(kept.Contains((new(at, range.Length), words)) || IsMoved(text, edit, words), $"'{words}' is not there any more. {shown}");
        }
    }

    // Lines that are moved as a whole have their texts in the edit.
    private static bool IsMoved(string text, TextEdit edit, string words) =>
        text.Substring(edit.Start, edit.Length).Contains(words, StringComparison.Ordinal) && edit.Text.Contains(words, StringComparison.Ordinal);

    private static (int? Failed, List<(TextRange Range, string Words)> Texts) Read(string text)
    {
        var file = AnnotationReader.Read("file.yaml", "file.yaml", text);
        var failed = file.Meaning.Findings.FirstOrDefault(static finding => finding.Rule == Generator.Diagnostics.Rules.NotYaml)?.Place is TokenPlace place ? file.Positions.Ranges[place.Token].Start : (int?)null;
        var texts = new List<(TextRange, string)>();
        Add(file.Meaning.Root, file.Positions.Ranges, texts);
        return (failed, texts);
    }

    private static void Add(Node? node, Generator.Values.EquatableArray<TextRange> ranges, List<(TextRange, string)> texts)
    {
        switch (node)
        {
            case ScalarNode scalar:
                texts.Add((ranges[scalar.Token], scalar.Text));
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    Add(item, ranges, texts);
                }

                break;
            case MappingNode mapping:
                foreach (var pair in mapping.Pairs)
                {
                    texts.Add((ranges[pair.Token], pair.Name));
                    Add(pair.Value, ranges, texts);
                }

                break;
        }
    }
}
