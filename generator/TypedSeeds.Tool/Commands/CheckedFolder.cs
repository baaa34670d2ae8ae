using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>Reads and checks a folder, and reports the progress.</summary>
internal static class CheckedFolder
{
    /// <exception cref="IOException">A file or folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or folder may not be read.</exception>
    public static CheckedCorpus Of(string folder, Host host, CancellationToken cancellation) =>
        Of(SeedsFolder.Read(folder, cancellation), new CorpusCheck(), host, cancellation);

    public static CheckedCorpus Of(IReadOnlyList<CorpusFile> files, CorpusCheck check, Host host, CancellationToken cancellation)
    {
        using var progress = host.Progress();
        return check.Run(files, progress, cancellation);
    }
}
