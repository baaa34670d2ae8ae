using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Pipeline;

/// <summary>What is generated needs the runtime library, of the generator's own version.</summary>
public class RuntimeReferenceTests
{
    private const string Annotation = "seed: 1\ndocument: { id: report }\n";

    private const string FilePath = "/packages/TypedSeeds.dll";

    private static readonly Version Needed = RuntimeReference.Needed;

    /// <summary>Versions of a runtime, and whether this generator writes for it. It has no breaking step after 1.0 yet.</summary>
    public static TheoryData<string, bool> Versions => new()
    {
        { Text(0, 0, 0), true },
        { Text(0, 0, 7), true },
        { Text(0, 1, 0), Needed.Major > 0 },
        { Text(1, 0, 0), false },
        { "0.0.0.0", false },
    };

    [Fact]
    public void Without_the_runtime_there_is_one_diagnostic_and_no_code() => AssertUnfit(
        References.OfFramework,
        "no TypedSeeds.dll");

    [Fact]
    public void A_runtime_that_only_an_alias_names_is_as_good_as_none() => AssertUnfit(
        [.. References.OfFramework, References.Runtime.WithAliases(["runtime"])],
        "no TypedSeeds.dll");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Another_namespace_or_an_internal_type_of_the_name_is_no_runtime(bool isFile) => AssertUnfit(
        [.. References.OfFramework, Library("0.1.0.0", "namespace TypedSeeds.Data { public class Entry; } namespace TypedSeeds { internal class Entry; }", isFile)],
        "no TypedSeeds.dll");

    [Fact]
    public void A_file_that_is_no_assembly_is_no_runtime() => Assert.Equal(
        "SEED9007",
        Assert.Single(Files([.. References.OfFramework, MetadataReference.CreateFromImage([1, 2, 3], filePath: FilePath)]).Run().Diagnostics).Id);

    [Fact]
    public void A_runtime_in_a_file_of_another_name_is_found() => Assert.Empty(
        Files([.. References.OfFramework, Library(Needed.ToString(), "namespace TypedSeeds { public class Entry; }", isFile: true, "/merged/All.dll")]).Run().Diagnostics);

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_runtime_that_is_older_or_after_a_breaking_step_is_as_bad_as_none(string version, bool fits)
    {
        AssertFits(version, fits, isFile: false);
        AssertFits(version, fits, isFile: true);
    }

    private static void AssertFits(string version, bool fits, bool isFile)
    {
        var runtime = Library(version, "namespace TypedSeeds { public class Entry; }", isFile);

        var files = Files([.. References.OfFramework, runtime]);

        Assert.Equal(fits, files.Run().Diagnostics.IsEmpty);
        if (!fits)
        {
            AssertUnfit(files.References, $"TypedSeeds.dll {Version.Parse(version).ToString(fieldCount: 3)}");
        }
    }

    [Fact]
    public void Without_the_runtime_documents_in_resources_do_not_count_as_literals()
    {
        var files = Files(References.OfFramework).WithProperty("TypedSeedsDocumentStorage", "resource")
            .With("seeds/report.txt", new string('a', Limits.TextLength / 2))
            .With("seeds/other.txt", new string('b', (Limits.TextLength / 2) + 1)).With("seeds/other.yaml", "seed: 1\ndocument: { id: other }\n");

        Assert.Equal("SEED9007", Assert.Single(files.Run().Diagnostics).Id);
    }

    [Fact]
    public void Annotations_are_checked_without_the_runtime_too() => Assert.Equal(
        ["SEED1009", "SEED9007"],
        Files(References.OfFramework, "seed: 1\ndocument: { id: report, language: english }\n").Run().Diagnostics.Select(message => message.Id).Order(StringComparer.Ordinal));

    private static string Text(int major, int minor, int build) =>
        new Version(Needed.Major + major, major > 0 ? 0 : Needed.Minor + minor, major + minor > 0 ? 0 : Needed.Build + build, 0).ToString();

    private static SeedFiles Files(ImmutableArray<MetadataReference> references, string annotation = Annotation) =>
        SeedFiles.Small(annotation) with { References = references };

    private static void AssertUnfit(ImmutableArray<MetadataReference> references, string found)
    {
        var run = Files(references).Run();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(
            ("SEED9007", $"The generated code needs TypedSeeds.dll {Needed.ToString(fieldCount: 3)}, but this project references {found}; reference the package TypedSeeds, or the TypedSeeds.dll that belongs to the generator"),
            (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Empty(run.Sources);
        Assert.Empty(run.CompilerMessages());
    }

    // As a file, its metadata is read; as a project, its symbols.
    private static MetadataReference Library(string version, string code, bool isFile, string path = FilePath)
    {
        var compilation = CSharpCompilation.Create(
            "TypedSeeds",
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}\")] {code}")],
            References.OfFramework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        if (!isFile)
        {
            return compilation.ToMetadataReference();
        }

        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: path);
    }
}
