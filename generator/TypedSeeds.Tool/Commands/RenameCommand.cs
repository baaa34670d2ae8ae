using System.CommandLine;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
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
        var (check, files) = (new CorpusCheck(), SeedsFolder.Read(folder, cancellation));
        var corpus = CheckedFolder.Of(folder, files, check, host, cancellation);
        if (Problem(corpus, old, id) is { } problem)
        {
            host.Error.WriteLine(Printable.Of(problem));
            return ExitCodes.Failure;
        }

        var entry = EntryFinder.Find(corpus, old)[0];
        if (new Renaming(check).Run(files, corpus, entry, id, cancellation) is not { } renamed)
        {
            host.Error.WriteLine(Printable.Of($"'{entry.Key.Id}' cannot be kept as '{FieldKeys.Formerly}', the way in which the entry is written; add it there by hand, then rename."));
            return ExitCodes.Failure;
        }

        if (renamed.Corpus.Problems.FirstOrDefault(static left => left.Severity == RuleSeverity.Error) is { } wrong)
        {
            host.Error.WriteLine(Printable.Of($"'{id}' cannot be its id, and nothing is written: {wrong.Message} ({wrong.Rule.Id})."));
            return ExitCodes.Failure;
        }

        var changed = renamed.Changed.ToArray();
        ChangedFiles.Write(changed, isDry, host);
        ChangedFiles.Tell($"{(isDry ? "Would rename" : "Renamed")} the {entry.Key.Kind} '{entry.Key.FullId}' to '{id}', with {Counted.Of(renamed.Mended.Count, "reference")}, in {Counted.Of(changed.Length, "file")}.", isDry, host);
        return ExitCodes.Success;
    }

    /// <summary>Why the entry cannot be renamed; null where it can be tried.</summary>
    private static string? Problem(CheckedCorpus corpus, string old, string id)
    {
        var found = EntryFinder.Find(corpus, old);
        return found.Count == 0 ? EntryFinder.NotFound(corpus, old)
            : found.Count > 1 ? $"Several entries have the id '{old}': {string.Join(", ", found.Select(static entry => $"{entry.Key.Kind}:{entry.Key.FullId}"))}. Give one of these."
            : Ids.Problem(id) is { } problem ? $"'{id}' is no id: {problem}."
            : found[0].Key.Id == id ? $"The {found[0].Key.Kind} is called '{id}' already."
            : corpus.Count(RuleSeverity.Error) is > 0 and var errors ? $"There {(errors == 1 ? "is 1 error" : FormattableString.Invariant($"are {errors} errors"))}; mend them first, since what is not read cannot be renamed: {CommandLine.Name} check."
            : null;
    }
}
