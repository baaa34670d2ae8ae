using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Packages;

/// <summary>The code for references to the entries of another package, compiled and run.</summary>
public class UsedCodeTests
{
    private static readonly DataPackage Core = DataPackage.Of("Core.Data", new SeedFiles()
        .With("seeds/shared.yaml", """
            seed: 1
            kinds:
              forum: { description: A format in which parties meet., fields: { level: { type: text } } }
              statement: { fields: { forum: { type: forum } } }
            parties:
              canada: { kind: state, name: Canada }
              minister: { kind: person, name: The minister }
            forums:
              round-table: { level: leaders }
            """)
        .With("seeds/talks.txt", "Canada welcomed the talks.\n")
        .With("seeds/talks.yaml", """
            seed: 1
            document: { id: talks, language: en }
            statements:
              welcome: { act: welcome, by: [canada], mode: narrated, quote: Canada welcomed the talks., forum: round-table }
            """));

    private static readonly SeedFiles Files = new SeedFiles()
        .Referencing(Core)
        .With("seeds/notes.txt", "Canada praised the talks.\nThe host did too.\n")
        .With("seeds/notes.yaml", """
            seed: 1
            uses: { core: Core.Data }
            document: { id: notes, language: en }
            kinds:
              visit: { fields: { host: { type: party }, forum: { type: 'core:forum' }, about: { type: statement, many: true } } }
              statement: { fields: { visit: { type: visit } } }
            parties:
              host: { kind: state, name: The host, offices: [{ title: Guest, of: core:canada }] }
              canada: { kind: state, name: Another Canada }
            statements:
              praise: { act: praise, by: [core:canada, canada], about: [core:minister], mode: narrated, quote: Canada praised the talks., renders: [core:talks/welcome] }
              join: { act: praise, by: [host], to: [core:minister], mode: narrated, quote: The host did too. }
            errata:
              unclear: { quote: the talks, note: Which., concerns: [core:talks/welcome, praise, core:round-table, core:canada] }
            visits:
              first: { host: core:canada, forum: core:round-table, about: [praise, core:talks/welcome] }
            """);

    [Theory]
    [InlineData("ReferenceEquals(Statements.Notes.Praise.By[0], Core.Data.Parties.Canada)", "True")]
    [InlineData("string.Join(\", \", Statements.Notes.Praise.By.Select(party => party.Corpus + \" \" + party.Id))", "Core.Data canada, Sample canada")]
    [InlineData("string.Join(\", \", Statements.ByParty(Core.Data.Parties.Canada))", "statement notes/praise")]
    [InlineData("string.Join(\", \", Statements.ByParty(Parties.Canada))", "statement notes/praise")]
    [InlineData("string.Join(\", \", Statements.ToParty(Core.Data.Parties.Minister))", "statement notes/join")]
    [InlineData("string.Join(\", \", Statements.AboutParty(Core.Data.Parties.Minister))", "statement notes/praise")]
    [InlineData("string.Join(\", \", Core.Data.Parties.Canada.Statements)", "statement talks/welcome")]
    [InlineData("string.Join(\", \", Core.Data.Parties.Canada.Statements())", "statement notes/praise")]
    [InlineData("string.Join(\", \", Parties.Canada.Statements().Select(said => said.Visit?.Id ?? said.Id))", "praise")]
    [InlineData("Statements.Notes.Praise.Renders[0].Quote.Text", "Canada welcomed the talks.")]
    [InlineData("((Core.Data.CorpusStatement)Statements.Notes.Praise.Renders[0]).Forum.Level", "leaders")]
    [InlineData("string.Join(\", \", Errata.Notes.Unclear.Concerns.Select(entry => entry.Corpus + \" \" + entry))", "Core.Data statement talks/welcome, Sample statement notes/praise, Core.Data forum round-table, Core.Data party canada")]
    [InlineData("Visits.First.Forum.Level", "leaders")]
    [InlineData("string.Join(\", \", Visits.ByForum(Core.Data.Forums.RoundTable))", "visit first")]
    [InlineData("string.Join(\", \", Visits.First.About)", "statement notes/praise, statement talks/welcome")]
    [InlineData("Parties.Host.Offices[0].Of.Corpus", "Core.Data")]
    [InlineData("string.Join(\", \", Statements.ByParty(Core.Data.Parties.Canada, Reach.All))", "statement notes/praise")]
    public void A_reference_leads_to_the_entry_of_the_other_package_and_look_ups_find_ours_by_it(string expression, string expected) =>
        Assert.Equal(expected, Files.Run().Use($"return ({expression}).ToString();"));

    [Fact]
    public void Json_says_which_references_lead_to_another_corpus_at_any_time() => Assert.Contains(
        "\"by\":[\"Core.Data:canada\",\"canada\"]",
        Files.Run().Use("GC.Collect(); GC.WaitForPendingFinalizers(); return System.Text.Json.JsonSerializer.Serialize(Statements.Notes.Praise);"),
        StringComparison.Ordinal);

    [Fact]
    public void The_code_names_the_members_of_the_other_package()
    {
        var code = Files.Run().Sources.Values.Single(source => source.Contains("Used_(", StringComparison.Ordinal));

        Assert.Contains("\"party:core:canada\" => global::Core.Data.Parties.Canada,", code, StringComparison.Ordinal);
        Assert.Contains("\"statement:core:talks/welcome\" => global::Core.Data.Statements.Talks.Welcome,", code, StringComparison.Ordinal);
        Assert.Contains("\"forum:core:round-table\" => global::Core.Data.Forums.RoundTable,", code, StringComparison.Ordinal);
        Assert.Contains("<see cref=\"global::Core.Data.Parties.Canada\"/>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_whose_assembly_lacks_what_its_index_has_does_not_compile()
    {
        var other = DataPackage.Of("Core.Data", new SeedFiles().With("seeds/shared.yaml", "seed: 1\nparties:\n  japan: { kind: state, name: Japan }\n"));
        var files = new SeedFiles().Referencing(other).With(Core.IndexPath, Core.Index)
            .With("seeds/a.yaml", "seed: 1\nuses: { core: Core.Data }\nparties:\n  b: { kind: person, name: B, part-of: core:canada }\n");

        Assert.Equal(["CS0117"], files.Run().CompilerMessages().Select(message => message.Id));
    }

    [Fact]
    public void A_corpus_that_uses_nothing_has_the_same_code_whatever_its_project_references()
    {
        var files = new SeedFiles().With("seeds/a.yaml", "seed: 1\nparties:\n  b: { kind: person, name: B }\n");

        Assert.Equal(files.Run().Sources, files.Referencing(Core).Run().Sources);
    }

    [Fact]
    public void Documents_in_resources_may_refer_to_other_packages_too()
    {
        var run = Files.WithProperty("TypedSeedsDocumentStorage", "resource").Run();

        Assert.Equal("Core.Data", run.Use("return Statements.Notes.Praise.By[0].Corpus;"));
    }

    [Fact]
    public void A_chain_of_five_and_a_diamond_lead_to_the_one_entry_at_their_root()
    {
        var second = Next("Second.Data", Core, "Core.Data", "core:canada");
        var third = Next("Third.Data", second, "Second.Data", "core:envoy", Core);
        var left = Next("Left.Data", third, "Third.Data", "core:envoy", Core, second);
        var right = Next("Right.Data", third, "Third.Data", "core:envoy", Core, second);
        var files = new SeedFiles().Referencing(Core).Referencing(second).Referencing(third).Referencing(left).Referencing(right)
            .With("seeds/a.yaml", "seed: 1\nuses: { left: Left.Data, right: Right.Data }\nparties:\n  both: { kind: group, name: Both, members: [left:envoy, right:envoy] }\n");

        Assert.Equal("Core.Data canada", files.Run().Use("""
            var roots = ((Group)Parties.All[0]).Members.Select(party => party.PartOf!.PartOf!.PartOf!).Distinct();
            return string.Join(", ", roots.Select(root => root.Corpus + " " + root.Id));
            """));
    }

    private static DataPackage Next(string id, DataPackage uses, string package, string partOf, params DataPackage[] others) => DataPackage.Of(
        id,
        others.Aggregate(new SeedFiles().Referencing(uses), static (files, other) => files.Referencing(other))
            .With("seeds/a.yaml", $"seed: 1\nuses: {{ core: {package} }}\nparties:\n  envoy: {{ kind: person, name: E, part-of: {partOf} }}\n"));
}
