using System.Text.RegularExpressions;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>The documentation of each look-up by an entry says what it does not give.</summary>
public sealed partial class InclusionTests
{
    [Fact]
    public void Each_look_up_by_an_entry_says_so_in_a_corpus_with_every_field_and_type()
    {
        var members = new[] { FullCorpus.Files, OwnCorpus.Files, SeedFiles.OfRepository() }
            .SelectMany(files => files.Run().Sources)
            .SelectMany(source => LookUps().Matches(source.Value))
            .Select(match => (Name: match.Groups["name"].Value, Summary: match.Groups["summary"].Value))
            .ToArray();

        Assert.Contains(members, member => member.Name == "AboutParty");
        Assert.Contains(members, member => member.Name == "ByManyMinistries");
        Assert.All(members, member => Assert.Matches("not included|are not\\.|another package", member.Summary));
    }

    [Fact]
    public void Each_property_that_leads_back_says_so()
    {
        var reverses = KindTable.BuiltIn.Where(target => target.Name is not KindTable.Event).SelectMany(target => Reverse.Of(target.Name)).Concat(Reverse.OfEntry).ToArray();

        Assert.NotEmpty(reverses);
        Assert.All(reverses, reverse => Assert.Contains("not included. Only those of its own corpus", reverse.Summary, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"/// <summary>(?<summary>[^\n]*)</summary>\n *public static Generic_\.IReadOnlyList<[^\n]*> (?<name>\w+)\((this )?[\w.:]*(Party|Topic|Statement|SourceDocument|Entry|Ministry) \w+\)")]
    private static partial Regex LookUps();
}
