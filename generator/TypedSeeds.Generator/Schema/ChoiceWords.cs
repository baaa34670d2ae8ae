using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>
/// Usual words for the values of choices: what people write for them in ordinary English. A word is proposed only where the choice has
/// its value. It is for messages and fixes alone; no word is accepted for a value.
/// </summary>
internal static class ChoiceWords
{
    /// <summary>A shorter word is near too many others.</summary>
    private const int ShortestMisspelt = 6;

    /// <summary>Each line has a value and its words. A word may be in several lines; the first value that a choice has is meant.</summary>
    private const string Table = """
        condemn: denounce deplore decry censure denunciation condemnation excoriate
        criticize: criticise criticism fault rebuke chide reprimand slam lambast lambaste blast find-fault attack
        accuse: blame charge accusation
        express-concern: worry concern voice-concern be-concerned be-worried concerned worried fear alarmed express-worry express-alarm
        assess: judge evaluate assessment evaluation rate appraise analyse analyze
        call-on: call call-upon call-for appeal appeal-to
        urge: press exhort implore encourage plead plead-with
        demand: require requirement
        reaffirm: reiterate repeat restate reassert renew
        warn: caution alert warning
        commit: promise pledge vow undertake swear guarantee commitment be-committed commit-to
        welcome: hail greet
        recognize: recognise acknowledge recognition acknowledgement acknowledgment
        emphasize: emphasise stress underline underscore highlight emphasis accentuate
        agree: consent concur agreement agree-on agree-to
        announce: declare proclaim unveil announcement declaration publish reveal disclose
        monitor: watch observe track follow
        discuss: talk talk-about debate confer consult deliberate discussion
        claim: assert allege maintain contend argue purport assertion allegation
        state: say tell speak remark comment note mention write add statement
        decline-to-comment: no-comment refuse-to-comment decline-comment not-comment withhold-comment
        express-optimism: optimism optimistic be-optimistic
        consider: weigh ponder contemplate mull mull-over consideration
        admit: confess concede own-up admission confession
        deny: refute rebut contradict disavow denial
        express-sympathy: sympathize sympathise sympathy condole condolences express-condolences mourn console commiserate
        ask: request ask-for
        propose: suggest offer recommend proposal suggestion recommendation
        praise: commend laud applaud compliment extol
        thank: thanks gratitude express-gratitude be-grateful express-thanks
        apologize: apologise apology be-sorry say-sorry
        reject: dismiss rebuff turn-down rejection spurn
        refuse: decline refusal
        threaten: threat menace
        predict: forecast foretell prophesy prediction foresee expect
        explain: clarify explanation clarification elucidate
        estimate: approximate guess estimation calculate compute
        believe: think suppose opine belief
        hope: wish aspire be-hopeful hopeful
        report: inform relay recount describe
        confirm: verify corroborate affirm confirmation
        question: doubt inquire enquire query cast-doubt wonder
        order: command instruct decree direct instruction
        joke: jest quip kid

        quoted: quote quotation direct direct-speech verbatim direct-quote cited literal spoken
        reported: indirect indirect-speech report paraphrase paraphrased reported-speech third-person indirectly
        narrated: narrate narrative narration narrator author
        headline: heading title header subheading headlines
        official: formal officially

        happened: past occurred happen occur completed over finished took-place done
        ongoing: current in-progress continuing present underway
        scheduled: schedule dated upcoming future
        planned: plan intended intend
        possible: possibly potential maybe perhaps uncertain may
        hypothetical: hypothetically counterfactual conditional
        alleged: allege claimed rumoured rumored supposed allegedly

        previous: earlier former prior past
        agreed: agree accepted signed concluded
        announced: announce
        planned: scheduled intended pending future upcoming proposed draft
        committed: commit promised pledged commitment
        in-force: active effective in-effect valid

        stated: state explicit said
        inferred: infer implied implicit derived deduced
        external: outside externally

        partial: some part incomplete partly partially
        complete: 100% full all whole total entire completely every-sentence
        every-word: words all-words each-word
        alone: own only itself separately
        together: both jointly combined
        wrapped: wrap hard-wrapped
        lines: line unwrapped

        state: country nation nation-state sovereign-state
        person: human individual man men woman women people politician
        organization: organisation company agency ministry institution ngo corporation body firm business enterprise authority association municipality university newspaper
        group: coalition alliance bloc collective

        corpus: global
        document: file local
        """;

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["said"] = "say",
        ["told"] = "tell",
        ["spoke"] = "speak",
        ["spoken"] = "speak",
        ["wrote"] = "write",
        ["written"] = "write",
        ["thought"] = "think",
        ["swore"] = "swear",
        ["sworn"] = "swear",
        ["undertook"] = "undertake",
        ["undertaken"] = "undertake",
        ["foretold"] = "foretell",
        ["foresaw"] = "foresee",
        ["foreseen"] = "foresee",
        ["pled"] = "plead",
        ["found"] = "find",
        ["was"] = "be",
        ["were"] = "be",
        ["is"] = "be",
        ["are"] = "be",
    };

    private static readonly Lazy<Dictionary<string, List<string>>> Words = new(Read);

    private static readonly Lazy<ILookup<string, string>> ByValue = new(static () => Words.Value
        .SelectMany(static pair => pair.Value.Select(value => (Value: value, Word: pair.Key)))
        .ToLookup(static row => row.Value, static row => row.Word, StringComparer.Ordinal));

    /// <summary>The usual words that mean a value of a choice.</summary>
    /// <param name="value">The value.</param>
    /// <param name="field">The choice.</param>
    public static IEnumerable<string> Of(string value, Field field) => ByValue.Value[value].Where(word => Words.Value[word].Find(field.IsChoice) == value);

    /// <summary>The value of a choice that a word means; null where it means none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="field">The choice.</param>
    public static string? Meant(string word, Field field)
    {
        var normal = word.Trim().InSmallLetters().Replace(' ', '-').Replace('_', '-').Replace('’', '\'');
        if (normal.Length is 0 or > Closest.LongestName || field.IsChoice(normal))
        {
            return field.IsChoice(normal) ? normal : null;
        }

        return OfForms(normal, field) ?? Misspelt(normal, field);
    }

    /// <summary>Whether a word of a text is a form of one that means a value of a choice.</summary>
    public static bool Means(string word, Field field) => OfForms(word, field) is not null;

    private static string? OfForms(string word, Field field)
    {
        foreach (var form in Forms(word))
        {
            if (field.IsChoice(form))
            {
                return form;
            }

            if (Words.Value.TryGetValue(form, out var meant) && meant.Find(field.IsChoice) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Whether a value may be proposed because its letters are near: few letters of a short word make it another word.</summary>
    /// <remarks>A word of the table has a meaning of its own, and is no misspelt value of a choice that lacks it.</remarks>
    public static bool IsNear(string word, string value) =>
        Look.IsShared(word, value) || (!Forms(word.InSmallLetters()).Any(Words.Value.ContainsKey) && Closest.Distance(word.InSmallLetters(), value) <= (word.Length > ShortestMisspelt ? 2 : 1));

    private static string? Misspelt(string word, Field field)
    {
        if (word.Length < ShortestMisspelt)
        {
            return null;
        }

        // A value that is as near as a word for another value is what was meant.
        var near = field.ChoiceNames.Closest(word) is { } value && Closest.Distance(word, value) <= 1 ? null
            : Words.Value.Keys.Where(known => Math.Abs(known.Length - word.Length) <= 1 && Closest.Distance(word, known) <= 1).OrderBy(static known => known, StringComparer.Ordinal).FirstOrDefault();
        return near is null ? null : Words.Value[near].Find(field.IsChoice);
    }

    /// <summary>A word and what it may be an inflection of; of several words, the first is inflected.</summary>
    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        var end = word.IndexOf('-');
        var (first, rest) = end < 0 ? (word, string.Empty) : (word.Substring(0, end), word.Substring(end));
        foreach (var stem in Stems(first))
        {
            yield return stem + rest;
        }
    }

    private static IEnumerable<string> Stems(string word)
    {
        if (Irregular.TryGetValue(word, out var other))
        {
            yield return other;
        }

        foreach (var (ending, endings) in Endings)
        {
            if (word.Length <= ending.Length + 1 || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word.Substring(0, word.Length - ending.Length);
            foreach (var replaced in endings)
            {
                yield return stem + replaced;
            }

            // “Begged”, “committing”.
            if (stem.Length > 2 && stem[stem.Length - 1] == stem[stem.Length - 2])
            {
                yield return stem.Substring(0, stem.Length - 1);
            }
        }
    }

    private static readonly (string Ending, string[] Replaced)[] Endings =
    [
        ("ies", ["y"]),
        ("ied", ["y"]),
        ("es", [string.Empty, "e"]),
        ("s", [string.Empty]),
        ("ed", [string.Empty, "e"]),
        ("ing", [string.Empty, "e"]),
        ("ise", ["ize"]),
        ("ises", ["ize"]),
        ("ised", ["ize"]),
        ("ising", ["ize"]),
    ];

    private static Dictionary<string, List<string>> Read()
    {
        var words = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in Table.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in parts.Skip(1))
            {
                if (!words.TryGetValue(word, out var values))
                {
                    words.Add(word, values = []);
                }

                values.Add(parts[0]);
            }
        }

        return words;
    }
}
