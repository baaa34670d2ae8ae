using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Tells the editor what is wrong in a seeds folder, after each change and only about files for which that is another than before.</summary>
/// <param name="corpus">The seeds folder.</param>
/// <param name="isOwn">Whether a file, by its full path, is one of this folder's, and not of another seeds folder in it.</param>
/// <param name="published">What the editor knows.</param>
/// <param name="client">The editor.</param>
/// <param name="noteCrash">Is told of an exception that no check should throw.</param>
[SuppressMessage("Design", "CA1001", Justification = "A source of cancellation without a timer holds nothing, and that of a closed folder may be in use.")]
internal sealed class DiagnosticsPublisher(SeedsCorpus corpus, Predicate<string> isOwn, PublishedDiagnostics published, Client client, Action<string, Exception> noteCrash)
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _closed = new();
    private string[] _told = [];

    /// <summary>Asks for a check. Changes during a check lead to one more, however many they are.</summary>
    public void Ask() => _changes.Writer.TryWrite(true);

    /// <summary>The seeds folder is closed: nothing is wrong in it for the editor.</summary>
    public void Close()
    {
        published.Close(corpus);
        _closed.Cancel();
    }

    /// <summary>Works until the seeds folder is closed.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closed.Token);
        try
        {
            await ShowStart(end.Token).ConfigureAwait(false);
            await foreach (var _ in _changes.Reader.ReadAllAsync(end.Token).ConfigureAwait(false))
            {
                await Try(async () => Publish(await corpus.Snapshot(end.Token).ConfigureAwait(false))).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The folder is closed, or the server ends.
        }
    }

    // The first check is a long one; those after it know what did not change.
    private async Task ShowStart(CancellationToken cancellation)
    {
        var progress = await StartProgress.Begin(client, corpus.Folder).ConfigureAwait(false);
        corpus.Progress = progress;
        try
        {
            await Try(() => corpus.Snapshot(cancellation)).ConfigureAwait(false);
        }
        finally
        {
            corpus.Progress = null;
            progress?.End();
        }
    }

    private async Task Try(Func<Task> check)
    {
        try
        {
            await check().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            noteCrash("check", exception);
        }
    }

    private void Publish(WorkspaceSnapshot snapshot)
    {
        var problems = snapshot.Corpus.Problems.Where(static problem => problem.Place is not null).ToLookup(static problem => problem.Place!.Path, StringComparer.Ordinal);
        var files = snapshot.OpenFiles.Union(problems.Select(problem => snapshot.FileOf(problem.Key)).OfType<SnapshotFile>());
        published.Publish(corpus, snapshot, files.Where(file => isOwn(CorpusPaths.FullPathOf(snapshot.Folder, file.Path))).ToDictionary(static file => file, file => problems[file.Path].ToArray()));
        TellOfTheWhole(snapshot);
    }

    // What has no place, and a place in a file that is none of the folder's, such as a folder that cannot be listed, goes to the log.
    private void TellOfTheWhole(WorkspaceSnapshot snapshot)
    {
        var told = snapshot.Corpus.Problems
            .Where(problem => problem.Place is null || snapshot.FileOf(problem.Place.Path) is null)
            .Select(problem => (problem.Severity, Text: $"{corpus.Folder}: {problem.Message} ({problem.Rule.Id})"))
            .ToArray();
        foreach (var (severity, text) in told.Where(problem => !_told.Contains(problem.Text)))
        {
            client.Log(severity == RuleSeverity.Error ? MessageType.Error : MessageType.Warning, text);
        }

        _told = [.. told.Select(static problem => problem.Text)];
    }
}
