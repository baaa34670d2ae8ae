using TypedSeeds.Generator.Tests.House;

namespace TypedSeeds.Briefing.Tests.House;

/// <summary>Each folder of the briefing uses only those before it.</summary>
public class FolderOrderTests
{
    private static readonly FolderOrder Order = new(
        typeof(Briefer).Assembly,
        FolderOrder.ByNamespace("TypedSeeds.Briefing"),
        "Model", "CommandLine", "Rendering", "Sections");

    public static TheoryData<string> Folders => new(Order.Folders);

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_those_before_it(string folder) => Assert.Empty(Order.WrongReferences(folder));

    [Fact]
    public void Each_folder_has_a_place_in_the_order() => Assert.Empty(Order.WithoutPlace);
}
