using System.Text;
using Microsoft.Build.Framework;
using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Build;

/// <summary>Writes the JSON Schema of annotation files, with their kinds and ids, for YAML editors.</summary>
/// <remarks>It never fails a build: if a file cannot be read or written, one message says so.</remarks>
public sealed class WriteAnnotationSchema : ITask
{
    /// <summary>The annotation files of the project; none for the schema of the format alone.</summary>
    public ITaskItem[] AnnotationFiles { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public ITaskItem OutputFile { get; set; } = null!;

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <inheritdoc/>
    public bool Execute()
    {
        var output = OutputFile.GetMetadata("FullPath");
        try
        {
            Write(output, Stages.WriteSchema(AnnotationFiles.Select(Read)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var message = Invisible.Show($"The JSON Schema of the annotations was not written to '{output}': {exception.Message}");
            BuildEngine.LogMessageEvent(new BuildMessageEventArgs(message, string.Empty, nameof(WriteAnnotationSchema), MessageImportance.High));
        }

        return true;
    }

    private static InputText Read(ITaskItem file)
    {
        var path = file.GetMetadata("FullPath");
        if (file.GetMetadata(CheckSeedFiles.Reason) is { Length: > 0 } reason)
        {
            return InputText.Of(path, string.Empty) with { Unreadable = reason };
        }

        try
        {
            return InputText.Of(path, File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler reports it; the schema still has the ids of all other files.
            return InputText.Of(path, string.Empty) with { Unreadable = exception.Message };
        }
    }

    // Editors and builds of other target frameworks use the same file.
    private static void Write(string path, string schema)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(schema), Disk.Real);
    }
}
