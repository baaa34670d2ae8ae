namespace TypedSeeds.Generator.Tests.House;

/// <summary>Each folder of the generator uses only those before it.</summary>
public class FolderOrderTests
{
    private static readonly FolderOrder Order = new(
        typeof(TypedSeedsGenerator).Assembly,
        "TypedSeeds.Generator",
        "Values", "Diagnostics", "Schema", "Reading", "Binding", "Anchoring", "Rows", "Surveying", "Comparing", "Emitting", "JsonSchema", "Fixing", "Pipeline");

    public static TheoryData<string> Folders => new(Order.Folders.Where(folder => folder != "Pipeline"));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_those_before_it(string folder) => Assert.Empty(Order.WrongReferences(folder));

    [Fact]
    public void Each_folder_has_a_place_in_the_order() => Assert.Empty(Order.WithoutPlace);
}
