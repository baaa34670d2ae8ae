using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Surveying;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>What the compiler hands over: the additional files and the settings of the project.</summary>
internal static class Inputs
{
    /// <summary>The additional files, each with its role.</summary>
    public static FileStep<InputFile> ReadFiles(this IncrementalGeneratorInitializationContext context) =>
        new FileStep<InputFile>(context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => (object?)InputFile.Of(pair.Left, pair.Right, cancellation)))
        .WithTrackingName(StepNames.Files);

    /// <summary>The settings of the project.</summary>
    public static CorpusStep<ProjectOptions> ReadOptions(this IncrementalGeneratorInitializationContext context)
    {
        var language = new CorpusStep<ProjectLanguage>(context.ParseOptionsProvider.Select(static (options, _) => (object?)new ProjectLanguage(((CSharpParseOptions)options).LanguageVersion)));
        var references = new CorpusStep<ProjectReferences>(context.CompilationProvider.Select(static (compilation, _) => (object?)new ProjectReferences(compilation.AssemblyName, RuntimeReference.Of(compilation))));
        return new CorpusStep<AnalyzerConfigOptionsProvider>(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => (object?)options))
            .Join(language.Join(references, ProjectCompilation.Of), ProjectOptions.Read)
            .WithTrackingName(StepNames.Options);
    }

    public static ProjectInput ProjectInputOf(CorpusFiles corpus, ProjectOptions options) => new(corpus, options.Storage);

    public static EmitPermission PermissionOf(ProjectOptions options, ProjectResult project) => new(project.CanEmit ? options.Emit : null, project.SharesFiles, project.RowsAreBytes);

    /// <summary>The names of the annotation files at run time.</summary>
    public static CorpusStep<FileNameIndex> NameFiles(this CorpusStep<Reading.AnnotationFiles> annotations, CorpusStep<ProjectOptions> options) => annotations
        .Select(static (files, _) => AnnotationPaths.Of(files))
        .Join(options, static (files, options) => FileNameIndex.Of(files.Paths, options.Directory));
}

/// <summary>The version of the language that the project is compiled in.</summary>
internal sealed record ProjectLanguage(LanguageVersion Version);

/// <summary>The name of the project's assembly, and the runtime library that it references.</summary>
internal sealed record ProjectReferences(string? AssemblyName, RuntimeReference Runtime);

/// <summary>What the compiler says of the project.</summary>
internal sealed record ProjectCompilation(LanguageVersion Language, string? AssemblyName, RuntimeReference Runtime)
{
    public static ProjectCompilation Of(ProjectLanguage language, ProjectReferences references) => new(language.Version, references.AssemblyName, references.Runtime);
}
