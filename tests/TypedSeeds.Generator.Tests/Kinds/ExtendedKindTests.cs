using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Kinds;

/// <summary>Fields of every type that a corpus adds to built-in kinds; for parties through the interface of all their records.</summary>
public class ExtendedKindTests
{
    private const string Annotation = """
        seed: 1
        kinds:
          rank: {}
          party:
            fields:
              rank: { type: rank }
              allies: { type: party, many: true }
              size: { type: choice, required: true, of: [small, large] }
              seat: { type: text, deprecated: it moved }
              reach: { type: integer, formerly: range }
        ranks: { first: {} }
        parties:
          ruritania: { kind: state, name: Ruritania, rank: first, size: large, allies: [rudolf] }
          rudolf: { kind: person, name: Rudolf, size: small, allies: [ruritania, rudolf] }
        """;

    public static TheoryData<string> BuiltInKinds => [.. KindTable.BuiltIn.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(BuiltInKinds))]
    public void A_built_in_kind_takes_fields_of_every_type(string kind)
    {
        var types = FieldTypeNames.Names.Concat(KindTable.BuiltIn.Select(other => other.Name)).Append("forum").ToArray();
        string[] forms = [string.Empty, ", required: true", ", many: true", ", many: true, required: true", ", deprecated: D, formerly: [former-{0}]"];
        var fields = types.SelectMany((type, i) => forms
            .Where(form => type != "code" || !form.Contains("many", StringComparison.Ordinal))
            .Select((form, j) => $"      x-{i}-y-{j}: {{ type: {type}{(type == "choice" ? ", of: [high, low]" : string.Empty)}{form.Replace("{0}", $"{i}-y-{j}", StringComparison.Ordinal)} }}\n"));

        var run = new SeedFiles().With("seeds/kinds.yaml", $"seed: 1\nkinds:\n  forum: {{}}\n  {kind}:\n    fields:\n{string.Concat(fields)}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerMessages());
    }

    [Fact]
    public void Parties_are_looked_up_by_fields_of_the_corpus_whatever_they_are() => Assert.Equal(
        "ruritania|rudolf|ruritania,rudolf|rudolf",
        SeedFiles.Small(Annotation).Run().Use("""
            static string Show(IEnumerable<Party> parties) => string.Join(",", parties.Select(party => party.Id));
            return string.Join("|", Show(Parties.ByRank(Ranks.First)), Show(Parties.ByAllies(Parties.Ruritania)), Show(Parties.ByAllies(Parties.Rudolf)), Show(Parties.BySize(PartySize.Small)));
            """));

    [Fact]
    public void Parties_are_matched_exhaustively_with_the_fields_of_the_corpus() => Assert.Equal(
        "state Large, person Small",
        SeedFiles.Small(Annotation).Run().Use("""
            return string.Join(", ", Parties.All.Cast<ICorpusParty>().Select(party => party.Match(state => $"state {state.Size}", person => $"person {person.Size}", organization => "", group => "")));
            """));

    [Fact]
    public void A_former_name_of_a_field_is_kept_on_what_parties_share() => Assert.Equal(
        "SEED4010",
        Assert.Single(SeedFiles.Small(Annotation).Run().MessagesOf("return ((ICorpusParty)Parties.Ruritania).Range.ToString()!;")).Id);

    [Fact]
    public void What_is_deprecated_of_parties_is_told_where_they_are_used_through_what_they_share() => Assert.Equal(
        "SEED4011",
        Assert.Single(SeedFiles.Small(Annotation).Run().MessagesOf("return ((ICorpusParty)Parties.Ruritania).Seat ?? string.Empty;")).Id);
}
