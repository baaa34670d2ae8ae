using System.Threading.Channels;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Tells the editor what is wrong in a seeds folder, after each change and only about files for which that is another than before.</summary>
/// <param name="corpus">The seeds folder.</param>
/// <param name="client">The editor.</param>
/// <param name="noteCrash">Is told of an exception that no check should throw.</param>
internal sealed class DiagnosticsPublisher(SeedsCorpus corpus, Client client, Action<string, Exception> noteCrash)
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>What the editor knows of each file, by URI.</summary>
    private Dictionary<string, Published> _published = new(StringComparer.Ordinal);
    private string[] _told = [];

    /// <summary>Asks for a check. Changes during a check lead to one more, however many they are.</summary>
    public void Ask() => _changes.Writer.TryWrite(true);

    /// <summary>The seeds folder is closed: nothing is wrong in it for the editor.</summary>
    public void Close() => _changes.Writer.TryComplete();

    /// <summary>Works until the seeds folder is closed.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        await foreach (var _ in _changes.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            try
            {
                Publish(await corpus.Snapshot(cancellation).ConfigureAwait(false));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                noteCrash("check", exception);
            }
        }

        foreach (var uri in _published.Keys)
        {
            client.Publish(new(uri, null, []));
        }
    }

    private void Publish(WorkspaceSnapshot snapshot)
    {
        var problems = snapshot.Corpus.Problems.Where(static problem => problem.Place is not null).ToLookup(static problem => problem.Place!.Path, StringComparer.Ordinal);
        var published = new Dictionary<string, Published>(StringComparer.Ordinal);
        foreach (var file in snapshot.Files)
        {
            var now = new Published(file.Version, file.Source, [.. problems[file.Path]]);
            if (file.Version is null && now.Problems.Length == 0)
            {
                continue;
            }

            published.Add(file.Uri, now);
            if (!_published.TryGetValue(file.Uri, out var before) || !now.IsAs(before))
            {
                client.Publish(new(file.Uri, file.Version, [.. now.Problems.Select(problem => FileDiagnostics.Of(problem, file, snapshot))]));
            }
        }

        foreach (var uri in _published.Keys.Where(uri => !published.ContainsKey(uri)))
        {
            client.Publish(new(uri, null, []));
        }

        _published = published;
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

    /// <summary>What the editor knows of a file.</summary>
    private sealed record Published(int? Version, CorpusFile Source, Problem[] Problems)
    {
        public bool IsAs(Published other) =>
            Version == other.Version && Source.Text == other.Source.Text && Problems.AsSpan().SequenceEqual(other.Problems);
    }
}
