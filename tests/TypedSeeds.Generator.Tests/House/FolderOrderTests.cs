extern alias runtime;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>Each folder of the generator, and of the runtime, uses only those before it.</summary>
public partial class FolderOrderTests
{
    private static readonly FolderOrder Generator = new(
        typeof(TypedSeedsGenerator).Assembly,
        FolderOrder.ByNamespace("TypedSeeds.Generator"),
        "Values", "Diagnostics", "Schema", "Reading", "Binding", "Anchoring", "Rows", "Surveying", "HouseRules", "Comparing", "Emitting", "JsonSchema", "Fixing", "Pipeline");

    // An entry has quotes, a quote has a document, both are read from tables, and JSON has all of them: these four folders have no order.
    private static readonly FolderOrder Runtime = new(
        typeof(runtime::TypedSeeds.Entry).Assembly,
        FolderOrder.ByFile(Path.Combine(Repository.Root, "runtime/TypedSeeds")),
        "Text", "Codes", "Dates", "Vocabulary", "Quotes", "Tables", "Json", "Entries");

    private static readonly string GeneratorProject = Path.Combine(Repository.Root, "generator/TypedSeeds.Generator");

    // The pipeline and the stages in the root namespace are one place: the pipeline's files run the stages.
    public static TheoryData<string> OrderedFolders => new(Generator.Folders.Where(folder => folder != "Pipeline"));

    [Theory]
    [MemberData(nameof(OrderedFolders))]
    public void A_folder_of_the_generator_uses_only_those_before_it(string folder) => Assert.Empty(Generator.WrongReferences(folder));

    [Theory]
    [MemberData(nameof(OrderedFolders))]
    public void A_folder_of_the_generator_names_no_constant_of_one_after_it(string folder) =>
        Assert.Empty(FolderNames.Wrong(Generator, folder, GeneratorProject));

    [Fact]
    public void Each_folder_of_the_generator_has_a_place_in_the_order() => Assert.Empty(Generator.WithoutPlace);

    [Theory]
    [InlineData("Text")]
    [InlineData("Codes")]
    [InlineData("Dates")]
    [InlineData("Vocabulary")]
    public void A_folder_of_the_runtime_uses_only_those_before_it_but_for_the_converters_that_its_types_name(string folder) =>
        Assert.DoesNotContain(Runtime.WrongReferences(folder), static use => !NamedConverter().IsMatch(use));

    [Fact]
    public void Each_folder_of_the_runtime_has_a_place_in_the_order() => Assert.Empty(Runtime.WithoutPlace);

    [Fact]
    public void A_folder_that_comes_before_what_it_uses_is_found()
    {
        var wrong = new FolderOrder(typeof(TypedSeedsGenerator).Assembly, FolderOrder.ByNamespace("TypedSeeds.Generator"), ["Diagnostics", .. Generator.Folders.Where(folder => folder != "Diagnostics")]);

        Assert.Contains("Finding uses Values/EquatableArray`1", wrong.WrongReferences("Diagnostics"));
        Assert.Contains("Finding.cs names Values", FolderNames.Wrong(wrong, "Diagnostics", GeneratorProject));
    }

    [Fact]
    public void A_folder_without_a_place_is_not_taken_for_the_first() =>
        Assert.Throws<ArgumentException>(() => Generator.WrongReferences("Nowhere"));

    // The one exception: the attribute [JsonConverter] of a type names a class of the folder Json.
    [GeneratedRegex(@" uses Json/\w+JsonConverter(`\d)?$")]
    private static partial Regex NamedConverter();
}
