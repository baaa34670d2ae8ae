using System.CommandLine;
using System.CommandLine.Completions;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>show</c>: one entry, with everything known about it.</summary>
internal static class ShowCommand
{
    public static readonly Example[] Examples =
    [
        new("show withdraw-troops", "the entry with this id"),
        new("show ministers-meet/withdraw-troops", "that of one document, where several have the id"),
        new("show core:canada", "that of another package, by the alias under 'uses'"),
        new("show event:meeting docs/annotations", "that of one kind, in another folder"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var id = new Argument<string>("id") { HelpName = "id", Description = "The id of the entry, if need be with its document (report/stop), its kind (event:meeting) or the alias of its package (core:canada)." };
        id.CompletionSources.Add(context => Ids(context, folder));
        var command = new Command("show", "Shows one entry: its fields, where they come from, who refers to it, and its quotes in the document.") { id, folder };
        command.SetAction((call, cancellation) => Task.Run(() => Run(call.GetRequiredValue(id), FolderArgument.ToRead(call, folder, host, needsAnnotations: true), host, cancellation), cancellation));
        return command;
    }

    private static int Run(string id, string folder, Host host, CancellationToken cancellation)
    {
        var corpus = CheckedFolder.Of(folder, host, cancellation);
        var found = EntryFinder.Find(corpus, id);
        var used = found.Count == 0 ? UsedEntryFinder.Find(corpus, id) : [];
        if (found.Count + used.Count == 0)
        {
            host.Error.WriteLine(Printable.Of(EntryFinder.NotFound(corpus, id)));
            return ExitCodes.Failure;
        }

        var page = new EntryPage(corpus, host);
        Action[] writes = [.. found.Select<CheckedEntry, Action>(entry => () => page.Write(entry)), .. used.Select<EntryKey, Action>(key => () => page.WriteUsed(key))];
        for (var i = 0; i < writes.Length; i++)
        {
            if (i > 0)
            {
                host.Page.Line();
            }

            writes[i]();
        }

        return ExitCodes.Success;
    }

    // Ids alone, or with their documents once the user has typed a '/'.
    private static IEnumerable<CompletionItem> Ids(CompletionContext context, Argument<string?> folder)
    {
        try
        {
            var keys = CorpusCheck.Ids(SeedsFolder.Read(FolderArgument.Of(context.ParseResult, folder)));
            return keys
                .Where(static key => Generator.Schema.Ids.Problem(key.Id) is null && (key.Document.Length == 0 || Generator.Schema.Ids.Problem(key.Document) is null))
                .Select(key => context.WordToComplete.Contains('/', StringComparison.Ordinal) ? key.FullId : key.Id)
                // What is no id is nothing to complete, and a shell may run it.
                .Where(name => name.StartsWith(context.WordToComplete, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(name => new CompletionItem(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or WrongCallException)
        {
            // A shell cannot show a message during completion.
            return [];
        }
    }
}
