using System.Globalization;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>How a check is made and told.</summary>
/// <param name="Format">How problems are written.</param>
/// <param name="Failing">The least severity that makes the run fail.</param>
/// <param name="Storage">How documents are held; null for what the project says.</param>
/// <param name="ShowsAll">Whether findings that are alike are not folded.</param>
internal sealed record CheckSettings(ReportFormat Format, RuleSeverity Failing, DocumentStorage? Storage, bool ShowsAll);

/// <summary>Checks folders, once or again at every change.</summary>
/// <param name="folders">The folders, each a corpus of its own.</param>
/// <param name="settings">How they are checked.</param>
/// <param name="host">Where problems are written.</param>
internal sealed class CheckRun(IReadOnlyList<string> folders, CheckSettings settings, Host host)
{
    /// <summary>The line between two checks where the output cannot be cleared.</summary>
    private static readonly string Separator = new('-', 40);

    /// <summary>For each folder what keeps the results of unchanged files from one check to the next.</summary>
    private readonly CorpusCheck[] _checks = [.. folders.Select(folder => CorpusCheck.For(folder, settings.Storage))];

    /// <summary>What a watch reads each folder with.</summary>
    private readonly FolderReader[] _readers = [.. folders.Select(static folder => new FolderReader(folder))];

    private bool _hasChecked;

    /// <summary>Checks the folders and reports the result.</summary>
    public int Once(CancellationToken cancellation)
    {
        var report = Check([.. folders.Select(folder => SeedsFolder.Read(folder, cancellation))], cancellation);
        settings.Format.Write(report, host);
        if (ReferenceEquals(settings.Format, ReportFormat.Text))
        {
            StorageOption.Tell(settings.Storage, folders.Zip(_checks, static (folder, check) => (folder, check.Storage)), host);
        }

        var left = folders.Select(folder => new UnfinishedWrite(folder, host.Files)).Where(static unfinished => unfinished.IsThere).ToArray();
        foreach (var unfinished in left)
        {
            host.Error.WriteLine(Printable.Of(unfinished.Notice));
        }

        // Files that are right only together are not so yet; and somebody may send such a file with a change, for a later run to obey.
        return left.Length > 0 || report.Problems.Any(problem => problem.Severity >= settings.Failing) ? ExitCodes.Failure : ExitCodes.Success;
    }

    /// <summary>Checks the folders at each change until it is cancelled, which is the normal end of a watch.</summary>
    public async Task<int> Watch(CancellationToken cancellation)
    {
        try
        {
            using var changes = new FolderWatch(folders);
            IReadOnlyList<CorpusFile>[]? last = null;
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

    private IReadOnlyList<CorpusFile>[]? CheckIfChanged(IReadOnlyList<CorpusFile>[]? last, CancellationToken cancellation)
    {
        try
        {
            IReadOnlyList<CorpusFile>[] files = [.. _readers.Select(reader => reader.Read(cancellation))];
            if (last is null || !files.Zip(last).All(pair => pair.First.SequenceEqual(pair.Second)))
            {
                var report = Check(files, cancellation);
                Begin();
                settings.Format.Write(report, host);
                host.Page.Line($"{Now()}  Watching {string.Join(", ", folders)} (Ctrl-C ends)", Styles.Faint).Line();
            }

            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A checkout or a sync may remove a folder and make it anew: that is the next change.
            Begin();
            var gone = folders.Where(folder => !Directory.Exists(folder)).Select(folder => $"'{folder}'").ToArray();
            host.Page.Line($"{Now()}  {(gone.Length > 0 ? $"There is no folder {string.Join(", ", gone)}" : exception.Message)}; waiting until it can be read again (Ctrl-C ends)").Line();
            return null;
        }
    }

    private CheckReport Check(IReadOnlyList<CorpusFile>[] files, CancellationToken cancellation) =>
        new([.. folders.Select((folder, i) => CheckedFolder.Of(folder, files[i], _checks[i], host, cancellation))], settings.ShowsAll);

    private void Begin()
    {
        if (_hasChecked && !host.Clear())
        {
            host.Page.Line(Separator, Styles.Faint);
        }

        _hasChecked = true;
    }

    private static string Now() => TimeProvider.System.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
