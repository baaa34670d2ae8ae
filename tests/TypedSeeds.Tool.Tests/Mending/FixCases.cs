using System.Text;
using TypedSeeds.Tool.Drafting;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>What a fix makes of an annotation.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Before">The wrong lines, below a header and some parties.</param>
/// <param name="After">The same lines, mended.</param>
/// <param name="IsSafe">Whether no person need look at it.</param>
internal sealed record FixCase(string Rule, string Before, string After, bool IsSafe)
{
    /// <summary>The file before: with the common header, unless it begins its own.</summary>
    public string Annotation => WithHeader(Before);

    /// <summary>The file after.</summary>
    public string Mended => WithHeader(After);

    /// <summary>The baseline, if there is one.</summary>
    public string? Baseline { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule}: {Before}";

    private static string WithHeader(string lines) => lines.Contains("document:", StringComparison.Ordinal) ? lines : FixCases.Header + lines;
}

/// <summary>What a person may make of an annotation.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Before">The wrong lines.</param>
/// <param name="After">What each choice makes of them.</param>
internal sealed record ChoiceCase(string Rule, string Before, string[] After)
{
    /// <summary>What is above the lines.</summary>
    public string OwnHeader { get; init; } = FixCases.Header;

    /// <inheritdoc/>
    public override string ToString() => $"{Rule}: {Before}";
}

/// <summary>For each rule that knows the right text: what is written, and what it becomes.</summary>
internal static class FixCases
{
    public const string Header = """
        seed: 1
        document: { id: report }
        parties:
          canada: { kind: state, name: Canada }   # two spaces and a comment
          usa: { kind: state, name: "United States", formerly: [old-usa] }

        """;

    public const string Document =
        "The ministers strongly condemned the tests — \"a grave threat\", in line 1.\n"
        + "Canada did not say that the talks had failed; it’s 1.5 million, or 5%.\n"
        + "We thank the hosts. We thank the guests.\n";

    public static IReadOnlyList<FixCase> All { get; } =
    [
        // Files.
        new("SEED0006", "# first\r\ndocument: { id: report }\r\n", "# first\r\nseed: 1\r\ndocument: { id: report }\r\n", true),
        new("SEED0007", "seed: \"1​\"\ndocument: { id: report }\n", "seed: \"1\"\ndocument: { id: report }\n", true),
        new("SEED0007", "seed: 2 # the next one\ndocument: { id: report }\n", "seed: 1 # the next one\ndocument: { id: report }\n", false),
        new("SEED0012", $"seed: 1\ndocument: {{ id: report, sha256: '{new string('0', 64)}' }}\n", $"seed: 1\ndocument: {{ id: report, sha256: '{HashRenewal.HashOf(Encoding.UTF8.GetBytes(Document))}' }}\n", false),

        // YAML.
        new("SEED0001", "topics:\n  peace: { name:Peace }\n", "topics:\n  peace: { name: Peace }\n", true),
        new("SEED0001", "topics:\n  peace:\n    name: @peace  # kept\n", "topics:\n  peace:\n    name: \"@peace\"  # kept\n", true),
        new("SEED0001", "topics: { peace: { name: `it`, description: A } }\n", "topics: { peace: { name: \"`it`\", description: A } }\n", true),
        new("SEED0001", "topics:\n  peace:\n    name: Peace: \"now\"\n", "topics:\n  peace:\n    name: 'Peace: \"now\"'\n", false),
        new("SEED0001", "topics: { peace: { name: Peace: now, description: A } }\n", "topics: { peace: { name: \"Peace: now\", description: A } }\n", false),
        new("SEED0001", "topics: { peace: { name: Peace #1, description: A } }\n", "topics: { peace: { name: \"Peace #1\", description: A } }\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: > 5 percent\n", "topics:\n  peace:\n    name: \"> 5 percent\"\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: [draft] Peace\n", "topics:\n  peace:\n    name: \"[draft] Peace\"\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: \"Peace\" now\n", "topics:\n  peace:\n    name: '\"Peace\" now'\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: \"He said \"no\" to it\"\n", "topics:\n  peace:\n    name: 'He said \"no\" to it'\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: 'It's peace'\n", "topics:\n  peace:\n    name: \"It's peace\"\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: \"Peace”\n    description: A\n", "topics:\n  peace:\n    name: \"Peace\"\n    description: A\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: \"Peace\n    description: A\n", "topics:\n  peace:\n    name: \"Peace\"\n    description: A\n", false),
        new("SEED0001", "events:\n  talks:\n    participants: [usa, canada\n    name: Talks\n", "events:\n  talks:\n    participants: [usa, canada]\n    name: Talks\n", false),
        new("SEED0001", "events: { talks: { participants: [usa }, others: { name: B } }\n", "events: { talks: { participants: [usa] }, others: { name: B } }\n", false),
        new("SEED0001", "topics: { peace: { name: \"Peace\" description: A } }\n", "topics: { peace: { name: \"Peace\", description: A } }\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: \"Peace\" description: A\n", "topics:\n  peace:\n    name: \"Peace\"\n    description: A\n", false),
        new("SEED0001", "topics:\n  peace:\n\tname: Peace\n\tdescription: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: Peace\n   description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: Peace\n      description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", false),
        new("SEED0001", "topics:\n  peace：\n    name: Peace\n", "topics:\n  peace:\n    name: Peace\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: Peace\n\u00A0   description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", true),
        new("SEED0001", $"```yaml\nseed: 1\ndocument: {{ id: report }}\n```\n", "seed: 1\ndocument: { id: report }\n", true),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    quotes: [\"We thank the hosts]\n    place: Oslo\n", "events:\n  talks:\n    name: Talks\n    quotes: [\"We thank the hosts\"]\n    place: Oslo\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    quotes: ['We thank the hosts\"]\n", "events:\n  talks:\n    name: Talks\n    quotes: ['We thank the hosts']\n", false),
        new("SEED0001", "events: { talks: { name: \"Talks, place: Oslo, quotes: [\"We thank the hosts\"] } }\n", "events: { talks: { name: \"Talks\", place: Oslo, quotes: [\"We thank the hosts\"] } }\n", false),
        new("SEED0001", "events:\n  talks: { name: \"Talks, place: Oslo }\n", "events:\n  talks: { name: \"Talks\", place: Oslo }\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    participants: [usa,, canada]\n", "events:\n  talks:\n    name: Talks\n    participants: [usa, canada]\n", false),
        new("SEED0001", "events:\n  talks: name: Talks, place: Oslo\n", "events:\n  talks: { name: Talks, place: Oslo }\n", false),
        new("SEED0001", "events:\n  talks: name: Talks\n    place: Oslo\n", "events:\n  talks:\n    name: Talks\n    place: Oslo\n", false),
        new("SEED0001", "events:\n  talks { name: Talks, place: Oslo }\n", "events:\n  talks: { name: Talks, place: Oslo }\n", false),
        new("SEED0001", "events:\n  talks:\n    certainty: planned, name: Talks\n", "events:\n  talks:\n    certainty: planned\n    name: Talks\n", false),
        new("SEED0001", "events:\n  talks:\n    name: The long\n    talks in Oslo\n", "events:\n  talks:\n    name: The long\n      talks in Oslo\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    ...\n    place: Oslo\n", "events:\n  talks:\n    name: Talks\n    place: Oslo\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    quotes: \"We thank the hosts\", \"We thank the guests\"\n", "events:\n  talks:\n    name: Talks\n    quotes: [\"We thank the hosts\", \"We thank the guests\"]\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n\tothers:\n    name: Others\n", "events:\n  talks:\n    name: Talks\n  others:\n    name: Others\n", false),
        new("SEED0001", "events: { talks: { name: Talks, participants [usa] } }\n", "events: { talks: { name: Talks, participants: [usa] } }\n", false),
        new("SEED0001", "events: { talks: { participants: [usa, canada, name: Talks, aliases: [A] } }\n", "events: { talks: { participants: [usa, canada], name: Talks, aliases: [A] } }\n", false),
        new("SEED0001", "events: { talks: { participants： [usa]， name: Talks } }\n", "events: { talks: { participants: [usa], name: Talks } }\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    participants:\n      - usa\n      canada\n    date: 2024\n", "events:\n  talks:\n    name: Talks\n    participants:\n      - usa\n      - canada\n    date: 2024\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    participants:\n      - usa\n      – canada\n    date: 2024\n", "events:\n  talks:\n    name: Talks\n    participants:\n      - usa\n      - canada\n    date: 2024\n", false),
        new("SEED3001", "events:\n  talks:\n    name: Talks\n    quotes:\n      the talks had\n      - thank the hosts\n", "events:\n  talks:\n    name: Talks\n    quotes:\n      - the talks had\n      - thank the hosts\n", false),
        new("SEED3001", "events:\n  talks:\n    name: Talks\n    quotes:\n      - the talks had\n        – thank the hosts\n", "events:\n  talks:\n    name: Talks\n    quotes:\n      - the talks had\n      - thank the hosts\n", false),
        new("SEED0001", "topics: { peace: { name: Peace broader: war }, war: { name: War } }\n", "topics: { peace: { name: Peace, broader: war }, war: { name: War } }\n", false),
        new("SEED0001", "topics:\n  peace: {\n      name: Peace in our time\n      description: A\n    }\n", "topics:\n  peace: {\n      name: Peace in our time,\n      description: A\n    }\n", false),
        new("SEED0001", "topics:\n  peace: {\n    \"name\": \"Peace\"\n    \"description\": \"A\"\n    }\n", "topics:\n  peace: {\n    \"name\": \"Peace\",\n    \"description\": \"A\"\n    }\n", false),
        new("SEED0001", "topics:\n  peace:\n    \"name\": \"Peace\",\n    \"description\": \"A\",\n", "topics:\n  peace:\n    \"name\": \"Peace\"\n    \"description\": \"A\"\n", true),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    participants: - usa\n", "events:\n  talks:\n    name: Talks\n    participants: [usa]\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    participants: - usa\n                  - canada\n", "events:\n  talks:\n    name: Talks\n    participants:\n                  - usa\n                  - canada\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: - Peace\n", "topics:\n  peace:\n    name: Peace\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    participants:\n      * usa\n      * canada\n    date: 2024\n", "events:\n  talks:\n    name: Talks\n    participants:\n      - usa\n      - canada\n    date: 2024\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    participants:\n      - usa\n      -canada\n    date: 2024\n", "events:\n  talks:\n    name: Talks\n    participants:\n      - usa\n      - canada\n    date: 2024\n", false),
        new("SEED0001", "topics:\n  // words\n  peace: { name: Peace }\n", "topics:\n  # words\n  peace: { name: Peace }\n", true),
        new("SEED0001", "topics:\n  /* words\n     and more */\n  peace: { name: Peace }\n", "topics:\n  # words\n  # and more\n  peace: { name: Peace }\n", true),
        new("SEED0001", "topics:\n  <!-- words -->\n  peace: { name: Peace }\n", "topics:\n  # words\n  peace: { name: Peace }\n", true),
        new("SEED0001", "topics:\n% words\n  peace: { name: Peace }\n", "topics:\n# words\n  peace: { name: Peace }\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: \"Peace\" // words\n    description: A\n", "topics:\n  peace:\n    name: \"Peace\" # words\n    description: A\n", true),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    participants: [usa]# words\n    date: 2024\n", "events:\n  talks:\n    name: Talks\n    participants: [usa] # words\n    date: 2024\n", false),
        new("SEED3001", "events:\n  talks:\n    name: Talks\n    quotes:\n      1. the talks had\n      2. thank the hosts\n", "events:\n  talks:\n    name: Talks\n    quotes:\n      - the talks had\n      - thank the hosts\n", false),
        new("SEED3001", "events:\n  talks:\n    name: Talks\n    quotes:\n      + the talks had\n      + thank the hosts\n", "events:\n  talks:\n    name: Talks\n    quotes:\n      - the talks had\n      - thank the hosts\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: Peace\n    description: A\n war:\n    name: War\n", "topics:\n  peace:\n    name: Peace\n    description: A\n  war:\n    name: War\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: Peace\n   events:\n  talks: { name: Talks }\n", "topics:\n  peace:\n    name: Peace\nevents:\n  talks: { name: Talks }\n", false),
        new("SEED0001", "topics:\n  peace:\n  name: Peace\n    description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", false),
        new("SEED0001", "topics:\n  war:\n    name: War\n  - \"id\": peace\n    name: Peace\n", "topics:\n  war:\n    name: War\n  peace:\n    name: Peace\n", false),
        new("SEED0001", "topics:\n  ; words\n  peace: { name: Peace }\n", "topics:\n  # words\n  peace: { name: Peace }\n", false),
        new("SEED0001", "topics:\n  peace: // words\n    name: Peace\n    description: A\n", "topics:\n  peace: # words\n    name: Peace\n    description: A\n", true),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    participants: [usa] // words\n", "events:\n  talks:\n    name: Talks\n    participants: [usa] # words\n", true),
        new("SEED0001", "topics:\n  peace:\n    **name**: Peace\n    description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", true),
        new("SEED0001", "topics:\n  - id: peace\n    name: Peace\n    description: A\n  war:\n    name: War\n", "topics:\n  peace:\n    name: Peace\n    description: A\n  war:\n    name: War\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: Peace\ndescription: A\n  war:\n    name: War\n", "topics:\n  peace:\n    name: Peace\n    description: A\n  war:\n    name: War\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: Peace\n   war:\n    name: War\n", "topics:\n  peace:\n    name: Peace\n  war:\n    name: War\n", false),
        new("SEED0001", "events:\n  talks:\n    name: Talks\n    date: 2024\n    sources:\n      date: judgement\n topics:\n  peace: { name: Peace }\n", "events:\n  talks:\n    name: Talks\n    date: 2024\n    sources:\n      date: judgement\ntopics:\n  peace: { name: Peace }\n", false),
        new("SEED0001", "topics:\n  peace:\n    name; Peace\n    description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", false),
        new("SEED0001", "topics:\n  peace:\n    description = A\n    name: Peace\n", "topics:\n  peace:\n    description: A\n    name: Peace\n", false),
        new("SEED0001", "topics:\n  peace:\n    description A\n    name: Peace\n", "topics:\n  peace:\n    description: A\n    name: Peace\n", false),
        new("SEED0001", "topics\n  peace:\n    name: Peace\n", "topics:\n  peace:\n    name: Peace\n", false),
        new("SEED0001", "topics:\n  peace\n    name: Peace\n    description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", false),
        new("SEED0001", "topics:\n  peace:\n    name: Peace\nwar:\n    name: War\n  law:\n    name: Law\n", "topics:\n  peace:\n    name: Peace\n  war:\n    name: War\n  law:\n    name: Law\n", false),
        new("SEED0004", "topics: { peace: &p { name: Peace } }\n", "topics: { peace: { name: Peace } }\n", false),
        new("SEED0006", "version: 1\ndocument: { id: report }\n", "seed: 1\ndocument: { id: report }\n", false),
        new("SEED0006", "Seed: 1\ndocument: { id: report }\n", "seed: 1\ndocument: { id: report }\n", true),
        new("SEED1001", "seed: 1\nannotations:\n  document: { id: report }\n  topics:\n    peace: { name: Peace }\n", "seed: 1\ndocument: { id: report }\ntopics:\n  peace: { name: Peace }\n", false),
        new("SEED1001", "topics: { peace: { name: Peace } }\nNote: the words were copied exactly.\n", "topics: { peace: { name: Peace } }\n# Note: the words were copied exactly.\n", false),
        new("SEED1002", "topics:\n  peace:\n    name: Peace\n    description: A\n    war:\n    name: War\n    description: B\n", "topics:\n  peace:\n    name: Peace\n    description: A\n  war:\n    name: War\n    description: B\n", false),
        new("SEED1004", "seed: 1\ndocument: [id: report, language: en]\n", "seed: 1\ndocument: { id: report, language: en }\n", false),
        new("SEED1004", "events: { talks: { name: Talks, codes: [wikidata: Q16] } }\n", "events: { talks: { name: Talks, codes: { wikidata: Q16 } } }\n", false),
        new("SEED1004", "topics: { peace: [name: \"Peace, [A]\", description: A] }\n", "topics: { peace: { name: \"Peace, [A]\", description: A } }\n", false),
        new("SEED1004", "topics:\n  peace: [ name: Peace, # what\n    description: A ]\n", "topics:\n  peace: { name: Peace, # what\n    description: A }\n", false),
        new("SEED1005", "events:\n  talks:\n    name: Talks\n    certainty: alleged // words\n", "events:\n  talks:\n    name: Talks\n    certainty: alleged # words\n", true),
        new("SEED1005", "events:\n  talks:\n    name: Talks\n    certainty: alleged (words)\n", "events:\n  talks:\n    name: Talks\n    certainty: alleged # words\n", false),
        new("SEED1005", "events:\n  talks:\n    name: Talks\n    certainty: alleged# words\n", "events:\n  talks:\n    name: Talks\n    certainty: alleged # words\n", true),
        new("SEED0004", "topics: { peace: { name: *peace, description: A } }\n", "topics: { peace: { name: \"*peace\", description: A } }\n", false),
        new("SEED0004", "topics:\n  peace:\n    name: &peace in our time\n", "topics:\n  peace:\n    name: \"&peace in our time\"\n", false),
        new("SEED0004", "topics:\n  peace:\n    name: !Peace now\n", "topics:\n  peace:\n    name: \"!Peace now\"\n", false),
        new("SEED0008", "topics:\n  peace:\n    name: Peace\n    name: Peace\n    description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", true),
        new("SEED1048", "events: { talks: { name: Talks, participants: [usa, canada, usa, \"canada\"] } }\n", "events: { talks: { name: Talks, participants: [usa, canada] } }\n", false),
        new("SEED1048", "events:\n  talks:\n    participants:\n      - usa # kept\n      - usa\n      - canada\n    name: Talks\n", "events:\n  talks:\n    participants:\n      - usa # kept\n      - canada\n    name: Talks\n", false),
        new("SEED1048", "events:\n  talks:\n    name: Talks\n    participants: [usa,\n      usa]\n", "events:\n  talks:\n    name: Talks\n    participants: [usa]\n", false),
        new("SEED0008", "topics: { peace: { name: Peace, name: Peace } }\n", "topics: { peace: { name: Peace } }\n", true),
        new("SEED0008", "events: { talks: { name: Talks, participants: [usa, canada], participants: [ usa, \"canada\" ] } }\n", "events: { talks: { name: Talks, participants: [usa, canada] } }\n", true),
        new("SEED0008", "events:\n  talks:\n    participants:\n      - usa\n    name: Talks\n    participants:\n    - usa\n", "events:\n  talks:\n    participants:\n      - usa\n    name: Talks\n", true),
        new("SEED0009", "seed: 1\ndocument: { id: report, text: reprot.txt }\n", "seed: 1\ndocument: { id: report, text: report.txt }\n", false),

        new("SEED0025", "seed: 1\ndocument: { id: report, language: de }\n", "seed: 1\ndocument: { id: report, language: en }\n", false),

        // Names.
        new("SEED1001", "Topics: { peace: { name: Peace } }", "topics: { peace: { name: Peace } }", true),
        new("SEED1001", "topcs: { peace: { name: Peace } }", "topics: { peace: { name: Peace } }", false),
        new("SEED1002", "topics: { peace: { Name: Peace } }", "topics: { peace: { name: Peace } }", true),
        new("SEED1002", "topics:\n  peace:\n    # what it is called\n    \"nmae\": 'Peace'\n", "topics:\n  peace:\n    # what it is called\n    \"name\": 'Peace'\n", false),
        new("SEED1002", "topics: { peace: { title: Peace } }", "topics: { peace: { name: Peace } }", false),
        new("SEED1005", "events: { talks: { name: Talks, certainty: Alleged } }", "events: { talks: { name: Talks, certainty: alleged } }", true),
        new("SEED1005", "events: { talks: { name: Talks, certainty: allegd } }", "events: { talks: { name: Talks, certainty: alleged } }", false),
        new("SEED1005", Quoted("the tests").Replace("condemn", "denounces", StringComparison.Ordinal), Quoted("the tests"), false),
        new("SEED0026", "topics: { peace: { name: Peace, formerly: [-old-peace] } }", "topics: { peace: { name: Peace, formerly: [old-peace] } }", false),
        new("SEED0026", "topics:\n  peace:\n    name: Peace\n    formerly:\n      -old-peace\n      -first-peace\n", "topics:\n  peace:\n    name: Peace\n    formerly:\n      - old-peace\n      - first-peace\n", false),
        new("SEED0026", "topics:\n  peace:\n    name: Peace\n    formerly:\n    - old-peace\n     -first-peace\n", "topics:\n  peace:\n    name: Peace\n    formerly:\n    - old-peace\n    - first-peace\n", false),
        new("SEED0026", "topics:\n  peace:\n    name: Peace\n    formerly: -old-peace\n", "topics:\n  peace:\n    name: Peace\n    formerly: [old-peace]\n", false),
        new("SEED1046", "seed: 1\ndocument: { id: report }\nparties:\n  x:\n    kind: person\n    name: Tomas Berg\n    aliases: Mr. Berg, Tomas B.\n", "seed: 1\ndocument: { id: report }\nparties:\n  x:\n    kind: person\n    name: Tomas Berg\n    aliases: [Mr. Berg, Tomas B.]\n", false),
        new("SEED1046", "seed: 1\ndocument: { id: report }\nparties:\n  x:\n    kind: person\n    name: Tomas Berg\n    aliases:\n      Mr. Berg\n      Tomas B.\n", "seed: 1\ndocument: { id: report }\nparties:\n  x:\n    kind: person\n    name: Tomas Berg\n    aliases:\n      - Mr. Berg\n      - Tomas B.\n", false),
        new("SEED1046", "seed: 1\ndocument: { id: report }\nparties:\n  x:\n    kind: person\n    name: Tomas Berg\n    aliases: [Mr. Berg; Tomas B.]\n", "seed: 1\ndocument: { id: report }\nparties:\n  x:\n    kind: person\n    name: Tomas Berg\n    aliases: [Mr. Berg, Tomas B.]\n", false),
        new("SEED1004", "seed: 1\ndocument: { id: report }\nparties:\n  x:\n    kind: person\n    name: Tomas Berg\n    aliases:\n      1. Mr. Berg\n      2. Tomas B.\n", "seed: 1\ndocument: { id: report }\nparties:\n  x:\n    kind: person\n    name: Tomas Berg\n    aliases:\n      - Mr. Berg\n      - Tomas B.\n", false),
        new("SEED1012", "events: { talks: { name: Talks, codes: { iso-3166-1-alpha-2: UK } } }", "events: { talks: { name: Talks, codes: { iso-3166-1-alpha-2: GB } } }", true),
        new("SEED1004", "kinds: { fact: { fields: { sure: boolean } } }\n", "kinds: { fact: { fields: { sure: { type: boolean } } } }\n", false),
        new("SEED1004", "topics:\n  peace: World peace\n", "topics:\n  peace: { name: World peace }\n", false),
        new("SEED1006", "kinds: { facts: { fields: { sure: { type: boolean } } } }\nfacts: { a: { sure: true } }\n", "kinds: { fact: { fields: { sure: { type: boolean } } } }\nfacts: { a: { sure: true } }\n", false),
        new("SEED1007", "events: { talks: { name: Talks, date: before 2034 } }", "events: { talks: { name: Talks, date: \"../2033\" } }", false),
        new("SEED2001", "events: { talks: { name: Talks, participants: [Canada (the state)] } }", "events: { talks: { name: Talks, participants: [canada] } }", false),
        new("SEED2001", Quoted("the tests").Replace("by: [canada]", "by: none", StringComparison.Ordinal), Quoted("the tests").Replace("by: [canada]", "by: []", StringComparison.Ordinal), false),
        new("SEED3001", Quoted("'Kim: strongly condemned the tests'"), Quoted("'strongly condemned the tests'"), false),
        new("SEED3001", Quoted("… strongly condemned the tests"), Quoted("strongly condemned the tests"), true),
        new("SEED1015", "topics: { peace: { name: Peace, sources: { Name: judgement } } }", "topics: { peace: { name: Peace, sources: { name: judgement } } }", true),
        new("SEED2001", "events: { talks: { name: Talks, participants: [usa, canda] } }", "events: { talks: { name: Talks, participants: [usa, canada] } }", false),
        new("SEED2001", "events: { talks: { name: Talks, participants: [usa, Usa] } }", "events: { talks: { name: Talks, participants: [usa] } }", false),
        new("SEED2001", "events: { talks: { name: Talks, participants: [old-usa, canada, usa] } }", "events: { talks: { name: Talks, participants: [usa, canada] } }", false),
        new("SEED2001", "events: { talks: { name: Talks, participants: [old-usa] } }", "events: { talks: { name: Talks, participants: [usa] } }", true),
        new("SEED2001", "events: { talks: { name: Talks, participants: ['usа'] } }", "events: { talks: { name: Talks, participants: ['usa'] } }", true),
        new("SEED2001", "events: { talks: { name: Talks, participants: 'usa, canada' } }", "events: { talks: { name: Talks, participants: [usa, canada] } }", false),
        new("SEED1002", "topics: { peace: { name: Peace, in our time, description: A } }", "topics: { peace: { name: \"Peace, in our time\", description: A } }", false),
        new("SEED1002", "events: { talks: { name: Talks, participants: usa, canada } }", "events: { talks: { name: Talks, participants: [usa, canada] } }", false),
        new("SEED1002", "topics:\n  peace:\n    name: Peace\n    talks:\n      name: Talks\n", "topics:\n  peace:\n    name: Peace\n  talks:\n    name: Talks\n", false),
        new("SEED1004", "topics:\n  peace:\n    name: Peace\n  description: A\n  broader: peace-2\n  peace-2: { name: B }\n", "topics:\n  peace:\n    name: Peace\n    description: A\n    broader: peace-2\n  peace-2: { name: B }\n", false),
        new("SEED1004", "topics:\n  - peace:\n      name: Peace\n  - war: { name: War }\n", "topics:\n  peace:\n      name: Peace\n  war: { name: War }\n", false),
        new("SEED2001", "events: { talks: { name: Talks, participants: [United States] } }", "events: { talks: { name: Talks, participants: [usa] } }", false),
        new("SEED2041", "seed: 1\ndocument: { id: report, coverage-counts: alone } # kept\n", "seed: 1\ndocument: { id: report } # kept\n", false),
        new("SEED2003", Quoted("the tests, about: [reprot/a]"), Quoted("the tests, about: [report/a]"), false),

        new("SEED2002", Quoted("the tests, to: [canad]") + "topics: { canad: { name: Peace } }\n", Quoted("the tests, to: [canada]") + "topics: { canad: { name: Peace } }\n", false),

        // Values.
        new("SEED1006", "topics: { World Peace: { name: Peace } }", "topics: { world-peace: { name: Peace } }", false),
        new("SEED1007", "events: { talks: { name: Talks, date: \"12 May 2025\" } }", "events: { talks: { name: Talks, date: \"2025-05-12\" } }", true),
        new("SEED1007", "events: { talks: { name: Talks, date: 2025/5/12 } }", "events: { talks: { name: Talks, date: 2025-05-12 } }", true),
        new("SEED1007", "events: { talks: { name: Talks, date: 2031-2 } }", "events: { talks: { name: Talks, date: 2031-02 } }", false),
        new("SEED1007", "events: { talks: { name: Talks, date: 2031.5 } }", "events: { talks: { name: Talks, date: 2031-05 } }", false),
        new("SEED1007", "events: { talks: { name: Talks, date: 2024-11-01T10 } }", "events: { talks: { name: Talks, date: 2024-11-01 } }", false),
        new("SEED1008", "kinds: { fact: { fields: { lasts: { type: duration } } } }\nfacts: { a: { lasts: two years } }", "kinds: { fact: { fields: { lasts: { type: duration } } } }\nfacts: { a: { lasts: P2Y } }", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, language: en_US }\n", "seed: 1\ndocument: { id: report, language: en-US }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, language: English }\n", "seed: 1\ndocument: { id: report, language: en }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: ger }\n", "seed: 1\ndocument: { id: report, translated-from: de }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, language: anglais }\n", "seed: 1\ndocument: { id: report, language: en }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, language: 영어 }\n", "seed: 1\ndocument: { id: report, language: en }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: german }\n", "seed: 1\ndocument: { id: report, translated-from: de }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: Deutsch }\n", "seed: 1\ndocument: { id: report, translated-from: de }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: français }\n", "seed: 1\ndocument: { id: report, translated-from: fr }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: Alemán }\n", "seed: 1\ndocument: { id: report, translated-from: de }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: 英語 }\n", "seed: 1\ndocument: { id: report, translated-from: en }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: немецкий }\n", "seed: 1\ndocument: { id: report, translated-from: de }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: cz }\n", "seed: 1\ndocument: { id: report, translated-from: cs }\n", false),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: gr }\n", "seed: 1\ndocument: { id: report, translated-from: el }\n", false),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: cn }\n", "seed: 1\ndocument: { id: report, translated-from: zh }\n", false),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: ua }\n", "seed: 1\ndocument: { id: report, translated-from: uk }\n", false),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: dk }\n", "seed: 1\ndocument: { id: report, translated-from: da }\n", false),
        new("SEED0025", "seed: 1\ndocument: { id: report, language: uk }\n", "seed: 1\ndocument: { id: report, language: en }\n", false),
        new("SEED0025", "seed: 1\ndocument: { id: report, language: ko }\n", "seed: 1\ndocument: { id: report, language: en }\n", false),
        new("SEED1009", "seed: 1\ndocument: { id: report, language: en-UK }\n", "seed: 1\ndocument: { id: report, language: en-GB }\n", true),
        new("SEED1009", "seed: 1\ndocument: { id: report, translated-from: jp }\n", "seed: 1\ndocument: { id: report, translated-from: ja }\n", false),
        new("SEED1040", "events: { talks: { name: Talks, codes: { wikdata: Q1 } } }", "events: { talks: { name: Talks, codes: { wikidata: Q1 } } }", false),
        new("SEED1024", "kinds: { fact: { fields: { sure: { type: boolean, required: Yes } } } }", "kinds: { fact: { fields: { sure: { type: boolean, required: true } } } }", true),
        new("SEED1019", "kinds: { fact: { fields: { sure: { type: bool } } } }", "kinds: { fact: { fields: { sure: { type: boolean } } } }", false),

        new("SEED1004", "topics:\n  peace:\n    - name: Peace\n      description: A\n", "topics:\n  peace:\n      name: Peace\n      description: A\n", false),
        new("SEED1004", "topics:\n  - id: peace\n    name: Peace\n    description: A\n  - id: war\n    name: War\n", "topics:\n  peace:\n    name: Peace\n    description: A\n  war:\n    name: War\n", false),
        new("SEED1004", "events:\n  talks:\n    name: Talks\n    codes:\n      - wikidata: Q1\n      - cameo: '010'\n", "events:\n  talks:\n    name: Talks\n    codes:\n        wikidata: Q1\n        cameo: '010'\n", false),
        new("SEED1004", "events:\n  talks:\n    name: Talks\n    date: 2024\n    sources:\n      - date:\n          origin: inferred\n", "events:\n  talks:\n    name: Talks\n    date: 2024\n    sources:\n        date:\n          origin: inferred\n", false),
        new("SEED1004", "events: { talks: { name: Talks, date: 2024, sources: { date: inferred } } }\n", "events: { talks: { name: Talks, date: 2024, sources: { date: { origin: inferred } } } }\n", false),
        new("SEED1004", "seed: 1\ndocument:\n  - id: report\n  - language: en\n", "seed: 1\ndocument:\n    id: report\n    language: en\n", false),

        new("SEED1004", "events:\n  talks:\n    name: Talks\n    certainty: [planned]\n", "events:\n  talks:\n    name: Talks\n    certainty: planned\n", false),
        new("SEED1004", "events:\n  talks:\n    date:\n      - 3 May 2030\n    name: Talks\n", "events:\n  talks:\n    date:\n      2030-05-03\n    name: Talks\n", false),
        new("SEED1004", "events:\n  talks:\n    date:\n    - 2030-05-03\n    name: Talks\n", "events:\n  talks:\n    date: 2030-05-03\n    name: Talks\n", false),
        new("SEED1004", "kinds: { fact: { fields: { lasts: { type: duration } } } }\nfacts: { a: { lasts: [six months] } }", "kinds: { fact: { fields: { lasts: { type: duration } } } }\nfacts: { a: { lasts: P6M } }", false),
        new("SEED1004", "kinds: { fact: { fields: { lasts: { type: integer } } } }\nfacts: { a: { lasts: [12] } }", "kinds: { fact: { fields: { lasts: { type: integer } } } }\nfacts: { a: { lasts: 12 } }", false),
        new("SEED1004", "kinds: { fact: { fields: { sure: { type: boolean } } } }\nfacts: { a: { sure: [true] } }", "kinds: { fact: { fields: { sure: { type: boolean } } } }\nfacts: { a: { sure: true } }", false),
        new("SEED1004", "seed: 1\ndocument:\n", "seed: 1\ndocument: { id: report }\n", false),
        new("SEED1003", "seed: 1\ndocument:\n  language: en\n", "seed: 1\ndocument:\n  id: report\n  language: en\n", false),
        new("SEED1003", "seed: 1\ndocument: {}\n", "seed: 1\ndocument: { id: report }\n", false),
        new("SEED1002", "seed: 1\ndocument: { slug: report, language: en }\n", "seed: 1\ndocument: { id: report, language: en }\n", false),
        new("SEED1004", "seed: 1\ndocument: { id: report }\nparties:\n  a:\n    kind: person\n    name: A\n    offices:\n    - mayor of Lisvik\n    - \"Minister, of trade\"\n", "seed: 1\ndocument: { id: report }\nparties:\n  a:\n    kind: person\n    name: A\n    offices:\n    - { title: mayor of Lisvik }\n    - { title: \"Minister, of trade\" }\n", false),
        new("SEED1012", "seed: 1\ndocument: { id: report }\nparties: { poland: { kind: state, name: Poland, codes: { iso-3166-1-alpha-2: PO } } }", "seed: 1\ndocument: { id: report }\nparties: { poland: { kind: state, name: Poland, codes: { iso-3166-1-alpha-2: PL } } }", false),
        new("SEED1007", "events: { talks: { name: Talks, date: 2031-28-10 } }", "events: { talks: { name: Talks, date: 2031-10-28 } }", false),
        new("SEED1004", "events:\n  talks:\n    name: Talks\n    certainty:\n      - planned\n", "events:\n  talks:\n    name: Talks\n    certainty:\n      planned\n", false),
        new("SEED1004", "topics:\n  peace:\n    name: #1 plan\n", "topics:\n  peace:\n    name: \"#1 plan\"\n", false),
        new("SEED3007", "statements:\n  a:\n    act: thank\n    by: [canada]\n    mode: reported\n    quote: # We thank the hosts\n", "statements:\n  a:\n    act: thank\n    by: [canada]\n    mode: reported\n    quote: \"We thank the hosts\"\n", false),
        new("SEED1010", "seed: 1\ndocument: { id: report, source: www.example.org/news }\n", "seed: 1\ndocument: { id: report, source: \"https://www.example.org/news\" }\n", false),
        new("SEED1010", "seed: 1\ndocument: { id: report, source: example.org/news }\n", "seed: 1\ndocument: { id: report, source: \"https://example.org/news\" }\n", false),
        new("SEED1041", Recurring("PT1M"), Recurring("P1M"), false),
        new("SEED1041", Recurring("PT48H"), Recurring("P2D"), false),
        new("SEED1008", Recurring("once every two years"), Recurring("P2Y"), true),
        new("SEED1008", Recurring("twenty-four months"), Recurring("P24M"), true),
        new("SEED1008", Recurring("two-yearly"), Recurring("P2Y"), true),
        new("SEED1008", Recurring("PT2W"), Recurring("P2W"), true),
        new("SEED1008", Recurring("pt2w"), Recurring("P2W"), true),
        new("SEED1008", Recurring("+P2W"), Recurring("P2W"), true),
        new("SEED1008", Recurring("-P2W"), Recurring("P2W"), false),
        new("SEED1008", Recurring("R/P2W"), Recurring("P2W"), true),
        new("SEED1008", Recurring("R5/P2W"), Recurring("P2W"), false),
        new("SEED1008", Recurring("P6M1Y"), Recurring("P1Y6M"), true),
        new("SEED1008", Recurring("PT1Y6M"), Recurring("P1Y6M"), true),
        new("SEED1008", Recurring("P1W2D"), Recurring("P9D"), true),
        new("SEED1008", Recurring("PW2"), Recurring("P2W"), true),
        new("SEED1008", Recurring("2M"), Recurring("P2M"), false),
        new("SEED1008", Recurring("p90m"), Recurring("P90M"), true),
        new("SEED1008", Lasting("pt90m"), Lasting("PT90M"), true),
        new("SEED1007", "events: { talks: { name: Talks, date: the 1990s } }", "events: { talks: { name: Talks, date: 199X } }", true),
        new("SEED1008", Recurring("P1.5Y"), Recurring("P18M"), true),
        new("SEED1008", Lasting("P2H"), Lasting("PT2H"), true),
        new("SEED1008", Lasting("P30M15S"), Lasting("PT30M15S"), false),
        new("SEED1008", Lasting("PT1.5H"), Lasting("PT90M"), true),
        new("SEED1008", Lasting("P1D2H30M"), Lasting("P1DT2H30M"), true),
        new("SEED1008", Recurring("every Monday"), Recurring("P1W"), false),
        new("SEED1008", Recurring("the first Sunday of each month"), Recurring("P1M"), false),
        new("SEED1008", Recurring("three times a year"), Recurring("P4M"), false),
        new("SEED1008", Recurring("twice a year"), Recurring("P6M"), false),
        new("SEED1008", Recurring("in two years"), Recurring("P2Y"), false),
        new("SEED1007", "events: { talks: { name: Talks, date: \"Wednesday, 5 March 2031\" } }", "events: { talks: { name: Talks, date: \"2031-03-05\" } }", true),
        new("SEED1007", "events: { talks: { name: Talks, date: \"Tuesday, 5 March 2031\" } }", "events: { talks: { name: Talks, date: \"2031-03-05\" } }", false),
        new("SEED1007", "events: { talks: { name: Talks, date: 2031 and 2032 } }", "events: { talks: { name: Talks, date: 2031/2032 } }", false),
        new("SEED3001", "statements:\n  a:\n    act: condemn\n    by: [canada]\n    mode: reported\n    quote: strongly condemned // see line 1\n", "statements:\n  a:\n    act: condemn\n    by: [canada]\n    mode: reported\n    quote: strongly condemned # see line 1\n", false),
        new("SEED0008", "topics:\n  peace:\n    name: Peace\n    name: Peace # why\n    description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n", false),
        new("SEED1007", "events: { talks: { name: Talks, date: in 2031 } }", "events: { talks: { name: Talks, date: 2031 } }", false),
        new("SEED1007", "events: { talks: { name: Talks, date: 2O31-09-01 } }", "events: { talks: { name: Talks, date: 2031-09-01 } }", false),
        new("SEED1007", "events:\n  talks:\n    name: Talks\n    date: 2031-09-01,\n", "events:\n  talks:\n    name: Talks\n    date: 2031-09-01\n", false),
        new("SEED1007", "events: { talks: { name: Talks, date: 1 July 2031 at the latest } }", "events: { talks: { name: Talks, date: \"../2031-07-01\" } }", false),
        new("SEED1002", "events: { talks: { name: Talks, certainty = planned } }\n", "events: { talks: { name: Talks, certainty: planned } }\n", false),
        new("SEED2006", "topics: { peace: { name: Peace, broader: peace } }\n", "topics: { peace: { name: Peace } }\n", false),
        new("SEED2001", "events:\n  talks:\n    name: Talks\n    participants:\n      - canada, usa\n", "events:\n  talks:\n    name: Talks\n    participants:\n      - canada\n      - usa\n", false),

        // Quotes: the same words.
        new("SEED3001", Quoted("Strongly Condemned the tests"), Quoted("strongly condemned the tests"), true),
        new("SEED3001", Quoted("'the tests - \"a grave threat\"'"), Quoted("'the tests — \"a grave threat\"'"), true),
        new("SEED3001", Quoted("\"it's 1.5 million\""), Quoted("\"it’s 1.5 million\""), true),
        new("SEED3001", Quoted("'strongly condemned; the tests'"), Quoted("'strongly condemned the tests'"), true),

        // Quotes: other words are never safe.
        new("SEED3001", Quoted("strongly condemns the tests"), Quoted("strongly condemned the tests"), false),
        new("SEED3001", Quoted("its 1.5 million"), Quoted("it’s 1.5 million"), false),
        new("SEED3003", Quoted("{ exact: the talks, line: 1 }"), Quoted("{ exact: the talks, line: 2 }"), true),
        new("SEED3004", Quoted("{ exact: the talks, suffix: \" have\" }"), Quoted("{ exact: the talks, suffix: \" had failed;\" }"), true),
        new("SEED3004", Quoted("{ exact: thank the, prefix: hosts. We }"), Quoted("{ exact: thank the, prefix: \"hosts. We \" }"), true),
        new("SEED3004", Quoted("{ exact: We thank, suffix: the guests }"), Quoted("{ exact: We thank, suffix: \" the guests\" }"), true),
        new("SEED3004", Quoted("{ exact: thank the, prefix: We, suffix: guests }"), Quoted("{ exact: thank the, prefix: \"We \", suffix: \" guests\" }"), true),
        new("SEED3007", Quoted("{ exact: the talks, line: line 2 }"), Quoted("{ exact: the talks, line: 2 }"), true),
        new("SEED3009", Quoted("{ exact: the talks, line: 20 }"), Quoted("{ exact: the talks, line: 2 }"), true),
        new("SEED3008", Quoted("{ start: the talks, end: Failed }"), Quoted("{ start: the talks, end: failed }"), true),
        new("SEED3008", Quoted("{ start: the talks, end: hsots }"), Quoted("{ start: the talks, end: hosts }"), false),
        new("SEED3001", Quoted("demned the tests"), Quoted("condemned the tests"), false),

        // Changes.
        new("SEED4024", "waivers: { event: { talsk: They were cancelled. } }", "waivers: { event: { talks: They were cancelled. } }", false)
        {
            Baseline = "# typed-seeds baseline 1\nevent|talks|name=Talks\n",
        },
    ];

    /// <summary>What a person chooses among.</summary>
    public static IReadOnlyList<ChoiceCase> Choices { get; } =
    [
        new("SEED0001", "topics: { peace: { name: The plan: now } }\n", ["topics: { peace: { name: The, plan: now } }\n"]),
        new("SEED0001", "topics: { peace: { name: The broader: war }, war: { name: War } }\n", ["topics: { peace: { name: \"The broader: war\" }, war: { name: War } }\n"]),
        new("SEED0008", "topics: { peace: { name: Peace, name: War, description: A } }\n", ["topics: { peace: { name: Peace, description: A } }\n", "topics: { peace: { name: War, description: A } }\n"]),
        new("SEED0008", "topics:\n  peace:\n    name: Peace\n    # why\n    name: War\n", ["topics:\n  peace:\n    name: Peace\n    # why\n", "topics:\n  peace:\n    # why\n    name: War\n"]),
        new("SEED0017", "topics:\n  peace:\n    name: Peace #1\n", ["topics:\n  peace:\n    name: \"Peace #1\"\n", "topics:\n  peace:\n    name: Peace  #1\n"]),
        new("SEED1003", "topics:\n  world-peace:\n    description: A\n", ["topics:\n  world-peace:\n    name: World Peace\n    description: A\n", "topics:\n  world-peace:\n    name: todo\n    description: A\n"]),
        new("SEED1003", "topics: { peace: {} }\n", ["topics: { peace: { name: Peace } }\n", "topics: { peace: { name: todo } }\n"]),
        new("SEED1003", "statements:\n  a:\n    act: condemn\n    mode: reported\n    quote: the tests\n", ["statements:\n  a:\n    act: condemn\n    by: [canada]\n    mode: reported\n    quote: the tests\n", "statements:\n  a:\n    act: condemn\n    by: [usa]\n    mode: reported\n    quote: the tests\n", "statements:\n  a:\n    act: condemn\n    by: [todo]\n    mode: reported\n    quote: the tests\n"]),
        new("SEED1003", "statements: { a: { act: condemn, mode: reported, quote: the tests } }\n", ["statements: { a: { act: condemn, by: [canada], mode: reported, quote: the tests } }\n", "statements: { a: { act: condemn, by: [usa], mode: reported, quote: the tests } }\n", "statements: { a: { act: condemn, by: [todo], mode: reported, quote: the tests } }\n"]),
        new("SEED1050", "topics:\n  peace:\n    name: Peace\n", ["topics:\n  peace:\n    name: Peace\n    description: \"\"\n"]) { OwnHeader = "seed: 1\nrules: { require: { kind: topic, fields: [description] } }\n" },
        new("SEED1050", "events: { talks: { name: Talks } }\n", ["events: { talks: { participants: [canada], name: Talks } }\n", "events: { talks: { participants: [todo], name: Talks } }\n"]) { OwnHeader = "seed: 1\nparties: { canada: { kind: state, name: Canada } }\nrules: { require: { kind: event, fields: [participants] } }\n" },
        new("SEED1050", "events: { talks: { name: Talks, participants: [] } }\n", []) { OwnHeader = "seed: 1\nrules: { require: { kind: event, fields: [participants] } }\n" },
        new("SEED1005", "parties: { a: { kind: robot, name: A } }", ["parties: { a: { kind: state, name: A } }", "parties: { a: { kind: person, name: A } }", "parties: { a: { kind: organization, name: A } }", "parties: { a: { kind: group, name: A } }"]) { OwnHeader = "seed: 1\ndocument: { id: report }\n" },
        .. new[] { "10m", "90m", "12 m" }.Select(static text => new ChoiceCase("SEED1008", Lasting(text), [Lasting($"P{text[..2]}M"), Lasting($"PT{text[..2]}M")])),
        new("SEED1007", "events: { talks: { name: Talks, date: 1800s } }", ["events: { talks: { name: Talks, date: 180X } }", "events: { talks: { name: Talks, date: 18XX } }"]),
        new("SEED1007", "events: { talks: { name: Talks, date: 1900s } }", ["events: { talks: { name: Talks, date: 190X } }", "events: { talks: { name: Talks, date: 19XX } }"]),
        new("SEED1007", "events: { talks: { name: Talks, date: the 2000s } }", ["events: { talks: { name: Talks, date: 200X } }", "events: { talks: { name: Talks, date: 20XX } }"]),
        new("SEED1007", "events: { talks: { name: Talks, date: 12/05/2025 } }", ["events: { talks: { name: Talks, date: 2025-12-05 } }", "events: { talks: { name: Talks, date: 2025-05-12 } }"]),
        new("SEED1005", "events: { talks: { name: Talks, certainty: \"planned, possible\" } }\n", ["events: { talks: { name: Talks, certainty: \"planned\" } }\n", "events: { talks: { name: Talks, certainty: \"possible\" } }\n"]),
        new("SEED1007", "events: { talks: { name: Talks, date: 2031-04-31 } }\n", ["events: { talks: { name: Talks, date: 2031-04-30 } }\n", "events: { talks: { name: Talks, date: 2031-04 } }\n"]),
        new("SEED1007", "events: { talks: { name: Talks, date: 30 April } }\n", ["events: { talks: { name: Talks, date: 2031-04-30 } }\n"]) { OwnHeader = Dated },
        new("SEED1007", "events: { talks: { name: Talks, date: December 28 } }\n", ["events: { talks: { name: Talks, date: 2030-12-28 } }\n"]) { OwnHeader = Dated },
        new("SEED1007", "events: { talks: { name: Talks, date: 3 days ago } }\n", ["events: { talks: { name: Talks, date: 2031-03-11 } }\n"]) { OwnHeader = Dated },
        new("SEED1007", "events: { talks: { name: Talks, date: Tuesday } }\n", ["events: { talks: { name: Talks, date: 2031-03-11 } }\n", "events: { talks: { name: Talks, date: 2031-03-18 } }\n"]) { OwnHeader = Dated },
        new("SEED1007", "events: { talks: { name: Talks, date: 1.9.29 } }\n", ["events: { talks: { name: Talks, date: 2029-09-01 } }\n", "events: { talks: { name: Talks, date: 2029-01-09 } }\n"]) { OwnHeader = Dated },
        new("SEED1007", "events: { talks: { name: Talks, date: next autumn } }\n", ["events: { talks: { name: Talks, date: 2031-23 } }\n"]) { OwnHeader = Dated },
        new("SEED1007", "events: { talks: { name: Talks, date: the eighties } }\n", ["events: { talks: { name: Talks, date: 198X } }\n"]) { OwnHeader = Dated },
        new("SEED1007", "events: { talks: { name: Talks, date: end of June } }\n", ["events: { talks: { name: Talks, date: 2031-06 } }\n"]) { OwnHeader = Dated },
        new("SEED1007", "events: { talks: { name: Talks, date: 4 days ago } }\n", []),
        new("SEED1012", "events: { talks: { name: Talks, codes: { cameo: Q16 } } }\n", ["events: { talks: { name: Talks, codes: { wikidata: Q16 } } }\n"]),
        new("SEED1014", "agreements: { a: { parties: [canada], summary: Words, status: agreed } }\n", ["agreements: { a: { stated-in: [todo], parties: [canada], summary: Words, status: agreed } }\n", "agreements: { a: { quotes: [todo], parties: [canada], summary: Words, status: agreed } }\n"]),
        new("SEED4025", "waivers: { statement: { a: } }\n", ["waivers: { statement: { a: todo } }\n", "waivers: { statement: { } }\n"]),
        new("SEED4025", "waivers:\n  statement:\n    a:\n    b: It was withdrawn.\n", ["waivers:\n  statement:\n    a: todo\n    b: It was withdrawn.\n", "waivers:\n  statement:\n    b: It was withdrawn.\n"]),
        new("SEED1004", "waivers: { a: It was withdrawn }\n", ["waivers: { statement: { a: \"It was withdrawn\" } }\n"]),
        new("SEED1002", Quoted("the tests, quotes: [the tests]"), [Quoted("the tests")]),
        new("SEED3007", Quoted("{ start: the tests }"), [Quoted("{ exact: the tests }"), Quoted("{ start: the tests, end: todo }")]),
        new("SEED3007", Quoted("{ end: the tests }"), [Quoted("{ exact: the tests }"), Quoted("{ end: the tests, start: todo }")]),
        new("SEED3010", Quoted("[the guests, thank the hosts]"), [Quoted("[thank the hosts, the guests]")]),
        new("SEED3012", Quoted("[Canada, say that]"), [Quoted("\"Canada did not say that\""), Quoted("[Canada, { exact: say that, omits: todo }]")]) { OwnHeader = English },
        new("SEED3013", Quoted("say that the talks had failed"), [Quoted("Canada did not say that the talks had failed"), Quoted("{ exact: say that the talks had failed, context: todo }")]) { OwnHeader = English },
        new("SEED3014", Quoted("the talks had failed, cue: did not say that"), [Quoted("the talks had failed, cue: did not say that").Replace("act: condemn", "act: deny", StringComparison.Ordinal)]) { OwnHeader = English },
        new("SEED2002", "events: { talks: { name: Talks } }\n" + Quoted("the tests, topics: [talks]"), ["events: { talks: { name: Talks } }\n" + Quoted("the tests, at: talks")]),
        new("SEED2002", "events: { talks: { name: Talks } }\ntopics: { peace: { name: Peace } }\n" + Quoted("the tests, part-of: talks"), ["events: { talks: { name: Talks } }\ntopics: { peace: { name: Peace } }\n" + Quoted("the tests, at: talks")]),
        new("SEED2001", "events: { talks: { name: Talks, participants: [nort] } }", ["events: { talks: { name: Talks, participants: [north] } }", "events: { talks: { name: Talks, participants: [norths] } }"]) { OwnHeader = "seed: 1\nparties: { north: { kind: state, name: A }, norths: { kind: state, name: B }, nord: { kind: state, name: C }, south: { kind: state, name: D } }\n" },
        new("SEED2002", Quoted("the tests, to: [peace]") + "topics: { peace: { name: Peace } }\n", [Quoted("the tests, topics: [peace]") + "topics: { peace: { name: Peace } }\n", Quoted("the tests, to: [canada]") + "topics: { peace: { name: Peace } }\n", Quoted("the tests, to: [usa]") + "topics: { peace: { name: Peace } }\n"]),
        new("SEED2005", "topics: { peace: { name: A }, peace: { name: B } }", ["topics: { peace: { name: A }, peace-2: { name: B } }", "topics: { peace: { name: A } }"]),
        new("SEED3001", Quoted("\"strongly ... the tests\""), [Quoted("[strongly, the tests]"), Quoted("{ start: strongly, end: the tests }")]),
        new("SEED3001", Quoted("strongly condemned the tests. We thank the guests"), [Quoted("[strongly condemned the tests, We thank the guests]")]),
        new("SEED1004", "parties: { a: Per Olsen }\n", ["parties: { a: { kind: state, name: Per Olsen } }\n", "parties: { a: { kind: person, name: Per Olsen } }\n", "parties: { a: { kind: organization, name: Per Olsen } }\n", "parties: { a: { kind: group, name: Per Olsen } }\n"]) { OwnHeader = "seed: 1\n" },
        new("SEED1047", "parties: { a: { kind: todo, name: A } }", ["parties: { a: { kind: state, name: A } }", "parties: { a: { kind: person, name: A } }", "parties: { a: { kind: organization, name: A } }", "parties: { a: { kind: group, name: A } }"]) { OwnHeader = "seed: 1\n" },
        new("SEED3003", Quoted("{ exact: the, line: 4 }"), [Quoted("{ exact: the, line: 3 }"), Quoted("{ exact: the, line: 2 }"), Quoted("{ exact: the, line: 1 }")]),
        new("SEED3004", Quoted("{ exact: We thank, suffix: \" the gests.\" }"), [Quoted("{ exact: We thank, suffix: \" the guests.\" }"), Quoted("{ exact: We thank, suffix: \" the hosts.\" }")]),
        new("SEED3004", Quoted("{ exact: thank the, prefix: \"They \" }"), [Quoted("{ exact: thank the, prefix: \"5%. We \" }"), Quoted("{ exact: thank the, prefix: \"hosts. We \" }")]),
        new("SEED3004", Quoted("{ exact: thank the, prefix: We }"), [Quoted("{ exact: thank the, prefix: \"5%. We \" }"), Quoted("{ exact: thank the, prefix: \"hosts. We \" }")]),
        new("SEED3004", Quoted("{ exact: We thank, suffix: the }"), [Quoted("{ exact: We thank, suffix: \" the hosts.\" }"), Quoted("{ exact: We thank, suffix: \" the guests.\" }")]),
        new("SEED3002", Quoted("We thank the"), [Quoted("{ exact: We thank the, suffix: \" hosts.\" }"), Quoted("{ exact: We thank the, suffix: \" guests.\" }")]),
        new("SEED3002", Quoted("{ exact: \"We thank\" }"), [Quoted("{ exact: \"We thank\", suffix: \" the hosts.\" }"), Quoted("{ exact: \"We thank\", suffix: \" the guests.\" }")]),
        new("SEED3002", "statements:\n  a:\n    act: thank\n    by: [canada]\n    mode: reported\n    quote:\n      exact: We thank the\n", ["statements:\n  a:\n    act: thank\n    by: [canada]\n    mode: reported\n    quote:\n      exact: We thank the\n      suffix: \" hosts.\"\n", "statements:\n  a:\n    act: thank\n    by: [canada]\n    mode: reported\n    quote:\n      exact: We thank the\n      suffix: \" guests.\"\n"]),
    ];

    private static string English => Header.Replace("id: report", "id: report, language: en", StringComparison.Ordinal);

    private static string Dated => Header.Replace("id: report", "id: report, published: 2031-03-14", StringComparison.Ordinal);

    private static string Recurring(string every) => $"agreements: {{ a: {{ parties: [canada], summary: Words, status: agreed, quotes: [We thank the hosts], every: {every} }} }}\n";

    private static string Lasting(string lasts) => $"kinds: {{ fact: {{ fields: {{ lasts: {{ type: duration }} }} }} }}\nfacts: {{ a: {{ lasts: {lasts} }} }}";

    private static string Quoted(string quote) => $"statements:\n  a: {{ act: condemn, by: [canada], mode: reported, quote: {quote} }}  # kept\n";
}
