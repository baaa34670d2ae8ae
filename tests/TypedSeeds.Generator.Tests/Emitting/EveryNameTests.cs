using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>
/// Each name of C#, of the runtime, of generated code and of the format, wherever a corpus may choose a name: it compiles,
/// or is an error at its own line.
/// </summary>
public class EveryNameTests
{
    private const string Parties = "parties: { zz-party: { kind: group, name: N } }";

    private static readonly string[] Types = ["text", "choice, of: [one]", "party", "text, many: true", "date", "zz-own"];

    private static readonly (string Section, string Fields)[] Sections =
    [
        ("topics", "name: N"),
        ("events", "name: N"),
        ("statements", "act: state, by: [], mode: narrated, quote: Words"),
        ("agreements", "parties: [zz-party], summary: S, status: agreed, quotes: [Words]"),
        ("errata", "quote: Words, note: N"),
        ("zz-owns", "value: one"),
        ("zz-notes", "value: one"),
    ];

    [Fact]
    public void The_names_are_those_of_all_sources() => Assert.All(
        new[] { "class", "record", "equals", "get-type", "entry", "find", "lists", "lookups", "readers", "instance", "columns", "party-row", "document-report", "corpus-index", "tables", "generic", "typed-seeds", "kinds" },
        name => Assert.Contains(name, EveryName.Ids));

    [Theory]
    [InlineData("corpus")]
    [InlineData("document")]
    public void Every_name_as_a_kind(string scope) => AssertKinds(
        EveryName.Kinds,
        id => [Ids.ToMemberName(id), Ids.ToMemberName(Plural.Of(id))],
        id => ($"{id}: {{ scope: {scope}, fields: {{ other: {{ type: party }} }} }}", Plural.Of(id)));

    [Theory]
    [InlineData("corpus")]
    [InlineData("document")]
    public void Every_name_as_a_plural(string scope) => AssertKinds(
        EveryName.Ids,
        id => [Ids.ToMemberName(id)],
        id => ($"{Plain(id)}: {{ plural: {id}, scope: {scope}, fields: {{ other: {{ type: party }} }} }}", id));

    [Fact]
    public void Every_name_as_a_former_name_of_a_kind() => AssertKinds(
        EveryName.Kinds,
        id => [Ids.ToMemberName(Plural.Of(id))],
        id => ($"{Plain(id)}: {{ formerly: [{id}] }}", Plural.Of(Plain(id))));

    [Fact]
    public void Every_name_as_a_field_of_an_own_kind_of_each_type()
    {
        var lines = new NamedLines().Add("seed: 1\nkinds:\n  zz-own: {}");
        for (var i = 0; i < Types.Length; i++)
        {
            lines.Add($"  zz-kind{i}:\n    fields:");
            foreach (var id in EveryName.Ids)
            {
                lines.AddName($"      {id}: {{ type: {Types[i]} }}", $"ZzKind{i}", Ids.ToMemberName(id));
            }
        }

        lines.Add(Parties).AssertCompileOrAreReported();
    }

    [Fact]
    public void Every_name_as_a_field_of_each_built_in_kind()
    {
        var lines = new NamedLines().Add("seed: 1\nkinds:");
        foreach (var kind in KindTable.BuiltIn)
        {
            lines.Add($"  {kind.Name}:\n    fields:");
            foreach (var id in EveryName.Ids)
            {
                lines.AddName($"      {id}: {{ type: {(kind.Name == KindTable.Statement ? "party" : "text")} }}", RecordNames.OfExtended(kind).First(), Ids.ToMemberName(id));
            }
        }

        lines.Add(Parties).AssertCompileOrAreReported();
    }

    [Fact]
    public void Every_name_as_a_former_key_and_as_a_value_of_a_choice()
    {
        var lines = new NamedLines().Add("seed: 1\nkinds:\n  zz-kind:\n    fields:");
        foreach (var id in EveryName.Ids)
        {
            lines.AddName($"      {Plain(id)}: {{ type: party, formerly: [{id}] }}", "ZzKind", Ids.ToMemberName(Plain(id)));
        }

        lines.Add("      value:\n        type: choice\n        of:");
        foreach (var id in EveryName.Ids)
        {
            lines.AddName($"          {id}: Meaning.", "ZzKindValue", Ids.ToMemberName(id));
        }

        lines.Add(Parties).AssertCompileOrAreReported();
    }

    // An enum is called by its kind and its field together, so each name is cut in two wherever it has two words.
    [Fact]
    public void Every_name_as_the_enum_of_a_choice()
    {
        var lines = new NamedLines().Add("seed: 1\nkinds:");
        var pairs = EveryName.Ids
            .SelectMany(id => Enumerable.Range(0, id.Length).Where(i => id[i] == '-').Select(i => (Kind: id[..i], Field: id[(i + 1)..])))
            .Where(pair => Ids.Problem(pair.Field) is null);
        foreach (var kind in pairs.GroupBy(pair => pair.Kind))
        {
            lines.Add($"  {kind.Key}:\n    fields:");
            foreach (var (_, field) in kind)
            {
                lines.Add($"      {field}: {{ type: choice, of: [one] }}");
            }
        }

        lines.Add(Parties).AssertCompileOrAreReported();
    }

    [Fact]
    public void Every_name_as_an_id_in_each_section()
    {
        var lines = new NamedLines().Add("seed: 1\nkinds:\n  zz-own: { fields: { value: { type: choice, of: [one] } } }\n  zz-note: { scope: document, fields: { value: { type: choice, of: [one] } } }\ndocument: { id: zz-document, formerly: [zz-former] }\nparties:\n  zz-party: { kind: group, name: N }");
        foreach (var id in EveryName.Ids)
        {
            lines.AddName($"  {id}: {{ kind: group, name: N, formerly: [{Plain(id)}] }}", "Parties", Ids.ToMemberName(id));
        }

        foreach (var (section, fields) in Sections)
        {
            var isOfDocument = section is "statements" or "agreements" or "errata" or "zz-notes";
            lines.Add(section + ":");
            foreach (var id in EveryName.Ids)
            {
                lines.AddName($"  {id}: {{ {fields} }}", Ids.ToMemberName(section) + (isOfDocument ? "+ZzDocument" : string.Empty), Ids.ToMemberName(id));
            }
        }

        lines.AssertCompileOrAreReported();
    }

    [Fact]
    public void Every_name_as_a_former_id()
    {
        var lines = new NamedLines().Add("seed: 1\nparties:");
        foreach (var id in EveryName.Ids)
        {
            lines.AddName($"  {Plain(id)}: {{ kind: group, name: N, formerly: [{id}] }}", "Parties", Ids.ToMemberName(id));
        }

        lines.AssertCompileOrAreReported();
    }

    [Fact]
    public void Every_name_as_the_id_of_a_document()
    {
        foreach (var ids in EveryName.Ids.Chunk(60))
        {
            var run = ids.Aggregate(
                new SeedFiles().With("seeds/kinds.yaml", "seed: 1\nkinds:\n  zz-note: { scope: document, fields: { value: { type: choice, of: [one] } } }\n"),
                (files, id) => files.With($"seeds/x-{id}.txt", "Words.").With($"seeds/x-{id}.yaml", $"seed: 1\ndocument: {{ id: {id} }}\nerrata: {{ one: {{ quote: Words, note: N }} }}\nzz-notes: {{ one: {{}} }}\n")).Run();

            Assert.Equal(string.Empty, string.Join("\n", run.CompilerMessages().Take(20)));
            var documents = run.Output.GetTypeByMetadataName("Sample.Documents")!.MemberNames.ToHashSet();
            var reported = run.Diagnostics.Select(found => found.Location.GetLineSpan()).Where(span => span.StartLinePosition.Line == 1).Select(span => span.Path).ToHashSet();
            Assert.All(ids, id => Assert.True(documents.Contains(Ids.ToMemberName(id)) || reported.Contains($"{SeedFiles.ProjectDirectory}seeds/x-{id}.yaml"), id));
        }
    }

    /// <summary>An id with no meaning anywhere, made of another.</summary>
    private static string Plain(string id) => "zz" + Ids.ToMemberName(id).ToLowerInvariant();

    private static void AssertKinds(IEnumerable<string> names, Func<string, IEnumerable<string>> taken, Func<string, (string Declaration, string Section)> use)
    {
        foreach (var ids in EveryName.Apart(names, taken))
        {
            var lines = new NamedLines().Add("seed: 1\nkinds:");
            foreach (var (declaration, section) in ids.Select(use))
            {
                lines.AddName($"  {declaration}", Ids.ToMemberName(section));
            }

            lines.Add("document: { id: zz-document }\n" + Parties);
            foreach (var (_, section) in ids.Select(use).Where(kind => KindTable.BuiltIn.All(builtIn => builtIn.Section != kind.Section)))
            {
                lines.Add($"{section}: {{ one: {{}} }}");
            }

            lines.AssertCompileOrAreReported();
        }
    }
}
