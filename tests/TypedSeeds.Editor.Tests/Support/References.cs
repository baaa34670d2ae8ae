extern alias data;
extern alias runtime;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedSeeds.Editor.Tests.Support;

/// <summary>The references of a consumer's project.</summary>
internal static class References
{
    /// <summary>.NET 8.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } = [.. Basic.Reference.Assemblies.Net80.References.All];

    /// <summary>The runtime library.</summary>
    public static MetadataReference Runtime { get; } = Documented(typeof(runtime::TypedSeeds.Entry));

    /// <summary>The compiled seeds, as the data package has them.</summary>
    public static MetadataReference Data { get; } = Documented(typeof(data::TypedSeeds.Data.Parties));

    /// <summary>Compiles code against the two, as in a package.</summary>
    public static MetadataReference Compile(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Generated",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp12))],
            [.. Framework, Runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static PortableExecutableReference Documented(Type type) => MetadataReference.CreateFromFile(
        type.Assembly.Location,
        documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(type.Assembly.Location, ".xml")));
}
