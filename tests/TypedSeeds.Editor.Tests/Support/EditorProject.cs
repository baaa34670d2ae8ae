using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace TypedSeeds.Editor.Tests.Support;

/// <summary>A consumer's project in the engine that completes C# in editors. The caret is at <c>$$</c> in its one file.</summary>
internal sealed class EditorProject : IDisposable
{
    private const string Caret = "$$";

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly DocumentId _file;
    private readonly int _caret;

    private EditorProject(string code, Func<Project, Project> complete)
    {
        _caret = code.IndexOf(Caret, StringComparison.Ordinal);
        var project = complete(_workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddMetadataReferences([.. References.Framework, References.Runtime])
            .AddAnalyzerReference(Loaded<TypedSeeds.Completion.FindCompletion>()));
        var document = project.AddDocument("Consumer.cs", code.Replace(Caret, string.Empty, StringComparison.Ordinal), filePath: "/consumer/Consumer.cs");
        _file = document.Id;
        Assert.True(_workspace.TryApplyChanges(document.Project.Solution));
    }

    public Document File => _workspace.CurrentSolution.GetDocument(_file)!;

    /// <summary>A project with the files of a corpus, by path, in which the generator runs.</summary>
    public static EditorProject Generating(string code, string rootNamespace, IEnumerable<KeyValuePair<string, string>> files) => new(code, project =>
    {
        var generating = project.AddAnalyzerReference(Loaded<Generator.TypedSeedsGenerator>());
        var config = SourceText.From($"is_global = true\nbuild_property.RootNamespace = {rootNamespace}\nbuild_property.ProjectDir = /consumer/\n");
        generating = generating.AddAnalyzerConfigDocument("consumer.globalconfig", config, filePath: "/consumer/consumer.globalconfig").Project;
        return files.Aggregate(generating, (all, file) => all.AddAdditionalDocument(file.Key, file.Value, filePath: "/consumer/" + file.Key).Project);
    });

    /// <summary>A project with the seeds of this repository as files, like the data package itself.</summary>
    public static EditorProject OfSeeds(string code) => Generating(code, "TypedSeeds.Data", Directory
        .EnumerateFiles(Repository.Seeds)
        .Order(StringComparer.Ordinal)
        .Select(file => KeyValuePair.Create("seeds/" + Path.GetFileName(file), System.IO.File.ReadAllText(file))));

    /// <summary>A project that references the compiled seeds.</summary>
    public static EditorProject OfPackage(string code) => new(code, project => project.AddMetadataReference(References.Data));

    /// <summary>A project that references compiled generated code, as in a package.</summary>
    public static EditorProject OfCompiled(string code, string generated) => new(code, project => project.AddMetadataReference(References.Compile(generated)));

    /// <summary>A project with generated code as a file, as in the generating project.</summary>
    public static EditorProject WithSource(string code, string generated) => new(code, project => project.AddDocument("Generated.g.cs", generated).Project);

    /// <summary>The completion list at the caret, in display order.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompletionsAsync()
    {
        var list = await CompletionService.GetService(File)!.GetCompletionsAsync(File, _caret);
        return [.. list.ItemsList.OrderBy(item => item.SortText, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The names in the completion list at the caret.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync() => [.. (await CompletionsAsync()).Select(item => item.DisplayText)];

    /// <summary>The description of a listed name.</summary>
    public async Task<string> DescriptionAsync(string name)
    {
        var item = (await CompletionsAsync()).Single(item => item.DisplayText == name);
        return (await CompletionService.GetService(File)!.GetDescriptionAsync(File, item))!.Text.ReplaceLineEndings("\n");
    }

    /// <summary>The file after a listed name is taken.</summary>
    public async Task<string> TakeAsync(string name)
    {
        var item = (await CompletionsAsync()).Single(item => item.DisplayText == name);
        var change = await CompletionService.GetService(File)!.GetChangeAsync(File, item);
        return (await File.GetTextAsync()).WithChanges(change.TextChange).ToString();
    }

    /// <summary>Whether a list opens by itself after the character before the caret is typed.</summary>
    public async Task<bool> OpensAsync()
    {
        // Only of an open file does the engine know the project, and what that brings along.
        _workspace.OpenDocument(_file);
        var text = await File.GetTextAsync();
        return CompletionService.GetService(File)!.ShouldTriggerCompletion(text, _caret, CompletionTrigger.CreateInsertionTrigger(text[_caret - 1]));
    }

    /// <summary>The place of the symbol at the caret, to which <em>Go to definition</em> leads.</summary>
    public async Task<(Document Document, Location Location)> DefinitionAsync()
    {
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(File, _caret);
        var location = Assert.Single(symbol!.Locations);
        return (File.Project.Solution.GetDocument(location.SourceTree)!, location);
    }

    /// <summary>The hover text at the caret: declaration and documentation.</summary>
    public async Task<string> HoverAsync()
    {
        var info = await QuickInfoService.GetService(File)!.GetQuickInfoAsync(File, _caret);
        var sections = info!.Sections.Where(section => section.Kind is QuickInfoSectionKinds.Description or QuickInfoSectionKinds.DocumentationComments);
        return string.Join("\n", sections.Select(section => section.Text)).ReplaceLineEndings("\n");
    }

    /// <summary>The compilation, including generated code.</summary>
    public async Task<Compilation> CompileAsync() => (await File.Project.GetCompilationAsync())!;

    public void Dispose() => _workspace.Dispose();

    private static AnalyzerFileReference Loaded<T>() => new(typeof(T).Assembly.Location, new LoadedAssemblies());

    /// <summary>Gives the workspace the assemblies that are loaded in the test process.</summary>
    private sealed class LoadedAssemblies : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
