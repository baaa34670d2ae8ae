using System.CommandLine;
using TypedSeeds.Tool.Editions;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>rebase</c>: carries the quotes of a document over to a new text of it.</summary>
internal static class RebaseCommand
{
    public static readonly Example[] Examples =
    [
        new("rebase seeds/report.txt report-2.txt", "the new text takes the place of the old, and the annotations follow"),
        new("rebase report report-2.txt --dry-run", "what would be written, as a diff; the document by its id"),
        new("rebase report report-2.txt --format json", "for scripts"),
    ];

    public static Command Make(Host host)
    {
        var document = new Argument<string>("document") { HelpName = "document", Description = "The file of the document, or its id." };
        var text = new Argument<string>("new-text") { HelpName = "new text", Description = "The file with its new text. It stays as it is." };
        var folder = FolderArgument.Make();
        var isDry = new Option<bool>("--dry-run") { Description = "Write nothing; show what would be written, as a unified diff." };
        var format = FormatOption.Make(RebaseReport.Formats.Keys);
        var command = new Command("rebase", "Gives a document a new text. Quotes of sentences that are the same follow them; each other one is shown with both texts. Ends with 1 where a person has to look at something.") { document, text, folder, isDry, format };
        command.SetAction((call, cancellation) => Task.Run(
            () => Run(call.GetRequiredValue(document), call.GetRequiredValue(text), Folder(call.GetRequiredValue(document), call, folder), call.GetValue(isDry), call.GetRequiredValue(format), host, cancellation),
            cancellation));
        return command;
    }

    private static string Folder(string document, ParseResult call, Argument<string?> folder) =>
        call.GetValue(folder) is null && File.Exists(document) ? SeedsFolders.AroundAsGiven(document) : FolderArgument.Of(call, folder);

    private static int Run(string document, string text, string folder, bool isDry, string format, Host host, CancellationToken cancellation)
    {
        var unfinished = new UnfinishedWrite(folder, host.Files);
        if (isDry && unfinished.IsThere)
        {
            host.Error.WriteLine(Printable.Of(unfinished.Notice));
            return ExitCodes.Failure;
        }

        if (unfinished.PutBack() is { } putBack)
        {
            host.Error.WriteLine(Printable.Of(putBack));
        }

        var (run, problem) = RebaseRun.Of(document, text, folder, host, cancellation);
        if (run is null)
        {
            host.Error.WriteLine(Printable.Of(problem));
            return ExitCodes.Failure;
        }

        var rebased = run.Rebased;
        if (!isDry || format == RebaseReport.Text)
        {
            ChangedFiles.Write(rebased.Changed, isDry, host, run.Contents, folder);
        }

        RebaseReport.Formats[format](new(run.Document.FilePath, text, rebased, isDry), host);
        return rebased.IsLeft ? ExitCodes.Failure : ExitCodes.Success;
    }
}
