using CsCheck;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>Fixes of findings, applied in memory.</summary>
public sealed class MenderTests
{
    public static TheoryData<string> Cases => new(FixCases.All.Select(static item => item.ToString()).Distinct());

    public static TheoryData<string> ChoiceNames => new(FixCases.Choices.Select(static item => item.ToString()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fix_writes_the_right_text_in_the_style_of_the_wrong_one_and_its_rule_is_silent(string name)
    {
        var fix = Named(name);
        Assert.Contains(new CorpusCheck().Run(Files(fix, fix.Annotation)).Problems, problem => problem.Rule.Id == fix.Rule && problem.Fix is { } known && known.IsSafe == fix.IsSafe);

        var mended = Mend(fix, fix.Annotation, takesUnsafe: !fix.IsSafe).Corpus;

        Assert.Equal(fix.Mended, TextOf(mended));
        Assert.DoesNotContain(mended.Problems, problem => problem.Rule.Id == fix.Rule);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_unsafe_fix_is_not_taken_unasked(string name)
    {
        var fix = Named(name);

        Assert.Equal(fix.IsSafe ? fix.Mended : fix.Annotation, TextOf(Mend(fix, fix.Annotation, takesUnsafe: false).Corpus));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_mended_is_not_mended_again(string name)
    {
        var fix = Named(name);

        Assert.Empty(Mend(fix, fix.Mended, takesUnsafe: true).Mended);
    }

    [Theory]
    [InlineData("topics:\n  peace:\n    name: Peace\n   war:\n    name: War\n", "topics:\n  peace:\n    name: Peace\n  war:\n    name: War\n")]
    [InlineData("topics:\n  peace:\n    name: Peace\n   description: A\n", "topics:\n  peace:\n    name: Peace\n    description: A\n")]
    public void A_line_is_moved_at_once_to_where_the_format_has_it(string before, string after)
    {
        CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, FixCases.Document), new("seeds/report.yaml", InputRole.Annotation, FixCases.Header + before)];

        var problem = new CorpusCheck().Run(files).Problems.First(static problem => problem.Rule.Id == "SEED0001");

        Assert.Equal(FixCases.Header + after, Edits.Apply(files[1].Text, [problem.Fix!.Edit]));
        Assert.Empty(problem.Choices);
    }

    [Theory]
    [MemberData(nameof(ChoiceNames))]
    public void A_choice_writes_one_of_the_things_that_may_be_meant_and_none_is_taken_unasked(string name)
    {
        var choice = FixCases.Choices.First(item => item.ToString() == name);
        CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, FixCases.Document), new("seeds/report.yaml", InputRole.Annotation, choice.OwnHeader + choice.Before)];
        var problem = new CorpusCheck().Run(files).Problems.First(problem => problem.Rule.Id == choice.Rule);

        Assert.Equal(choice.After, problem.Choices.Select(fix => Edits.Apply(files[1].Text, [fix.Edit])[choice.OwnHeader.Length..]));
        Assert.DoesNotContain(problem.Choices, static fix => fix.IsSafe);
        Assert.True(problem.Fix is not null || !new Mender(new CorpusCheck(), takesUnsafe: true).Run(files, CancellationToken.None).Mended.Any(mended => mended.Rule == problem.Rule));
    }

    [Theory]
    [InlineData("document: { id: report, language: en }\n", "document: { id: report, reference-date: todo, language: en }\n")]
    [InlineData("document: { language: en, id: report }\n", "document: { language: en, id: report, reference-date: todo }\n")]
    [InlineData("document:\n  id: report  # the first\n  language: en\n", "document:\n  id: report  # the first\n  reference-date: todo\n  language: en\n")]
    [InlineData("document:\n  language: en\n  id: \"report\"\ntopics: {}\n", "document:\n  language: en\n  id: \"report\"\n  reference-date: todo\ntopics: {}\n")]
    [InlineData("document: {\n  id: report,\n  language: en\n}\n", "document: {\n  id: report, reference-date: todo,\n  language: en\n}\n")]
    [InlineData("document:\r\n  id: report\r\n", "document:\r\n  id: report\r\n  reference-date: todo\r\n")]
    public void A_field_that_a_corpus_requires_of_documents_is_written_into_the_header(string before, string after)
    {
        CorpusFile[] files =
        [
            new("seeds/report.txt", InputRole.Document, FixCases.Document),
            new("seeds/report.yaml", InputRole.Annotation, "seed: 1\n" + before),
            new("seeds/rules.yaml", InputRole.Annotation, "seed: 1\nrules: { require: { kind: document, fields: [reference-date] } }\n"),
        ];

        var problem = new CorpusCheck().Run(files).Problems.Single(static problem => problem.Rule.Id == "SEED1050");

        Assert.Equal("seed: 1\n" + after, Edits.Apply(files[1].Text, [Assert.Single(problem.Choices).Edit]));
    }

    [Fact]
    public void The_near_ids_of_a_document_are_choices_with_the_entry()
    {
        CorpusFile[] files =
        [
            .. new[] { "talk", "talks", "talked" }.SelectMany(static id => new CorpusFile[]
            {
                new($"seeds/{id}.txt", InputRole.Document, FixCases.Document),
                new($"seeds/{id}.yaml", InputRole.Annotation, $"seed: 1\ndocument: {{ id: {id} }}\nstatements: {{ a: {{ act: thank, by: [], mode: reported, quote: We thank the hosts }} }}\n"),
            }),
            new("seeds/z.txt", InputRole.Document, FixCases.Document),
            new("seeds/z.yaml", InputRole.Annotation, "seed: 1\ndocument: { id: z }\nstatements: { a: { act: thank, by: [], mode: reported, quote: We thank the hosts, part-of: talkd/a } }\n"),
        ];

        var problem = new CorpusCheck().Run(files).Problems.Single(static problem => problem.Rule.Id == "SEED2003");

        Assert.EndsWith("part-of: talk/a } }\n", Edits.Apply(files[7].Text, [problem.Fix!.Edit]), StringComparison.Ordinal);
        Assert.Equal(["talked/a", "talks/a"], problem.Choices.Select(static choice => choice.Edit.Text));
    }

    [Fact]
    public void A_file_whose_fixes_find_no_end_stays_as_it_was_and_others_are_mended()
    {
        CorpusFile[] files =
        [
            new("seeds/a.yaml", InputRole.Annotation, "seed: 1\nTopics: { peace: { Name: Peace } }\n"),
            new("seeds/b.yaml", InputRole.Annotation, "Seed: 1\n"),
        ];

        var mended = new Mender(new CorpusCheck(), static problem => problem.Fix is not null, mostRounds: 1).Run(files, CancellationToken.None);

        Assert.True(mended.IsUnfinished);
        Assert.Equal([files[0].Text, "seed: 1\n"], mended.Files.Select(static file => file.Text));
        Assert.All(mended.Mended, static problem => Assert.Equal("seeds/b.yaml", problem.Fix!.Path));
    }

    [Fact]
    public void More_mistakes_than_are_kept_in_all_rounds_are_mended_and_no_round_of_them_counts()
    {
        CorpusFile[] files = [new("seeds/a.yaml", InputRole.Annotation, "seed: 1\nevents:\n" + string.Concat(Enumerable.Range(0, 3_500).Select(static number => $"  c{number}: {{ name: C, date: 2024-1-1 }}\n")))];

        var mended = new Mender(new CorpusCheck(), static problem => problem.Fix is not null, mostRounds: 1).Run(files, CancellationToken.None);

        Assert.False(mended.IsUnfinished);
        Assert.Equal(3_500, mended.Mended.Count);
        Assert.DoesNotContain("2024-1-1", mended.Files[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events: { talks: { name: Talks, participants, [usa] } }\n")]
    [InlineData("events: { talks: { name: Talks, participants: [[usa], name: [[a }\n")]
    [InlineData("events:\n  talks: { name: Talks, participants: [{ a: { b: [c } ] } }\n")]
    public void A_fix_after_which_a_file_can_be_read_no_farther_is_not_proposed(string lines)
    {
        CorpusFile[] files = [new("seeds/a.yaml", InputRole.Annotation, "seed: 1\n" + lines)];

        Assert.False(new Mender(new CorpusCheck(), takesUnsafe: true).Run(files, CancellationToken.None).IsUnfinished);
    }

    [Fact]
    public void Fixes_of_one_line_and_of_many_files_are_applied_together()
    {
        CorpusFile[] files =
        [
            new("seeds/a.yaml", InputRole.Annotation, "seed: 1\nevents: { talks: { Name: Talks, Certainty: Alleged, participants: [Usa, Canada, Usa] } }\n"),
            new("seeds/b.yaml", InputRole.Annotation, "seed: 1\nParties:\n  canada: { kind: State, name: Canada }\n  usa: { Kind: state, name: USA }\n"),
        ];

        var mended = new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None);

        Assert.Equal(
            ["seed: 1\nevents: { talks: { name: Talks, certainty: alleged, participants: [usa, canada, Usa] } }\n", "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n  usa: { kind: state, name: USA }\n"],
            mended.Files.Select(static file => file.Text));
    }

    [Fact]
    public void A_document_with_a_slip_beside_the_right_one_is_not_made_a_second_key()
    {
        const string Versions = "seed: 1\ndocument: { id: report }\nstatements:\n  a: { act: thank, by: [], mode: reported, quote: We thank the hosts, versions: { other: We thank the hosts, Other: We thank the guests } }\n";
        CorpusFile[] files =
        [
            .. new[] { "other", "report" }.Select(static id => new CorpusFile($"seeds/{id}.txt", InputRole.Document, FixCases.Document)),
            new("seeds/other.yaml", InputRole.Annotation, "seed: 1\ndocument: { id: other }\n"),
            new("seeds/report.yaml", InputRole.Annotation, Versions),
        ];

        Assert.Contains(new CorpusCheck().Run(files).Problems, static problem => problem.Fix is { IsSafe: false, Edit.Text: "other" });
        Assert.Equal(Versions, new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None).Files[^1].Text);
    }

    [Fact]
    public void A_safe_fix_gives_the_words_of_the_document_back_and_never_takes_another_word() => Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, Words.Length - 1], Gen.Int[0, Changes.Length - 1]).Sample((at, other, change) =>
    {
        var (safe, unsafeWords) = (Words.ToArray(), Words.ToArray());
        safe[at] = Changes[change](Words[at]);
        unsafeWords[at] = Words[other] + "s";

        Assert.Equal(string.Join(' ', Words), QuoteOf(Mend(string.Join(' ', safe))));
        Assert.Equal(string.Join(' ', unsafeWords), QuoteOf(Mend(string.Join(' ', unsafeWords))));
    });

    [Theory]
    [InlineData("sınır kapısı açıldı", "sinir kapısı açıldı")]
    [InlineData("SINIR kapısı açıldı", "sinir kapısı açıldı")]
    [InlineData("үс тасты хөнддөг", "ус тасты хөнддөг")]
    [InlineData("علي المدينة كلها", "على المدينة كلها")]
    [InlineData("نام‌های تازه است", "نامه‌ای تازه است")]
    [InlineData("γ = 5 in all of them", "y = 5 in all of them")]
    [InlineData("there were 10² tests", "there were 102 tests")]
    [InlineData("they can--not agree", "they cannot agree")]
    [InlineData("went in...to the house", "went into the house")]
    [InlineData("a loss of -$5 million", "a loss of $5 million")]
    [InlineData("a loss of - 5 million", "a loss of 5 million")]
    [InlineData("it made ($5 million) in all", "it made $5 million in all")]
    [InlineData("they were rated AA- today", "they were rated AA today")]
    [InlineData("a wall of 5″ was there", "a wall of 5′ was there")]
    [InlineData("what the ministers’ demand met", "what the ministers demand met")]
    [InlineData("Θα φύγουμε; Ναι, τώρα", "Θα φύγουμε, Ναι, τώρα")]
    [InlineData("the café was full", "the cafe was full")]
    [InlineData("were 5% of them there", "were 5 of them there")]
    [InlineData("will they go? No one", "will they go. No one")]
    public void Words_that_only_look_or_sound_the_same_are_never_mended_safely(string document, string quote)
    {
        CorpusFile[] files =
        [
            new("seeds/report.txt", InputRole.Document, document + ".\n"),
            new("seeds/report.yaml", InputRole.Annotation, $"{FixCases.Header}statements:\n  a: {{ act: condemn, by: [canada], mode: reported, quote: \"{quote}\" }}\n"),
        ];

        var mended = new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None);

        Assert.Contains(mended.Corpus.Problems, static problem => problem.Rule.Id == "SEED3001");
        Assert.Empty(mended.Mended);
    }

    [Theory]
    [InlineData("{\n\"document\": { id: report }\n}\n")]
    [InlineData("seed: [1]\ndocument: { id: report }\n")]
    [InlineData("seed: { a: 1 }\ndocument: { id: report }\n")]
    [InlineData("seed:\ndocument: { id: report }\n")]
    [InlineData("seed: 1\ndocument: { id: report }\ntopics: { a: { name: A, Name: B } }\n")]
    [InlineData("seed: 1\ndocument: { id: report }\ntopics: { a: { name: A } }\nTopics: { b: { name: B } }\n")]
    [InlineData("seed: 1\ndocument: { id: report, language: sr_RS@latin }\n")]
    [InlineData("seed: 1\nparties: { үс: { kind: state, name: A } }\nevents: { a: { name: A, participants: [ус] } }\ndocument: { id: report }\n")]
    public void What_a_value_in_its_place_would_break_is_not_mended_safely(string annotation)
    {
        CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, FixCases.Document), new("seeds/report.yaml", InputRole.Annotation, annotation)];

        Assert.Equal(annotation, TextOf(new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None).Corpus));
    }

    [Theory]
    [InlineData("topics: { a: { name: A, Name: B } }")]
    [InlineData("topics: { a: { Name: A, NAME: B } }")]
    [InlineData("topics: { a: { name: A } }\nTopics: { b: { name: B } }")]
    [InlineData("Topics: { a: { name: A } }\nTOPICS: { b: { name: B } }")]
    [InlineData("defaults: { topics: { description: A, Description: B } }\ntopics: { a: { name: A } }")]
    [InlineData("defaults: { topics: { Description: A, DESCRIPTION: B } }\ntopics: { a: { name: A } }")]
    [InlineData("defaults: { topics: { description: A }, Topics: { description: B } }\ntopics: { a: { name: A } }")]
    [InlineData("topics: { a: { name: A, sources: { name: { origin: stated }, Name: { origin: stated } } } }")]
    [InlineData("topics: { a: { name: A, sources: { name: { origin: stated, note: A, Note: B } } } }")]
    [InlineData("statements: { a: { act: condemn, by: [canada], mode: reported, quote: { exact: condemned, line: 1, Line: 1 } } }")]
    [InlineData("topics: { a: { name: A } }\nwaivers: { topic: { a: { ids: A, Ids: B } } }")]
    [InlineData("parties: { a: { kind: person, name: A, offices: [{ title: A, of: canada, Of: canada }] }, canada: { kind: state, name: A } }")]
    [InlineData("parties: { a: { kind: person, name: A, codes: { wikidata: Q1, wikidat: Q2 } } }")]
    public void A_key_that_is_there_already_or_will_be_is_not_proposed_anywhere(string lines) =>
        AssertNoKeyTwice(new("seeds/report.txt", InputRole.Document, FixCases.Document), new("seeds/report.yaml", InputRole.Annotation, $"seed: 1\ndocument: {{ id: report }}\n{lines}\n"));

    [Theory]
    [InlineData("rules: { ids: { kind: topic, pattern: \"a\" }, Ids: { kind: topic, pattern: \"a\" } }")]
    [InlineData("rules: { Ids: { kind: topic, pattern: \"a\" }, IDS: { kind: topic, pattern: \"a\" } }")]
    [InlineData("rules: { ids: { kind: topic, pattern: \"a\", Pattern: \"a\" } }")]
    [InlineData("kinds: { thing: { description: A, Description: B, fields: { a: { type: text } } } }")]
    [InlineData("kinds: { thing: { fields: { a: { type: text, Type: text } } } }")]
    public void A_key_that_is_there_already_or_will_be_is_not_proposed_for_the_corpus(string lines) =>
        AssertNoKeyTwice(new CorpusFile("seeds/shared.yaml", InputRole.Annotation, $"seed: 1\n{lines}\ntopics: {{ a: {{ name: A }} }}\n"));

    // The first of two wrong keys may become the right one; the second then stays.
    private static void AssertNoKeyTwice(params CorpusFile[] files)
    {
        Assert.DoesNotContain(new CorpusCheck().Run(files).Problems, static problem => problem.Rule.Id == "SEED0008");

        var mended = new Mender(new CorpusCheck(), takesUnsafe: true).Run(files, CancellationToken.None);

        Assert.DoesNotContain(mended.Corpus.Problems, static problem => problem.Rule.Id == "SEED0008");
        Assert.Contains(mended.Corpus.Problems, static problem => problem.Rule.Id is "SEED1001" or "SEED1002" or "SEED1005" or "SEED1015" or "SEED1040");
        Assert.True(mended.Mended.Count <= 1, $"{mended.Mended.Count} were mended.");
    }

    [Theory]
    [InlineData("participants: [usa canada]", "participants: [usa, canada]")]
    [InlineData("participants: [canada, usa canada]", "participants: [canada, usa]")]
    [InlineData("participants: [\"usa, canada\"]", "participants: [usa, canada]")]
    public void Several_ids_in_one_item_of_a_list_become_items(string list, string mended)
    {
        var fix = new FixCase("SEED2001", $"events: {{ talks: {{ name: Talks, {list} }} }}\n", string.Empty, IsSafe: false);

        Assert.Equal(FixCases.Header + $"events: {{ talks: {{ name: Talks, {mended} }} }}\n", TextOf(Mend(fix, fix.Annotation, takesUnsafe: true).Corpus));
    }

    private static readonly string[] Words = "The seven ministers strongly condemned all recent tests and thanked both hosts".Split(' ');

    private static readonly Func<string, string>[] Changes =
    [
        static word => word.ToUpperInvariant(),
        static word => word + ",",
        static word => ";  " + word,
        static word => "‘" + word + "’",
        static word => word + " —",
        static word => word.Replace('e', 'е'),
        static word => word.Insert(word.Length / 2, "\u00AD"),
    ];

    private static string Mend(string quote)
    {
        CorpusFile[] files =
        [
            new("seeds/report.txt", InputRole.Document, string.Join(' ', Words) + ".\n"),
            new("seeds/report.yaml", InputRole.Annotation, $"{FixCases.Header}statements:\n  a: {{ act: condemn, by: [canada], mode: reported, quote: \"{quote}\" }}\n"),
        ];
        return TextOf(new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None).Corpus);
    }

    private static string QuoteOf(string annotation) => annotation[(annotation.IndexOf("quote: \"", StringComparison.Ordinal) + 8)..annotation.LastIndexOf('"')];

    private static FixCase Named(string name) => FixCases.All.First(item => item.ToString() == name);

    private static string TextOf(CheckedCorpus corpus) => Assert.Single(corpus.Files).Source.Text;

    private static MendedCorpus Mend(FixCase fix, string annotation, bool takesUnsafe) =>
        new Mender(new CorpusCheck(), takesUnsafe).Run(Files(fix, annotation), CancellationToken.None);

    private static CorpusFile[] Files(FixCase fix, string annotation)
    {
        CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, FixCases.Document), new("seeds/report.yaml", InputRole.Annotation, annotation)];
        return fix.Baseline is null ? files : [.. files, new("seeds/typed-seeds.baseline", InputRole.Baseline, fix.Baseline)];
    }
}
