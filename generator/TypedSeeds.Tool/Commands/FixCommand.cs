using System.CommandLine;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>fix</c>: writes what findings know to be right.</summary>
internal static class FixCommand
{
    public static readonly Example[] Examples =
    [
        new("fix", "what changes nothing that an annotation says"),
        new("fix --dry-run", "the same, as a diff, and nothing is written"),
        new("fix --unsafe --dry-run", "the nearest words and names, too: look at each"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var takesUnsafe = new Option<bool>("--unsafe") { Description = "Take also what was probably meant: the nearest name, other words of the document. Look at each." };
        var isDry = new Option<bool>("--dry-run") { Description = "Write nothing; show what would be written, as a unified diff." };
        var command = new Command("fix", "Mends what is wrong where the right text is known. Annotations alone are written, never a document. Ends with 1 where errors are left, or more is to mend.") { folder, takesUnsafe, isDry };
        command.SetAction((call, cancellation) => Task.Run(() => Run(FolderArgument.All(call, folder), call.GetValue(takesUnsafe), call.GetValue(isDry), host, cancellation), cancellation));
        return command;
    }

    private static int Run(IReadOnlyList<string> folders, bool takesUnsafe, bool isDry, Host host, CancellationToken cancellation)
    {
        var corpora = folders.Select(folder => Mend(folder, takesUnsafe, host, cancellation)).ToArray();
        ChangedFiles.Write(corpora.SelectMany(static corpus => corpus.Changed), isDry, host);
        return Tell(corpora, takesUnsafe, isDry, host);
    }

    private static MendedCorpus Mend(string folder, bool takesUnsafe, Host host, CancellationToken cancellation)
    {
        using var progress = host.Progress("checking");
        return new Mender(CorpusCheck.For(folder), takesUnsafe).Run(SeedsFolder.Read(folder, cancellation), cancellation);
    }

    /// <summary>Tells what was mended and what is left; returns the exit code.</summary>
    internal static int Tell(IReadOnlyList<MendedCorpus> corpora, bool takesUnsafe, bool isDry, Host host)
    {
        var mended = corpora.SelectMany(static corpus => corpus.Mended).ToArray();
        foreach (var problem in mended)
        {
            ChangedFiles.Tell($"{TextReport.Position(problem.Place!)}: {problem.Rule.Id}: {(problem.Fix!.IsSafe ? string.Empty : "look at it: ")}now {OneLine.Of(problem.Fix.Edit.Text)}", isDry, host);
        }

        var left = corpora.SelectMany(static corpus => corpus.Corpus.Problems).Where(static problem => problem.Severity > RuleSeverity.Info).ToArray();
        var known = left.Count(static problem => problem.Fix is { IsSafe: false });
        var all = left.Sum(static problem => 1 + problem.More);
        var more = known > 0 && !takesUnsafe ? $", of which --unsafe would mend {Invariant.Text(known)}" : string.Empty;
        ChangedFiles.Tell($"{(isDry ? "Would mend" : "Mended")} {Counted.Of(mended.Length, "finding")} in {Counted.Of(corpora.Sum(static corpus => corpus.Changed.Count()), "file")}; {Invariant.Text(all)} left{more}.", isDry, host);
        var isUnfinished = corpora.Any(static corpus => corpus.IsUnfinished);
        if (isUnfinished)
        {
            host.Error.WriteLine("There is more to mend: the fixes of a file found no end, so it stays as it was. Mend it by hand, one finding at a time; where two fixes undo each other, please report it.");
        }

        return isUnfinished || corpora.Any(static corpus => corpus.Corpus.Count(RuleSeverity.Error) > 0) ? ExitCodes.Failure : ExitCodes.Success;
    }
}
