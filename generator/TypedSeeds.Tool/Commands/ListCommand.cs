using System.CommandLine;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>list</c>: the entries of a corpus.</summary>
internal static class ListCommand
{
    public static readonly Example[] Examples =
    [
        new("list", "every entry, with what it is called or says"),
        new("list --kind statement --document ministers-meet", "what one document says"),
        new("list --format json", "for scripts"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var kind = new Option<string?>("--kind") { Description = "Only the entries of one kind, such as party or statement." };
        kind.CompletionSources.Add([.. KindTable.BuiltIn.Select(known => known.Name)]);
        var document = new Option<string?>("--document") { Description = "Only a document and its entries, by its id." };
        var format = FormatOption.Make(EntryList.Formats.Keys);
        var command = new Command("list", "Lists the entries. A quote of more than 500 characters is shortened; show has all of it.") { folder, kind, document, format };
        command.SetAction((call, cancellation) => Task.Run(
            () => Run(FolderArgument.ToRead(call, folder, host, needsAnnotations: true), call.GetValue(kind), call.GetValue(document), EntryList.Formats[call.GetRequiredValue(format)], host, cancellation),
            cancellation));
        return command;
    }

    private static int Run(string folder, string? kind, string? document, Action<CheckedCorpus, IReadOnlyList<CheckedEntry>, Host> write, Host host, CancellationToken cancellation)
    {
        var corpus = CheckedFolder.Of(folder, host, cancellation);
        if (kind is not null && EntryFinder.NoKind(corpus, kind) is { } noKind)
        {
            host.Error.WriteLine(Printable.Of(noKind));
            return ExitCodes.WrongCall;
        }

        if (document is not null && EntryFinder.NoDocument(corpus, document) is { } noDocument)
        {
            host.Error.WriteLine(Printable.Of(noDocument));
            return ExitCodes.Failure;
        }

        write(corpus, [.. corpus.Entries.Where(entry => (kind is null || entry.Entry.Key.Kind == kind) && (document is null || entry.File.Anchored.DocumentId == document))], host);
        return ExitCodes.Success;
    }
}
