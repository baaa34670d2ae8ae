using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>Checks a folder, once or again at every change.</summary>
/// <param name="check">Keeps the results of unchanged files from one check to the next.</param>
/// <param name="folder">The folder.</param>
/// <param name="format">How problems are written.</param>
/// <param name="failing">The least severity that makes the run fail.</param>
/// <param name="host">Where problems are written.</param>
internal sealed class CheckRun(CorpusCheck check, string folder, ReportFormat format, RuleSeverity failing, Host host)
{
    /// <summary>Checks the folder and reports the result.</summary>
    public int Once(CancellationToken cancellation)
    {
        var corpus = CheckedFolder.Of(SeedsFolder.Read(folder, cancellation), check, host, cancellation);
        format.Write(corpus, host);
        return corpus.Problems.Any(problem => problem.Severity >= failing) ? ExitCodes.Failure : ExitCodes.Success;
    }

    /// <summary>Checks the folder at each change until it is cancelled, which is the normal end of a watch.</summary>
    public async Task<int> Watch(CancellationToken cancellation)
    {
        try
        {
            using var changes = new FolderWatch(folder);
            IReadOnlyList<CorpusFile>? last = null;
            while (true)
            {
                last = CheckIfChanged(last, cancellation);
                await changes.Next(cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Success;
        }
    }

    private IReadOnlyList<CorpusFile>? CheckIfChanged(IReadOnlyList<CorpusFile>? last, CancellationToken cancellation)
    {
        try
        {
            var files = SeedsFolder.Read(folder, cancellation);
            if (last is null || !files.SequenceEqual(last))
            {
                format.Write(CheckedFolder.Of(files, check, host, cancellation), host);
                host.Page.Line($"Watching {folder} (Ctrl-C ends)", Styles.Faint).Line();
            }

            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file may be missing or locked while it is saved; the end of the save is the next change.
            host.Error.WriteLine(exception.Message);
            return null;
        }
    }
}
