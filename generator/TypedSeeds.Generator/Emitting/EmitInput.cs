using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>The paths of all annotation files, from which the names of their units follow.</summary>
internal sealed record AnnotationPaths(EquatableArray<string> Paths)
{
    public static AnnotationPaths Of(Reading.AnnotationFiles files) => new(files.Files.Select(static file => file.Path).ToEquatableArray());
}

/// <summary>Which entries are emitted, and the names of the units that hold them.</summary>
internal sealed record UnitChoice(LeftOutEntries LeftOut, UnitTable Names)
{
    public static UnitChoice Of(SurveyResult survey, UnitTable names) => new(survey.LeftOut, names);
}

/// <summary>All that the emission of a file needs beside the file.</summary>
/// <param name="Choice">What is emitted.</param>
/// <param name="Context">How; null where nothing can be emitted.</param>
internal sealed record UnitSettings(UnitChoice Choice, EmitContext? Context)
{
    public static UnitSettings Of(UnitChoice choice, EmitContext? context) => new(choice, context);
}

/// <summary>A unit, and how it is emitted.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Context">How; null where nothing can be emitted.</param>
internal sealed record UnitToEmit(UnitModel Unit, EmitContext? Context)
{
    public static UnitToEmit Of(SummarizedFile file, UnitSettings settings) =>
        new(UnitBuilder.Build(file, settings.Choice.LeftOut, settings.Choice.Names.NameOf(file.File)), settings.Context);
}

/// <summary>What may be emitted, before the kinds are known.</summary>
/// <param name="Options">How the project wants it; null where nothing can be emitted.</param>
/// <param name="SharesFiles">Whether units share files.</param>
internal sealed record EmitPermission(EmitOptions? Options, bool SharesFiles)
{
    /// <summary>Adds the kinds; null where nothing can be emitted.</summary>
    public static EmitContext? ContextOf(EmitPermission permission, KindSchema schema) =>
        permission.Options is { } options ? new EmitContext(options, schema) { SharesFiles = permission.SharesFiles } : null;
}
