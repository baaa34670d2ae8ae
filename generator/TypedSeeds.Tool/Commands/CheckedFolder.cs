using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>Reads and checks a folder, and reports the progress.</summary>
internal static class CheckedFolder
{
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static CheckedCorpus Of(string folder, Host host, CancellationToken cancellation) =>
        Of(folder, SeedsFolder.Read(folder, cancellation), CorpusCheck.For(folder), host, cancellation);

    public static CheckedCorpus Of(string folder, IReadOnlyList<CorpusFile> files, CorpusCheck check, Host host, CancellationToken cancellation)
    {
        using var progress = host.Progress("checking");
        return check.Run(files, progress, cancellation) with { Folder = folder };
    }
}
