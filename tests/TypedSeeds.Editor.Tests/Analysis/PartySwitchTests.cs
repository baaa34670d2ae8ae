using Microsoft.CodeAnalysis.Testing;
using TypedSeeds.Analyzers;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Analysis;

/// <summary>Which switches over parties the compiler's warning on missing cases is taken back for.</summary>
public class PartySwitchTests
{
    [Theory]
    [InlineData("State => 1, Person => 2, Organization => 3, Group => 4")]
    [InlineData("State s => s.Name.Length, TypedSeeds.Person => 2, Organization { } => 3, Group { } g => g.Name.Length")]
    [InlineData("State or Person => 1, (Organization or Group) => 2")]
    [InlineData("State when party.Name == \"Korea\" => 0, State => 1, Person => 2, Organization when true => 3, Group => 4")]
    [InlineData("State { Name: \"Korea\" } => 0, Person => 2, Organization => 3, Group => 4, State => 1")]
    public async Task An_arm_for_each_kind_of_party_is_enough(string arms) => await Test("Party", arms, isSuppressed: true).RunAsync();

    [Theory]
    [InlineData("State => 1, Person => 2, Organization => 3")]
    [InlineData("State => 1, Person => 2, Organization => 3, Group when party.Name.Length > 3 => 4")]
    [InlineData("State => 1, Person => 2, Organization => 3, Group { Name.Length: > 3 } => 4")]
    [InlineData("State => 1, Person => 2, Organization => 3, Group and { Name.Length: > 3 } => 4")]
    public async Task A_kind_without_an_arm_of_its_own_is_still_missing(string arms) => await Test("Party", arms, isSuppressed: false).RunAsync();

    [Fact]
    public async Task A_null_that_no_arm_takes_is_still_missing()
    {
        const string Arms = "State => 1, Person => 2, Organization => 3, Group => 4";
        await Test("Party?", Arms, isSuppressed: false).RunAsync();
        await Test("Party?", Arms + ", null => 0", isSuppressed: true).RunAsync();
    }

    [Fact]
    public async Task A_record_that_derives_from_a_kind_does_not_count_for_the_kind() =>
        await Test("Party", "Island => 1, Person => 2, Organization => 3, Group => 4", isSuppressed: false, "record Island : State;").RunAsync();

    [Fact]
    public async Task Other_hierarchies_are_left_alone() =>
        await Test("Shape", "Circle => 1", isSuppressed: false, "abstract record Shape; record Circle : Shape;").RunAsync();

    private static AnalysisTest<PartySwitchSuppressor> Test(string type, string arms, bool isSuppressed, string more = "")
    {
        var test = new AnalysisTest<PartySwitchSuppressor>($$"""
            #nullable enable
            using TypedSeeds;

            class Consumer
            {
                int Number({{type}} party) => party {|#0:switch|} { {{arms}} };
            }

            {{more}}
            """);
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("CS8509").WithLocation(0).WithIsSuppressed(isSuppressed).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test;
    }
}
