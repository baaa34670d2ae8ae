using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>Reads and checks a folder, and reports the progress.</summary>
internal static class CheckedFolder
{
    /// <param name="folder">The folder.</param>
    /// <param name="host">Where progress is shown.</param>
    /// <param name="cancellation">Stops long work.</param>
    /// <param name="storage">How its documents are held, where a person says it; null for what the project says.</param>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static CheckedCorpus Of(string folder, Host host, CancellationToken cancellation, DocumentStorage? storage = null) =>
        Of(folder, SeedsFolder.Read(folder, cancellation), CorpusCheck.For(folder, storage), host, cancellation);

    public static CheckedCorpus Of(string folder, IReadOnlyList<CorpusFile> files, CorpusCheck check, Host host, CancellationToken cancellation)
    {
        using var progress = host.Progress("checking");
        return check.Run(files, progress, cancellation) with { Folder = folder };
    }
}
