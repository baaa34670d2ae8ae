using System.CommandLine;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>rename</c>: gives an entry another id.</summary>
internal static class RenameCommand
{
    public static readonly Example[] Examples =
    [
        new("rename talks-in-paris paris-talks", "in every file; the old id is kept as 'formerly'"),
        new("rename report/stop cease --dry-run", "what would be written, as a diff"),
        new("rename meeting talks --kind event", "that of one kind, where several have the id"),
    ];

    public static Command Make(Host host)
    {
        var old = new Argument<string>("old") { HelpName = "old", Description = "The id of the entry, if need be with its document (report/stop) or kind (event:meeting)." };
        var id = new Argument<string>("new") { HelpName = "new", Description = "Its new id, without a document." };
        var folder = FolderArgument.Make();
        var kind = new Option<string?>("--kind") { Description = "The kind of the entry, where several have the id." };
        var isDry = new Option<bool>("--dry-run") { Description = "Write nothing; show what would be written, as a unified diff." };
        var command = new Command("rename", "Gives an entry another id in every file that names it, and keeps the old one as 'formerly', so that code and baseline know it. Refused where the corpus has errors, then or now.") { old, id, folder, kind, isDry };
        command.SetAction((call, cancellation) => Task.Run(
            () => Run(Nfc.Of(Name(call.GetRequiredValue(old), call.GetValue(kind))), Nfc.Of(call.GetRequiredValue(id)), FolderArgument.Of(call, folder), call.GetValue(isDry), host, cancellation),
            cancellation));
        return command;
    }

    private static string Name(string old, string? kind) => kind is null ? old : $"{kind}:{old}";

    private static int Run(string old, string id, string folder, bool isDry, Host host, CancellationToken cancellation)
    {
        var (check, files) = (CorpusCheck.For(folder), SeedsFolder.Read(folder, cancellation));
        var corpus = CheckedFolder.Of(folder, files, check, host, cancellation);
        if (Problem(corpus, old) is { } problem)
        {
            host.Error.WriteLine(Printable.Of(problem));
            return ExitCodes.Failure;
        }

        var entry = EntryFinder.Find(corpus, old)[0];
        var (renamed, refusal) = new Renaming(check).Try(files, corpus, entry, id, cancellation);
        if (renamed is null)
        {
            host.Error.WriteLine(Printable.Of(refusal));
            return ExitCodes.Failure;
        }

        // The file of the entry first: once it has the old id as 'formerly', "fix" can end what a killed run began.
        var changed = renamed.Changed.OrderByDescending(change => change.Before.FilePath == entry.File.Source.FilePath).ToArray();
        ChangedFiles.Write(changed, isDry, host);
        ChangedFiles.Tell($"{(isDry ? "Would rename" : "Renamed")} the {entry.Key.Kind} '{entry.Key.FullId}' to '{id}', with {Counted.Of(renamed.Mended.Count, "reference")}, in {Counted.Of(changed.Length, "file")}.", isDry, host);
        return ExitCodes.Success;
    }

    /// <summary>Why the name means no single entry; null where it does.</summary>
    private static string? Problem(CheckedCorpus corpus, string old)
    {
        var found = EntryFinder.Find(corpus, old);
        return found.Count == 0 ? EntryFinder.NotFound(corpus, old)
            : found.Count > 1 ? $"Several entries have the id '{old}': {string.Join(", ", found.Select(static entry => $"{entry.Key.Kind}:{entry.Key.FullId}"))}. Give one of these."
            : null;
    }
}
