using System.Globalization;
using System.Text;
using TypedSeeds.Generator;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>
/// No safe fix changes what an id leads to. A right corpus has a slip in a reference: after the safe fixes the reference leads to
/// what it led to in the right corpus, or to nothing. All is compared as the checks understand it, and not as text.
/// </summary>
public sealed class SafeTargetTests
{
    private const string Words = "The ministers condemned the tests. They will meet every two weeks. We thank the hosts of the talks.\n";

    /// <summary>An entry of each kind with ids that are easily taken for one another.</summary>
    private const string Shared = """
        seed: 1
        uses: { base: Core.Data, bases: More.Data }
        kinds:
          place: { fields: { name: { type: text }, "in": { type: place }, theme: { type: topic }, host: { type: party } } }
        parties:
          usa: { kind: state, name: A, formerly: [us-america, calm] }
          korea: { kind: state, name: B }
          koreas: { kind: group, name: C, members: [korea, usa] }
          iris: { kind: state, name: D }
          ısı: { kind: state, name: E, part-of: iris }
          zoë: { kind: person, name: F, represents: ısı }
          zoe: { kind: person, name: G, represents: zoë }
          peace: { kind: group, name: H, members: [zoe] }
          harbour: { kind: organization, name: I, part-of: peace }
        topics:
          peace: { name: A }
          sea: { name: B, broader: peace, formerly: [calm, storm] }
          talk: { name: C, broader: sea }
          hope: { name: D, broader: talk, formerly: [wish] }
        events:
          talks: { name: A, participants: [usa], formerly: [calm, meeting] }
          storm: { name: B, participants: [koreas] }
          harbour: { name: C, participants: [zoe] }
          wishes: { name: D, participants: [ısı], formerly: [wish] }
        places:
          usa: { name: A, theme: talk, host: iris }
          sea: { name: B, in: usa, theme: sea, formerly: [calm] }

        """;

    private const string Harbour = """
        seed: 1
        document: { id: harbour, language: en, formerly: [port], publisher: usa }
        statements:
          opening: { act: condemn, by: [usa], mode: reported, quote: condemned the tests, topics: [sea], at: talks, formerly: [start] }
          thanks: { act: thank, by: [korea], to: [peace], mode: reported, quote: We thank the hosts, part-of: opening, about: [iris], topics: [hope] }
        agreements:
          meetings: { parties: [base:canada, usa], status: agreed, summary: They meet., quotes: [They will meet every two weeks], about: [talks], stated-in: [thanks], fulfilled-by: storm }
          others: { parties: [bases:chile], status: agreed, summary: They meet., quotes: [They will meet], about: [sea], fulfilled-by: wishes }
        errata:
          first: { quote: the hosts, note: A, concerns: [thanks] }
          second: { quote: the hosts, note: B, concerns: [koreas] }
          third: { quote: the hosts, note: C, concerns: [hope] }

        """;

    private const string Market = """
        seed: 1
        document: { id: market, language: en, original: harbour }
        statements:
          opening: { act: condemn, by: [ısı], mode: reported, quote: condemned the tests, renders: [harbour/opening], formerly: [begin] }
          follow: { act: thank, by: [zoë], mode: reported, quote: We thank the hosts, part-of: opening, renders: [harbour/thanks], topics: [base:peace] }
        agreements:
          meetings: { parties: [usa], status: agreed, summary: They meet., quotes: [They will meet every two weeks], stated-in: [harbour/opening], about: [peace] }

        """;

    private const string Baseline = "# typed-seeds baseline 1\nparty|gone|kind=state|name=Gone\ntopic|lost|name=Lost\nevent|talks|name=A\n";

    private static readonly (string Path, string Text)[] Right = [("seeds/harbour.yaml", Harbour), ("seeds/market.yaml", Market), ("seeds/shared.yaml", Shared)];

    private static readonly CorpusFile[] Others =
    [
        new("seeds/harbour.txt", InputRole.Document, Words),
        new("seeds/market.txt", InputRole.Document, Words),
        new("seeds/typed-seeds.baseline", InputRole.Baseline, Baseline),
        new("core/Core.Data.typedseeds", InputRole.Index, IndexOf("Core.Data", "parties:\n  canada: { kind: state, name: A, formerly: [dominion] }\n  canadas: { kind: group, name: B }\n  chile: { kind: state, name: C }\ntopics: { peace: { name: A } }\n")),
        new("more/More.Data.typedseeds", InputRole.Index, IndexOf("More.Data", "parties:\n  chile: { kind: state, name: A }\n  canada: { kind: state, name: B }\ntopics: { war: { name: A } }\n")),
    ];

    /// <summary>What a hand or a program does to a name. The names of today and of before are told apart: <c>formers</c> are those of the entry that is meant.</summary>
    private static readonly Func<string, IReadOnlyList<string>, IEnumerable<string>>[] Slips =
    [
        static (name, _) => [name.ToUpperInvariant(), CultureInfo.GetCultureInfo("tr").TextInfo.ToUpper(name), char.ToUpperInvariant(name[0]) + name[1..], CultureInfo.GetCultureInfo("tr").TextInfo.ToTitleCase(name)],
        static (name, _) => [name.Insert(name.Length / 2, "\u00AD"), name + "\u200B", "\uFEFF" + name, name.Insert(1, "\u200D"), name.Normalize(NormalizationForm.FormD), " " + name, name + "\u00A0"],
        static (name, _) => [name.Replace('a', 'а').Replace('e', 'е').Replace('o', 'о'), string.Concat(name.Select(static letter => letter is >= 'a' and <= 'z' ? (char)(letter - 'a' + 'ａ') : letter)), name.Replace('i', 'ı'), name.Replace('ı', 'i'), name.Replace('ë', 'e')],
        static (name, _) => [name[..^1], name + name[^1], name[1..], name + "s", $"{name[1]}{name[0]}{name[2..]}", name.Replace('k', 'c'), name.Replace('o', 'u'), name + "-2"],
        static (_, formers) => formers.SelectMany(static former => new[] { former, former.ToUpperInvariant(), char.ToUpperInvariant(former[0]) + former[1..], former + "\u200B", former[..^1] }),
        static (name, _) => [$"harbour/{name}", $"market/{name}", $"port/{name}", $"Harbour/{name}", $"harbor/{name}", $"base:{name}", $"Base:{name}", $"bases:{name}", $"bas:{name}", $"Core.Data:{name}"],
        static (name, _) => [$"party:{name}", $"parties/{name}", $"topics.{name}", $"{name}.yaml", name.Split(':', '/')[^1], $"port/{name.Split('/')[^1]}", $"PORT/{name.Split('/')[^1]}", name.Replace("base", "BASE", StringComparison.Ordinal).Replace("harbour", "Harbour", StringComparison.Ordinal)],

        // What is another entry, or was one: a kind that the field does not take, one that is gone.
        static (_, _) => ["gone", "Gone", "lost", "LOST", "sea", "storm", "Storm", "talks", "zoe", "opening", "Opening", "usa"],
    ];

    /// <summary>So many of these are made of the name of today alone.</summary>
    private const int OwnSlips = 4;

    /// <summary>What a hand does to a key, a section or a line: what is below is read only when it is mended.</summary>
    private static readonly (string Right, string Wrong)[] Keys =
    [
        ("formerly: [us-america", "Formerly: [us-america"), ("formerly: [calm, storm]", "FORMERLY: [calm, storm]"), ("formerly: [calm, meeting]", "formerlу: [calm, meeting]"), ("formerly: [port]", "Formerly: [port]"), ("formerly: [start]", "formerly\u200B: [start]"),
        ("parties:\n", "Parties:\n"), ("topics:\n", "TOPICS:\n"), ("events:\n", "events\u200B:\n"), ("places:\n", "Places:\n"), ("uses:", "Uses:"), ("document:", "Document:"), ("statements:\n", "Statements:\n"), ("agreements:\n", "AGREEMENTS:\n"), ("errata:\n", "Errata:\n"), ("seed: 1\n", "Seed: 1\n"), ("seed: 1\n", ""), ("kinds:\n", "Kinds:\n"),
        (" by: [", " By: ["), ("about: [", "About: ["), ("part-of: ", "Part-of: "), ("topics: [", "Topics: ["), ("concerns: [", "CONCERNS: ["), ("fulfilled-by: ", "fulfilled-by\u200B: "), ("participants: [", "Participants: ["), ("host: iris", "Host: iris"), ("original: ", "Original: "),
        ("  sea: {", "\u00A0 sea: {"), ("name: B", "name:B"), ("members: [korea, usa]", "members: [korea, usa], members: [korea, usa]"),
    ];

    private static readonly EntryKey[] OfPackages = [.. new[] { ("party", "canada"), ("party", "canadas"), ("party", "chile"), ("topic", "peace"), ("topic", "war") }.Select(static entry => new EntryKey(entry.Item1, string.Empty, entry.Item2) { Package = "base" })];

    private static readonly Lazy<Model> OfRight = new(() => Model.Of(Check(Right)));

    /// <summary>The references of the right corpus, with the former names of what each leads to.</summary>
    private static readonly Lazy<Reference[]> References = new(() => [.. FindReferences()]);

    public static TheoryData<int> Groups => new(Enumerable.Range(0, Slips.Length));

    [Fact]
    public void The_right_corpus_has_no_error_but_that_of_its_baseline() =>
        Assert.Equal(["gone", "lost"], Check(Right).Problems.Where(static problem => problem.Severity == RuleSeverity.Error).Select(static problem => problem.Rule == Rules.EntryRemoved ? problem.Message.Split('\'')[1] : problem.Message));

    [Fact]
    public void The_right_corpus_has_references_of_every_kind_into_every_file()
    {
        Assert.True(References.Value.Length >= 40, $"{References.Value.Length} references");
        Assert.Subset(References.Value.Select(static reference => reference.Target.Kind).ToHashSet(), new HashSet<string> { "party", "topic", "event", "document", "statement", "place" });
        Assert.Contains(References.Value, static reference => reference.Target.FullId.StartsWith("base:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void A_reference_with_a_slip_leads_to_what_was_meant_or_to_nothing(int slips)
    {
        var tried = new HashSet<(Reference, string)>();
        foreach (var reference in References.Value)
        {
            foreach (var wrong in WrongOf(reference, slips).Where(wrong => tried.Add((reference, wrong))))
            {
                AssertTargets([(reference, wrong)]);
            }
        }

        Assert.True(tried.Count > 100);
    }

    [Fact]
    public void A_reference_with_a_slip_beside_the_right_one_is_not_made_a_second_one()
    {
        var tried = 0;
        foreach (var reference in References.Value.Where(IsListed))
        {
            foreach (var wrong in Enumerable.Range(0, Slips.Length).SelectMany(slips => WrongOf(reference, slips)).Distinct())
            {
                AssertTargets([(reference, wrong)], written: static slip => $"{Written(slip.Reference.Text)}, {Written(slip.Wrong)}");
                AssertTargets([(reference, wrong)], written: static slip => $"{Written(slip.Wrong)}, {Written(slip.Wrong)}, {Written(slip.Reference.Text)}");
                tried++;
            }
        }

        Assert.True(tried > 200, $"{tried} are tried");
    }

    [Fact]
    public void Slips_in_many_references_are_mended_together_as_each_alone()
    {
        var random = new Random(33);
        for (var made = 0; made < 150; made++)
        {
            AssertTargets([.. References.Value.Where(_ => random.Next(4) == 0).Select(reference => (reference, Pick(random, [.. Enumerable.Range(0, Slips.Length).SelectMany(group => WrongOf(reference, group))])))]);
        }
    }

    [Fact]
    public void A_key_with_a_slip_brings_back_what_is_below_it_and_nothing_else()
    {
        foreach (var (right, wrong) in Keys)
        {
            AssertTargets([], text => Replaced(text, right, wrong));
        }
    }

    [Fact]
    public void Slips_in_keys_and_references_are_mended_together()
    {
        var random = new Random(17);
        for (var made = 0; made < 100; made++)
        {
            // Two lists that are the same are not any more where one of them has a slip.
            var keys = Keys[..^1].Where(_ => random.Next(10) == 0).ToArray();
            AssertTargets(
                [.. References.Value.Where(_ => random.Next(8) == 0).Select(reference => (reference, Pick(random, [.. Enumerable.Range(0, Slips.Length).SelectMany(group => WrongOf(reference, group))])))],
                text => keys.Aggregate(text, static (all, key) => Replaced(all, key.Right, key.Wrong)));
        }
    }

    private static void AssertTargets((Reference Reference, string Wrong)[] slips, Func<string, string>? others = null, Func<(Reference Reference, string Wrong), string>? written = null)
    {
        var named = Right.Select(file => (file.Path, Text: slips.Where(slip => slip.Reference.Path == file.Path).OrderByDescending(static slip => slip.Reference.Start)
            .Aggregate(file.Text, (text, slip) => text.Remove(slip.Reference.Start, slip.Reference.Length).Insert(slip.Reference.Start, written?.Invoke(slip) ?? Written(slip.Wrong))))).ToArray();
        var files = others is null ? named : [.. named.Select(file => (file.Path, others(file.Text)))];
        var before = Check(files);
        var mended = new Mender(new CorpusCheck { PackageId = "Sample" }, takesUnsafe: false).Run(All(files), CancellationToken.None);
        var shown = string.Join("\n", slips.Select(static slip => $"{slip.Reference.Target.FullId} as {slip.Wrong}").Concat(mended.Mended.Select(static problem => $"{problem.Rule.Id}: {problem.Message} → {problem.Fix!.Edit.Text}"))
            .Concat(mended.Files.Where(file => file.Text != All(files).First(one => one.FilePath == file.FilePath).Text).Select(static file => file.Text)));

        var (was, now, right) = (Model.Of(before), Model.Of(mended.Corpus), OfRight.Value);

        // What a wrong key hides is read and told once it is right.
        var below = others is null ? null : Check(named);
        var hidden = below is null ? was : Model.Of(below);
        Assert.False(mended.IsUnfinished, shown);
        Assert.True(was.Keys.IsSubsetOf(now.Keys), $"Another id: {List(was.Keys.Except(now.Keys))}\n{shown}");
        Assert.True(now.Keys.IsSubsetOf(right.Keys), $"Another id: {List(now.Keys.Except(right.Keys))}\n{shown}");
        Assert.True(was.Formers.IsSubsetOf(now.Formers), $"A former name is lost: {List(was.Formers.Except(now.Formers).Select(static former => former.Now))}\n{shown}");
        Assert.True(now.Formers.IsSubsetOf(right.Formers), $"Another former name: {List(now.Formers.Except(right.Formers).Select(static former => former.Now))}\n{shown}");
        foreach (var (field, targets) in now.Targets)
        {
            var (then, meant) = (was.Targets.GetValueOrDefault(field, []), right.Targets.GetValueOrDefault(field, []));
            Assert.True(!then.Except(targets).Any(), $"{field} led to {List(then)}, and does no more.\n{shown}");
            Assert.True(!targets.Except(then).Except(meant).Except(hidden.Targets.GetValueOrDefault(field, [])).Any(), $"{field} leads to {List(targets)}, and meant {List(meant)}.\n{shown}");
        }

        var known = before.Problems.Concat(Check(Right).Problems).Concat(below?.Problems ?? []).Select(Said).ToHashSet();
        Assert.True(mended.Corpus.Problems.Select(Said).FirstOrDefault(problem => !known.Contains(problem)) is not { } added, $"{mended.Corpus.Problems.Select(Said).FirstOrDefault(problem => !known.Contains(problem))} is new.\n{shown}");
    }

    private static bool IsListed(Reference reference) => Right.First(file => file.Path == reference.Path).Text is var text && text[..reference.Start].LastIndexOf('[') > text[..reference.Start].LastIndexOfAny([']', '{']);

    // What is proposed follows from what else could be read.
    private static string Said(Problem problem) => $"{problem.Rule.Id} {problem.Message.Split("; ")[0]}";

    private static IEnumerable<string> WrongOf(Reference reference, int slips) =>
        Slips[slips](reference.Text, reference.Formers).Where(wrong => wrong != reference.Text && wrong.Trim().Length > 1 && (slips < OwnSlips || !IsOfOther(reference, wrong)));

    // The name of another entry that the field takes, in any writing, means that one; a former name does not that is an id of another kind now.
    private static bool IsOfOther(Reference reference, string wrong) =>
        OfRight.Value.Keys.Concat(OfRight.Value.Formers.Where(former => !reference.Formers.Contains(former.Former) && OfRight.Value.Keys.All(key => key.Id != former.Former || key.Id != wrong)).Select(static former => former.Now with { Id = former.Former })).Concat(OfPackages)
            .Any(key => key != reference.Target && key.Id.Equals(wrong.Split('/', ':')[^1].Trim('\u200B'), StringComparison.OrdinalIgnoreCase) && key.Package.Length > 0 == wrong.Contains(':') && (reference.Kinds.Count == 0 || reference.Kinds.Contains(key.Kind)));

    private static string List(IEnumerable<EntryKey> keys) => string.Join(", ", keys.Select(static key => key.FullId));

    private static string Written(string text) => $"\"{text}\"";

    private static string Replaced(string text, string right, string wrong) => text.IndexOf(right, StringComparison.Ordinal) is >= 0 and var at ? text.Remove(at, right.Length).Insert(at, wrong) : text;

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];

    private static CheckedCorpus Check((string Path, string Text)[] files) => new CorpusCheck { PackageId = "Sample" }.Run(All(files));

    private static CorpusFile[] All((string Path, string Text)[] files) => [.. files.Select(static file => new CorpusFile(file.Path, InputRole.Annotation, file.Text)).Concat(Others).OrderBy(static file => file.FilePath, StringComparer.Ordinal)];

    private static string IndexOf(string package, string lines) => Stages.WritePackage(new(package, "1.0.0", package), [InputText.Of("/core/seeds/a.yaml", "seed: 1\n" + lines)], [], [], []).Index;

    // The value of a reference is a word of the text, by the tokens of the bound fields.
    private static IEnumerable<Reference> FindReferences()
    {
        var corpus = Check(Right);
        foreach (var file in corpus.Files)
        {
            var entries = file.Anchored.Entries;
            foreach (var (kinds, key, token) in entries.SelectMany(static entry => entry.Values.Select((value, field) => (entry.Kind.AllFields[field].Targets, Value: value as ReferencesValue))).Where(static field => field.Value is not null).SelectMany(static field => field.Value!.Keys.Zip(field.Value.Tokens, (key, token) => (field.Targets, key, token))))
            {
                var range = file.Positions.Ranges[token];
                yield return new(file.Source.FilePath, range.Start, range.Length, file.Source.Text.Substring(range.Start, range.Length).Trim('"'), key, kinds, [.. OfRight.Value.Formers.Where(former => former.Now == key).Select(static former => former.Former)]);
            }
        }
    }

    private sealed record Reference(string Path, int Start, int Length, string Text, EntryKey Target, EquatableArray<string> Kinds, string[] Formers);

    /// <summary>What a corpus says of its ids.</summary>
    private sealed record Model(HashSet<EntryKey> Keys, HashSet<(string Former, EntryKey Now)> Formers, Dictionary<string, EntryKey[]> Targets)
    {
        public static Model Of(CheckedCorpus corpus)
        {
            var entries = corpus.Files.SelectMany(static file => file.Anchored.Entries).Where(static entry => entry.Kind.Scope == Scope.Corpus || entry.Key.Document.Length > 0).ToArray();
            return new(
                [.. entries.Select(static entry => entry.Key)],
                [.. entries.Where(static entry => entry.Kind.IndexOf(FieldKeys.Formerly) >= 0).SelectMany(static entry => (entry[FieldKeys.Formerly] as IdsValue)?.Ids.Select(former => (former.Text, entry.Key)) ?? [])],
                entries.SelectMany(static entry => entry.Values.Select((value, field) => (Name: $"{entry.Kind.AllFields[field].Key} of {entry.Key}", Value: value as ReferencesValue)))
                    .Where(static field => field.Value is not null)
                    .GroupBy(static field => field.Name, StringComparer.Ordinal)
                    .ToDictionary(static field => field.Key, static field => field.SelectMany(static one => one.Value!.Keys).ToArray(), StringComparer.Ordinal));
        }
    }
}
