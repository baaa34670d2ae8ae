using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Packages;

/// <summary>References to the entries of another package: what is accepted, and what is said where one is wrong.</summary>
public class UsedReferenceTests
{
    private static readonly DataPackage Core = DataPackage.Of("Core.Data", new SeedFiles()
        .With("seeds/shared.yaml", """
            seed: 1
            kinds:
              forum: { description: A format in which parties meet., fields: { level: { type: text } } }
              remark: { scope: document, description: A remark., fields: { words: { type: quote, required: true } } }
              agreement: { fields: { forum: { type: forum } } }
            parties:
              canada: { kind: state, name: Canada, aliases: [Canadian], formerly: [dominion] }
              japan: { kind: state, name: Japan, deprecated: use canada }
              minister: { kind: person, name: The minister }
            topics:
              peace: { name: Peace }
              twin: { name: A twin }
            events:
              summit: { name: A summit }
              twin: { name: Another twin }
            forums:
              round-table: { level: leaders }
            """)
        .With("seeds/talks.txt", "Canada welcomed the talks.\n")
        .With("seeds/talks.yaml", """
            seed: 1
            document: { id: talks, language: en }
            statements:
              welcome: { act: welcome, by: [canada], mode: narrated, quote: Canada welcomed the talks. }
            agreements:
              meet: { parties: [canada], summary: To meet., status: agreed, stated-in: [welcome], forum: round-table }
            errata:
              slip: { quote: the talks, note: Which talks. }
            remarks:
              plain: { words: welcomed }
            """));

    private const string Head = """
        seed: 1
        uses: { core: Core.Data }
        document: { id: notes, language: en }
        """;

    public static TheoryData<string> Right => new(
        "statements: { a: { act: praise, by: [core:canada], mode: narrated, quote: Praise. } }",
        "statements: { a: { act: praise, by: core:canada, mode: narrated, quote: Praise. } }",
        "statements: { a: { act: praise, by: [\"core:canada\", 'core:minister'], mode: narrated, quote: Praise. } }",
        "statements:\n  a:\n    act: praise\n    by:\n      - core:canada\n    mode: narrated\n    quote: Praise.",
        "statements: { a: { act: praise, by: [], to: core:minister, about: core:canada, topics: core:peace, at: core:summit, mode: narrated, quote: Praise. } }",
        "statements: { a: { act: praise, by: [], mode: narrated, quote: Praise., renders: core:talks/welcome, part-of: core:talks/welcome } }",
        "agreements: { a: { parties: [core:canada], summary: S., status: agreed, quotes: [Praise.], about: [core:peace, core:summit], fulfilled-by: core:summit, stated-in: core:talks/welcome } }",
        "errata: { a: { quote: Praise., note: N., concerns: [core:canada, core:talks, core:talks/welcome, core:talks/meet, core:talks/slip, core:talks/plain, core:round-table] } }",
        "parties: { b: { kind: person, name: B, part-of: core:canada, represents: core:canada, offices: [{ title: T, of: core:canada }] }, c: { kind: group, name: C, members: [core:minister, b] } }",
        "topics: { war: { name: War, broader: core:peace } }",
        "kinds: { visit: { fields: { host: { type: party }, forum: { type: 'core:forum' }, remarks: { type: 'core:remark', many: true } } } }\nvisits: { a: { host: core:canada, forum: core:round-table, remarks: core:talks/plain } }",
        "defaults: { statements: { by: core:canada } }\nstatements: { a: { act: praise, mode: narrated, quote: Praise. } }");

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void An_alias_whose_package_is_not_typed_yet_in_one_file_is_what_another_file_says(string typing, string whole)
    {
        var run = new SeedFiles()
            .With($"seeds/{typing}.yaml", "seed: 1\nuses: { core: }\n")
            .With($"seeds/{whole}.yaml", "seed: 1\nuses: { core: Core.Data }\nparties: { b: { kind: person, name: B, part-of: core:canada } }\n")
            .Referencing(Core).Run();

        var only = Assert.Single(run.Diagnostics, message => message.Severity == DiagnosticSeverity.Error);
        Assert.Contains($"{typing}.yaml", only.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.DoesNotContain("already", only.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void Every_field_of_references_takes_an_entry_of_a_used_package(string sections)
    {
        var run = Files(sections).Run();

        Assert.DoesNotContain(run.Diagnostics, message => message.Severity > DiagnosticSeverity.Info);
        Assert.Empty(run.CompilerMessages());
    }

    [Theory]
    [InlineData("by: [core:peace]", "SEED2002", "'core:peace' is a topic, but 'by' names a party")]
    [InlineData("by: [core:talks/welcome]", "SEED2002", "'core:talks/welcome' is a statement, but 'by' names a party")]
    [InlineData("by: [core:kanada]", "SEED2031", "Core.Data 1.0.0 has no party 'kanada'; did you mean 'core:canada'?")]
    [InlineData("by: [core:]", "SEED2031", "Core.Data 1.0.0 has no party ''")]
    [InlineData("by: ['core:core:canada']", "SEED2031", "Core.Data 1.0.0 has no party 'core:canada'; did you mean 'core:canada'?")]
    [InlineData("by: [cor:canada]", "SEED2030", "No file of the corpus has the alias 'cor' under 'uses'; did you mean 'core'?")]
    [InlineData("by: [Core:canada]", "SEED2030", "No file of the corpus has the alias 'Core' under 'uses'; did you mean 'core'?")]
    [InlineData("by: ['https://example.org']", "SEED2030", "No file of the corpus has the alias 'https' under 'uses'; its aliases are core")]
    [InlineData("by: [canada]", "SEED2001", "There is no party 'canada'; did you mean 'core:canada'?")]
    [InlineData("by: [core:japan]", "SEED2032", "'core:japan' is obsolete in Core.Data; it is deprecated: use canada")]
    [InlineData("by: [], renders: [core:welcome]", "SEED2031", "Core.Data 1.0.0 has no statement 'welcome'; did you mean 'core:talks/welcome'?")]
    [InlineData("by: [], renders: [core:talk/welcome]", "SEED2031", "Core.Data 1.0.0 has no statement 'talk/welcome'; did you mean 'core:talks/welcome'?")]
    [InlineData("by: ['Core.Data:canada']", "SEED2030", "No file of the corpus has the alias 'Core.Data' under 'uses'; did you mean 'core:canada'?")]
    [InlineData("by: [other:canada]", "SEED2030", "No file of the corpus has the alias 'other' under 'uses'; did you mean 'core:canada'?")]
    [InlineData("by: [core/canada]", "SEED2003", "No file annotates a document 'core'; did you mean 'core:canada'?")]
    [InlineData("by: [core: canada]", "SEED1004", "'by' is a list: each item is the id of an entry, but this is a mapping, since a space is after the ':'; write by: [core:canada]")]
    [InlineData("by: [], renders: [welcome]", "SEED2001", "There is no statement 'welcome'; did you mean 'core:talks/welcome'?")]
    [InlineData("by: [], versions: { core:talks: Welcome }", "SEED2061", "The text of 'core:talks' is in another package, so no words of it can be proved by this name; name a document of this corpus, which may be a reading of it (of: core:talks)")]
    public void A_wrong_reference_gives_one_diagnostic_with_the_closest_entry(string fields, string id, string message)
    {
        var run = Files($"statements: {{ a: {{ act: praise, {fields}, mode: narrated, quote: Praise. }} }}").Run();

        var diagnostic = Assert.Single(run.Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal((id, message), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Empty(run.CompilerMessages());
    }

    [Fact]
    public void An_id_that_two_kinds_of_a_package_have_is_ambiguous_where_the_field_takes_both() => Assert.Equal(
        ["SEED2004"],
        Errors("agreements: { a: { parties: [core:canada], summary: S., status: agreed, quotes: [Praise.], about: core:twin } }"));

    [Theory]
    [InlineData("uses: { core: Core.Data }\nstatements:\n  core:a:\n    { act: praise, by: [], mode: narrated, quote: Praise. }", "SEED1006")]
    [InlineData("uses: { core: Core.Data }\nwaivers:\n  statement:\n    core:talks/welcome: The change is meant.", null)]
    public void A_key_with_an_alias_is_YAML_and_told_for_what_it_is(string sections, string? id)
    {
        var files = Files(string.Empty).With("seeds/notes.yaml", "seed: 1\ndocument: { id: notes, language: en }\n" + sections + "\n");

        Assert.Equal(id, files.Run().Diagnostics.Where(static message => message.Severity > DiagnosticSeverity.Info).Select(static message => message.Id).SingleOrDefault());
    }

    [Theory]
    [InlineData(1, "; write uses: { core: Core.Data }")]
    [InlineData(2, "; write uses: { core: … } with one of the packages that the project references: Core.Data, Other.Data")]
    public void A_section_of_packages_that_is_missing_is_one_error_of_a_file_that_names_the_package(int packages, string hint)
    {
        var files = Files(string.Empty).With("seeds/notes.yaml", """
            seed: 1
            document: { id: notes, language: en }
            statements:
              a: { act: praise, by: [core:canada, core:japan], to: [core:canada], mode: narrated, quote: Praise., renders: core:talks/welcome }
              b: { act: praise, by: core:canada, mode: narrated, quote: Praise. }
            """);
        var run = (packages == 1 ? files : files.Referencing(DataPackage.Of("Other.Data", new SeedFiles().With("seeds/a.yaml", "seed: 1\nparties: { peru: { kind: state, name: Peru } }\n")))).Run();

        Assert.Equal(["No file of the corpus has the alias 'core' under 'uses'" + hint], run.Diagnostics.Where(static message => message.Severity == DiagnosticSeverity.Error).Select(static message => message.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("uses: core", "uses: { core: Core.Data }")]
    [InlineData("uses: { core: [x] }", "uses: { core: Core.Data }")]
    [InlineData("uses: { core: { version: 1.0.0 } }", "package: Core.Data")]
    public void An_example_of_the_section_names_a_package_that_the_project_references(string uses, string example) => Assert.Contains(
        example,
        new SeedFiles().Referencing(Core).With("seeds/a.yaml", "seed: 1\n" + uses + "\n").Run().Diagnostics.First(static message => message.Severity == DiagnosticSeverity.Error).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Fact]
    public void One_alias_for_two_packages_asks_for_another_alias() => Assert.Equal(
        "'core' names the package 'Core.Data' already; give this package an alias of its own",
        Assert.Single(
            new SeedFiles().Referencing(Core).With("seeds/a.yaml", "seed: 1\nuses: { core: Core.Data }\n").With("seeds/b.yaml", "seed: 1\nuses: { core: Other.Data }\n").Run().Diagnostics,
            static message => message.Id == "SEED2036").GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public void What_refers_to_a_package_that_is_not_there_is_reported_at_the_package_alone()
    {
        var files = Files("statements: { a: { act: praise, by: [core:canada, core:nobody], mode: narrated, quote: Praise. } }").Without(Core.IndexPath);

        Assert.Equal(["SEED2033"], files.Run().Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error).Select(message => message.Id));
    }

    [Theory]
    [InlineData("uses: core", "SEED1004")]
    [InlineData("uses: [core]", "SEED1004")]
    [InlineData("uses: { core: [Core.Data] }", "SEED1004")]
    [InlineData("uses: { core: { version: 1.0.0 } }", "SEED1003")]
    [InlineData("uses: { core: { package: Core.Data, versio: 1.0.0 } }", "SEED1002")]
    [InlineData("uses: { Core: Core.Data }", "SEED1006")]
    [InlineData("uses: { core: Core.Data, core: Core.Data }", "SEED0008")]
    [InlineData("uses: { core: Nothing.Data }", "SEED2033")]
    [InlineData("uses: { core: Sample }", "SEED2038")]
    public void A_section_of_the_wrong_form_is_reported_once_and_nothing_after_it(string uses, string id)
    {
        var files = new SeedFiles().Referencing(Core).With("seeds/a.yaml", $$"""
            seed: 1
            {{uses}}
            topics: { a: { name: A, broader: core:peace } }
            """);

        Assert.Equal([id], files.Run().Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error).Select(message => message.Id));
    }

    [Theory]
    [InlineData("1.0.0", "1.0.0", null)]
    [InlineData("1.0.0", "2.0.0", "First.Data was compiled with Core.Data 1.0.0, and this corpus with 2.0.0; use versions of the two that agree")]
    [InlineData("2.0.0", "1.0.0", "First.Data was compiled with Core.Data 2.0.0, and this corpus with 1.0.0; use versions of the two that agree")]
    public void A_package_that_the_corpus_uses_itself_is_compared_with_that_of_the_packages_that_it_uses(string theirs, string own, string? message)
    {
        var files = new SeedFiles()
            .With("packages/Core.Data.typed-seeds", DataPackage.IndexWith($"package|Core.Data|{own}", "namespace|Core.Data"))
            .With("packages/First.Data.typed-seeds", DataPackage.IndexWith("package|First.Data|1.0.0", "namespace|First.Data", $"uses|core|core.data|{theirs}"))
            .With("seeds/uses.yaml", "seed: 1\nuses: { core: Core.Data, first: First.Data }\n");

        Assert.Equal(message, files.Run().Diagnostics.SingleOrDefault(static found => found.Id == "SEED2037")?.GetMessage(CultureInfo.InvariantCulture).Replace("core.data", "Core.Data", StringComparison.Ordinal));
    }

    [Fact]
    public void An_alias_holds_in_all_files_of_the_corpus_and_may_be_said_again() => Assert.Empty(Errors("topics: { war: { name: War, broader: core:peace } }", file => file
        .With("seeds/more.yaml", "seed: 1\nuses: { core: Core.Data }\ntopics: { fight: { name: Fight, broader: core:peace } }\n")
        .With("seeds/most.yaml", "seed: 1\ntopics: { strife: { name: Strife, broader: core:peace } }\n")));

    [Theory]
    [InlineData("Canada spoke.", false)]
    [InlineData("The Canadian side spoke.", false)]
    [InlineData("A country spoke.", true)]
    public void A_speaker_of_a_package_is_known_by_the_names_that_its_index_has(string before, bool isDistant)
    {
        var files = new SeedFiles().Referencing(Core)
            .With("seeds/rules.yaml", "seed: 1\nrules: { speaker-near: { sentences: 1 } }\n")
            .With("seeds/notes.txt", before + " Both sides must stop.\n")
            .With("seeds/notes.yaml", Head + "\nstatements: { stop: { act: call-on, by: core:canada, mode: quoted, quote: Both sides must stop } }\n");

        Assert.Equal(isDistant, files.Run().Diagnostics.Any(message => message.Id == "SEED3021"));
    }

    private static IEnumerable<string> Errors(string sections, Func<SeedFiles, SeedFiles>? change = null) =>
        (change ?? (static files => files))(Files(sections)).Run().Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error).Select(message => message.Id);

    private static SeedFiles Files(string sections) => new SeedFiles()
        .Referencing(Core)
        .With("seeds/notes.txt", "Praise.\n")
        .With("seeds/notes.yaml", Head + "\n" + sections + "\n");
}
