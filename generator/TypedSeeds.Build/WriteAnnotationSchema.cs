using Microsoft.Build.Framework;
using TypedSeeds.Generator;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Build;

/// <summary>Writes the JSON Schema of annotation files, with their kinds and ids, for YAML editors.</summary>
/// <remarks>It never fails a build: if it cannot be written, one message says so.</remarks>
public sealed class WriteAnnotationSchema : ITask
{
    /// <summary>The annotation files of the project; none for the schema of the format alone.</summary>
    public ITaskItem[] AnnotationFiles { get; set; } = [];

    /// <summary>The indexes of the packages that the project references: editors offer their ids too.</summary>
    public ITaskItem[] IndexFiles { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public ITaskItem OutputFile { get; set; } = null!;

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <inheritdoc/>
    // An annotation or an index may be from anybody. If no stage was made for what it holds, the compiler tells of it.
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "It never fails a build.")]
    public bool Execute()
    {
        var output = OutputFile.GetMetadata("FullPath");
        try
        {
            SeedInputs.Write(output, Stages.WriteSchema(AnnotationFiles.Select(SeedInputs.Read), IndexFiles.Select(SeedInputs.Read)));
        }
        catch (Exception exception)
        {
            var message = Invisible.Show($"The JSON Schema of the annotations was not written to '{output}': {exception.Message}");
            BuildEngine.LogMessageEvent(new BuildMessageEventArgs(message, string.Empty, nameof(WriteAnnotationSchema), MessageImportance.High));
        }

        return true;
    }
}
