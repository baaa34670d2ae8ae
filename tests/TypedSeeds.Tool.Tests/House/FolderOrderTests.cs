using TypedSeeds.Generator.Tests.House;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Tool.Tests.House;

/// <summary>Each folder of the tool uses only those before it.</summary>
public class FolderOrderTests
{
    private static readonly FolderOrder Order = new(
        typeof(Program).Assembly,
        FolderOrder.ByNamespace("TypedSeeds.Tool"),
        "Files", "Checking", "Mending", "Terminal", "Reporting", "Entries", "Baselines", "Drafting", "Editions", "Comparing", "Viewing", "Exporting", "Importing", "Serving", "Commands");

    public static TheoryData<string> Folders => new(Order.Folders);

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_those_before_it(string folder) => Assert.Empty(Order.WrongReferences(folder));

    [Fact]
    public void The_page_for_contributors_has_the_order() => Assert.Contains(
        string.Join(", ", Order.Folders.Select(folder => $"`{folder}`")),
        File.ReadAllText(Path.Combine(Repository.Root, ".github/CONTRIBUTING.md")),
        StringComparison.Ordinal);

    [Fact]
    public void Each_folder_has_a_place_in_the_order() => Assert.Empty(Order.WithoutPlace);
}
