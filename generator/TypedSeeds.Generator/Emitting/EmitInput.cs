using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The paths of all annotation files, from which their names at run time follow.</summary>
internal sealed record AnnotationPaths(EquatableArray<string> Paths)
{
    public static AnnotationPaths Of(Reading.AnnotationFiles files) => new(files.Files.Select(static file => file.Path).ToEquatableArray());
}

/// <summary>Which entries are emitted, and the names of the files that hold them at run time.</summary>
internal sealed record EmitChoice(LeftOutEntries LeftOut, FileNameIndex Names)
{
    public static EmitChoice Of(SurveyResult survey, FileNameIndex names) => new(survey.LeftOut, names);
}

/// <summary>All that the emission of a file needs beside the file.</summary>
/// <param name="Choice">What is emitted.</param>
/// <param name="Context">How; null where nothing can be emitted.</param>
internal sealed record EmitSettings(EmitChoice Choice, EmitContext? Context)
{
    public static EmitSettings Of(EmitChoice choice, EmitContext? context) => new(choice, context);
}

/// <summary>A file, and how it is emitted.</summary>
/// <param name="File">The file.</param>
/// <param name="Context">How; null where nothing can be emitted.</param>
internal sealed record FileToEmit(FileModel File, EmitContext? Context)
{
    public static FileToEmit Of(SummarizedFile file, EmitSettings settings) =>
        new(FileModelBuilder.Build(file, settings.Choice.LeftOut, settings.Choice.Names.NameOf(file.File)), settings.Context);
}

/// <summary>What may be emitted, before the kinds are known.</summary>
/// <param name="Options">How the project wants it; null where nothing can be emitted.</param>
/// <param name="SharesFiles">Whether annotation files share generated files.</param>
/// <param name="RowsAreBytes">Whether rows are bytes.</param>
internal sealed record EmitPermission(EmitOptions? Options, bool SharesFiles, bool RowsAreBytes)
{
    /// <summary>Adds the kinds; null where nothing can be emitted.</summary>
    public static EmitContext? ContextOf(EmitPermission permission, KindSchema schema) =>
        permission.Options is { } options ? new EmitContext(options, schema) { SharesFiles = permission.SharesFiles, RowsAreBytes = permission.RowsAreBytes } : null;
}
