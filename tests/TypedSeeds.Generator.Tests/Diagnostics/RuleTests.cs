using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>Each rule is broken once: one diagnostic, at the wrong token, with advice on what to write.</summary>
public class RuleTests
{
    public static TheoryData<string> Ids => new(RuleCases.All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_mistake_gives_one_diagnostic_at_the_wrong_token_with_the_whole_message(string id)
    {
        var (marked, message) = RuleCases.All[id];

        var run = marked.Files.Run();

        // Information about unused entries does not matter in the other cases.
        var diagnostic = Assert.Single(run.Diagnostics, found => found.Severity > DiagnosticSeverity.Info || found.Id == id);
        Assert.Equal(
            (id, marked.First, message),
            (diagnostic.Id, Marked.PlaceOf(diagnostic.Location), diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(marked.Second, diagnostic.AdditionalLocations.Select(Marked.PlaceOf).Cast<(string, Microsoft.CodeAnalysis.Text.TextSpan)?>().SingleOrDefault());
        Assert.Empty(run.CompilerMessages());
    }
}
