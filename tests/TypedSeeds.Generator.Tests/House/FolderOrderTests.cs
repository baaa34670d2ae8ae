extern alias runtime;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>Each folder of the generator, and of the runtime, uses only those before it.</summary>
public class FolderOrderTests
{
    private static readonly FolderOrder Generator = new(
        typeof(TypedSeedsGenerator).Assembly,
        FolderOrder.ByNamespace("TypedSeeds.Generator"),
        "Values", "Diagnostics", "Schema", "Reading", "Binding", "Anchoring", "Rows", "Surveying", "HouseRules", "Comparing", "Emitting", "JsonSchema", "Fixing", "Pipeline");

    // An entry has quotes, a quote has a document, and both are read from tables: these three folders have no order.
    private static readonly FolderOrder Runtime = new(
        typeof(runtime::TypedSeeds.Entry).Assembly,
        FolderOrder.ByFile(Path.Combine(Repository.Root, "runtime/TypedSeeds")),
        "Text", "Codes", "Dates", "Vocabulary", "Quotes", "Tables", "Entries");

    // The pipeline and the stages in the root namespace are one place: the pipeline's files run the stages.
    public static TheoryData<string> OrderedFolders => new(Generator.Folders.Where(folder => folder != "Pipeline"));

    [Theory]
    [MemberData(nameof(OrderedFolders))]
    public void A_folder_of_the_generator_uses_only_those_before_it(string folder) => Assert.Empty(Generator.WrongReferences(folder));

    [Theory]
    [MemberData(nameof(OrderedFolders))]
    public void A_folder_of_the_generator_names_no_constant_of_one_after_it(string folder) =>
        Assert.Empty(FolderNames.Wrong(Generator, folder, Path.Combine(Repository.Root, "generator/TypedSeeds.Generator")));

    [Fact]
    public void Each_folder_of_the_generator_has_a_place_in_the_order() => Assert.Empty(Generator.WithoutPlace);

    [Theory]
    [InlineData("Text")]
    [InlineData("Codes")]
    [InlineData("Dates")]
    [InlineData("Vocabulary")]
    public void A_folder_of_the_runtime_uses_only_those_before_it(string folder) => Assert.Empty(Runtime.WrongReferences(folder));
}
