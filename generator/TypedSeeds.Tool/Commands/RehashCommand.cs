using System.CommandLine;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>rehash</c>: writes the hash that each document now has into its annotation.</summary>
internal static class RehashCommand
{
    public static readonly Example[] Examples =
    [
        new("rehash", "after documents were changed on purpose"),
        new("rehash --document ministers-meet", "that of one document alone"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var document = new Option<string?>("--document") { Description = "Only the annotation of a document, by its id." };
        var command = new Command("rehash", "Writes the SHA-256 that each document now has over a 'sha256' that is no longer right. What the annotation quotes is checked as ever: see check.") { folder, document };
        command.SetAction((call, cancellation) => Task.Run(() => Run(FolderArgument.Of(call, folder), call.GetValue(document), host, cancellation), cancellation));
        return command;
    }

    private static int Run(string folder, string? document, Host host, CancellationToken cancellation)
    {
        var corpus = CheckedFolder.Of(folder, host, cancellation);
        if (document is not null && corpus.Files.All(file => file.Anchored.DocumentId != document))
        {
            host.Error.WriteLine(Printable.Of($"There is no document '{document}'{Generator.Values.Closest.Hint(document, corpus.Files.Select(file => file.Anchored.DocumentId))}"));
            return ExitCodes.Failure;
        }

        var renewed = HashRenewal.Of(corpus, document).ToArray();
        foreach (var renewal in renewed)
        {
            OutputFile.Replace(renewal.Annotation, renewal.Content, KnownContent.Of(renewal.Known), host.Files);
            host.Page.Line($"{renewal.Annotation}: the sha256 of {renewal.Document} is now {renewal.Hash}");
        }

        var unread = new UnreadDocuments(corpus, document);
        unread.Tell(host);
        host.Page.Line(renewed.Length == 0
            ? $"Each{(unread.IsNone ? string.Empty : " other")} sha256 is that of its document."
            : $"Wrote {Counted.Of(renewed.Length, "annotation")}; {CommandLine.Name} check shows whether each quote is still there.");
        return unread.IsNone ? ExitCodes.Success : ExitCodes.Failure;
    }
}
