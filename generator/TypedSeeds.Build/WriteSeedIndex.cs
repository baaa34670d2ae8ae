using Microsoft.Build.Framework;
using TypedSeeds.Generator;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Build;

/// <summary>Writes the index of a data package: what the corpora that use it refer to.</summary>
/// <remarks>Unlike the schema, which serves editors alone, it is a part of the package. So a build that cannot write it fails.</remarks>
public sealed class WriteSeedIndex : ITask
{
    /// <summary>The annotation files of the project.</summary>
    public ITaskItem[] AnnotationFiles { get; set; } = [];

    /// <summary>The indexes of the packages that the project references.</summary>
    public ITaskItem[] IndexFiles { get; set; } = [];

    /// <summary>The documents of the project.</summary>
    public ITaskItem[] DocumentFiles { get; set; } = [];

    /// <summary>The files with the texts of those packages.</summary>
    public ITaskItem[] TextsFiles { get; set; } = [];

    /// <summary>The index to write.</summary>
    [Required]
    public ITaskItem OutputFile { get; set; } = null!;

    /// <summary>The file with the texts of the documents to write.</summary>
    [Required]
    public ITaskItem OutputTexts { get; set; } = null!;

    /// <summary>The id of the package.</summary>
    [Required]
    public string PackageId { get; set; } = string.Empty;

    /// <summary>The version of the package.</summary>
    public string PackageVersion { get; set; } = string.Empty;

    /// <summary>The namespace that the project gives for its corpus.</summary>
    public string SeedsNamespace { get; set; } = string.Empty;

    /// <summary>The root namespace of the project.</summary>
    public string RootNamespace { get; set; } = string.Empty;

    /// <summary>The name of the project's assembly.</summary>
    public string AssemblyName { get; set; } = string.Empty;

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <inheritdoc/>
    // What the files hold may be from anybody, and no stage may be made for it. A stack trace would say nothing of it.
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The build fails with one error.")]
    public bool Execute()
    {
        var output = OutputFile.GetMetadata("FullPath");
        try
        {
            var package = new PackageIdentity(PackageId, PackageVersion, NamespaceName.Of(SeedsNamespace, RootNamespace, AssemblyName));
            var (index, texts) = Stages.WritePackage(
                package, AnnotationFiles.Select(SeedInputs.Read), DocumentFiles.Select(SeedInputs.Read), IndexFiles.Select(SeedInputs.Read), TextsFiles.Select(SeedInputs.Read));
            SeedInputs.Write(OutputTexts.GetMetadata("FullPath"), texts);
            SeedInputs.Write(output, index);
            return true;
        }
        catch (Exception exception)
        {
            var message = Invisible.Show($"The index of the package was not written to '{output}': {exception.Message}");
            BuildEngine.LogErrorEvent(new BuildErrorEventArgs(string.Empty, string.Empty, Invisible.Show(output), 0, 0, 0, 0, message, string.Empty, nameof(WriteSeedIndex)));
            return false;
        }
    }
}
