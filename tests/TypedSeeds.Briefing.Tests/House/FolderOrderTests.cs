using TypedSeeds.Generator.Tests.House;
using TypedSeeds.Generator.Tests.Support;

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

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_names_no_constant_of_one_after_it(string folder) =>
        Assert.Empty(FolderNames.Wrong(Order, folder, Path.Combine(Repository.Root, "seeds/TypedSeeds.Briefing")));

    [Fact]
    public void Each_folder_has_a_place_in_the_order() => Assert.Empty(Order.WithoutPlace);
}
