using System.CommandLine;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>coverage</c>: how much of each document is quoted.</summary>
internal static class CoverageCommand
{
    public static readonly Example[] Examples =
    [
        new("coverage", "each document, and the words that no quote holds"),
        new("coverage --document ministers-meet", "one document"),
        new("coverage --format json", "for scripts"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var document = new Option<string?>("--document") { Description = "Only one document, by its id." };
        var format = FormatOption.Make(CoverageList.Formats.Keys);
        var command = new Command("coverage", "Shows how much of each document is quoted, and the sentences and words that are not.") { folder, document, format };
        command.SetAction((call, cancellation) => Task.Run(
            () => Run(FolderArgument.ToRead(call, folder, host), call.GetValue(document), CoverageList.Formats[call.GetRequiredValue(format)], host, cancellation),
            cancellation));
        return command;
    }

    private static int Run(string folder, string? document, Action<IReadOnlyList<CoverageList.Item>, Host> write, Host host, CancellationToken cancellation)
    {
        var corpus = CheckedFolder.Of(folder, host, cancellation);
        if (document is not null && EntryFinder.NoDocument(corpus, document) is { } noDocument)
        {
            host.Error.WriteLine(Printable.Of(noDocument));
            return ExitCodes.Failure;
        }

        var unread = new UnreadDocuments(corpus, document);
        var items = corpus.Texts
            .Where(one => (document is null || one.File?.Anchored.Header?.Key.Id == document) && !unread.Has(one.Document))
            .Select(static one => CoverageList.Of(one.Document, one.File));
        write([.. items], host);
        unread.Tell(host);
        return unread.IsNone ? ExitCodes.Success : ExitCodes.Failure;
    }
}
