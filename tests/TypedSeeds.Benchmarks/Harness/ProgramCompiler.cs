using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Benchmarks.Peers;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>Compiles measured programs within this process.</summary>
internal static class ProgramCompiler
{
    public const string AssemblyName = "Measured";

    // No documentation, as in a program's build, and one thread, so that the thread's clock measures everything.
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.None);

    /// <summary>The libraries that programs use besides the framework.</summary>
    public static IReadOnlyList<string> Libraries { get; } =
        [Path.Combine(AppContext.BaseDirectory, "TypedSeeds.dll"), Path.Combine(AppContext.BaseDirectory, "YamlDotNet.dll")];

    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. DotNet.References.Concat(Libraries).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Compiles forms and their users into an assembly.</summary>
    /// <exception cref="InvalidOperationException">The program does not compile.</exception>
    public static void Compile(IReadOnlyList<Form> forms, Stream assembly)
    {
        var trees = Sources(forms).Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Content, Encoding.UTF8), ParseOptions, source.Name));
        var options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable);
        var resources = forms.SelectMany(form => form.Resources).Select(file =>
            new ResourceDescription(file.Name, () => new MemoryStream(Encoding.UTF8.GetBytes(file.Content)), isPublic: true));
        var result = CSharpCompilation.Create(AssemblyName, trees, References, options).Emit(assembly, manifestResources: resources);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("; ", result.Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error).Take(3)));
        }
    }

    public static byte[] Compile(IReadOnlyList<Form> forms)
    {
        using var stream = new MemoryStream();
        Compile(forms, stream);
        return stream.ToArray();
    }

    /// <summary>All sources of a program that measures these forms.</summary>
    public static IEnumerable<SourceFile> Sources(IReadOnlyList<Form> forms) =>
        [.. forms.SelectMany(form => form.Sources), ProgramText.Read("Probe.cs"), new("Program.cs", EntryPoint(forms))];

    private static string EntryPoint(IReadOnlyList<Form> forms)
    {
        var cases = forms.SelectMany(form => new[] { "First", "All", "Every" }.Select(action => $"            case \"{form.Use}.{action}\": Probe.Measure({form.Use}.{action}); break;"));
        cases = cases.Concat(forms.Where(form => form.Use == "TypedUse").Select(form => $"            case \"{form.Use}.Index\": Probe.Measure({form.Use}.Index()); break;"));
        return $$"""
            internal static class Program
            {
                private static void Main(string[] arguments)
                {
                    switch (arguments[0])
                    {
            {{string.Join("\n", cases)}}
                    }
                }
            }
            """;
    }
}
