using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Baselines;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>Compares a folder with its baseline, or writes a new baseline.</summary>
/// <param name="folder">The folder.</param>
/// <param name="storage">How its documents are held; null for what the project says.</param>
/// <param name="host">Where the changes are written.</param>
internal sealed class BaselineRun(string folder, DocumentStorage? storage, Host host)
{
    /// <summary>The errors that a new baseline resolves.</summary>
    private static readonly Rule[] Settled = [Rules.EntryRemoved, Rules.BaselineBroken];

    /// <summary>Reports the changes, and fails if a person must decide whether one is intended.</summary>
    public int Check(CancellationToken cancellation)
    {
        if (Read(cancellation) is not { } corpus)
        {
            return ExitCodes.Failure;
        }

        if (corpus.Baseline is not { } baseline)
        {
            return Fail($"There is no '{SeedsFolder.BaselineOf(folder)}'; {CommandLine.Name} baseline writes it.");
        }

        if (corpus.Problems.Any(problem => problem.Rule == Rules.BaselineBroken))
        {
            return Fail($"The baseline cannot be read; {CommandLine.Name} check shows where.");
        }

        var changes = baseline.Comparison.Changes;
        ChangeReport.Write(changes, host.Page, isWhole: true);
        var open = changes.Count(ChangeReport.NeedsDecision);
        return open == 0 ? ExitCodes.Success : Fail($"{Counted.Of(open, "change")} to decide on: take back, waive with a reason under 'waivers', or accept all with {CommandLine.Name} baseline.");
    }

    /// <summary>Reports the changes, and writes the baseline that accepts them.</summary>
    /// <param name="output">The file to write; null for the baseline of the folder.</param>
    /// <param name="cancellation">Stops long work.</param>
    public int Write(string? output, CancellationToken cancellation)
    {
        if (Read(cancellation) is not { } corpus)
        {
            return ExitCodes.Failure;
        }

        if (corpus.Baseline is { } baseline)
        {
            ChangeReport.Write(baseline.Comparison.Changes, host.Page, isWhole: !corpus.Problems.Any(static problem => problem.Rule == Rules.BaselineBroken));
        }

        var written = NewBaseline.Of(corpus);
        var old = corpus.Baseline?.Files[0];
        var path = output ?? old?.FilePath ?? SeedsFolder.BaselineOf(folder);
        if (output is null)
        {
            OutputFile.Replace(path, written.Text, KnownContent.Of(old), host.Files);
        }
        else
        {
            OwnInput.Refuse(path, folder);
            OutputFile.Write(path, written.Text, host.Files);
        }

        host.Page.Line($"Wrote {path}, with {Counted.Of(written.Count, "entry", "entries")}.");
        return ExitCodes.Success;
    }

    /// <summary>The corpus; null, after a message, if an error makes its content unknown.</summary>
    private CheckedCorpus? Read(CancellationToken cancellation)
    {
        var corpus = CheckedFolder.Of(folder, host, cancellation, storage);
        StorageOption.Tell(storage, [(folder, corpus.Storage)], host);
        var errors = corpus.Problems.Count(problem => problem.Severity == RuleSeverity.Error && !Settled.Contains(problem.Rule));
        if (errors > 0)
        {
            Fail($"The corpus has {Counted.Of(errors, "error")}, so its baseline stays as it is; {CommandLine.Name} check shows {(errors == 1 ? "it" : "them")}.");
            return null;
        }

        if (corpus.Baseline?.Files is { Count: > 1 } files)
        {
            Fail($"There are several baselines ({string.Join(", ", files.Select(file => file.FilePath))}); keep one.");
            return null;
        }

        return corpus;
    }

    private int Fail(string message)
    {
        host.Error.WriteLine(Printable.Of(message));
        return ExitCodes.Failure;
    }
}
