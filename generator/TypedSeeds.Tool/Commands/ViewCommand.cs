using System.CommandLine;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Viewing;
using TypedSeeds.Tool.Viewing.Paging;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>view</c>: a corpus as one page for a browser.</summary>
internal static class ViewCommand
{
    /// <summary>The file for the page if the output is a terminal, where HTML is of no use.</summary>
    public const string DefaultFile = CommandLine.Name + ".html";

    /// <summary>Browsers show a longer page late, in UTF-16 units.</summary>
    private const int LargePage = 5_000_000;

    public static readonly Example[] Examples =
    [
        new("view", $"writes {DefaultFile} for the folder seeds, or the current one"),
        new("view docs/annotations -o page.html", "writes a file of another name"),
        new("view -o pages/", "writes a folder of pages, for many documents: an index with a search, a page a document, a page a party and topic"),
        new("view --title \"The talks of 2024\"", $"gives the page a title of its own, instead of “{PageWriter.DefaultTitle}”"),
        new("view > page.html", "the same; what is not a terminal gets the page itself"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "file or folder",
            Description = $"The file to write, over one that is there; or, with a / at its end, a folder of pages. [default: the standard output, or {DefaultFile} where that is a terminal]",
        };
        var title = new Option<string?>("--title")
        {
            HelpName = "text",
            Description = $"The title of the page. [default: {PageWriter.DefaultTitle}]",
        };
        var storage = StorageOption.Make();
        var command = new Command("view", "Writes the documents, with everything that is annotated, as one page for a browser, or as a folder of pages. It needs no network; only the search of a folder's index is a script. Ends with 0, or with 1 where there are errors: what they touch is left out.") { folder, output, title, storage };
        command.SetAction((call, cancellation) => Task.Run(() => Run(FolderArgument.ToRead(call, folder, host), call.GetValue(output), call.GetValue(title), StorageOption.Of(call, storage), host, cancellation), cancellation));
        return command;
    }

    private static int Run(string folder, string? file, string? title, DocumentStorage? storage, Host host, CancellationToken cancellation)
    {
        OwnInput.Refuse(file, folder);
        var corpus = CheckedFolder.Of(folder, host, cancellation, storage);
        title = string.IsNullOrWhiteSpace(title) ? null : title;
        if (file is not null && IsFolder(file))
        {
            WriteFolder(corpus, file, title, host, cancellation);
        }
        else
        {
            WritePage(corpus, file, title, host);
        }

        // The output that is no terminal has the page itself.
        if (file is not null || host.IsTerminal)
        {
            StorageOption.Tell(storage, [(folder, corpus.Storage)], host);
        }

        return corpus.Count(RuleSeverity.Error) is > 0 and var errors ? Report(errors, corpus.LeftOut.Count, host) : ExitCodes.Success;
    }

    private static bool IsFolder(string path) => Path.EndsInDirectorySeparator(path) || Directory.Exists(path);

    private static void WriteFolder(CheckedCorpus corpus, string folder, string? title, Host host, CancellationToken cancellation)
    {
        // What the check kept for the next one is garbage, since there is none. Else the pages are made beside it: for a thousand documents with 30 MB more, at least.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var count = 0;
        using (var progress = host.Progress("writing"))
        {
            OutputFolder.Write(folder, PageFolder.Of(corpus, title, progress, cancellation).Select(page => (count++, page).page), host.Files);
        }

        host.Page.Line($"Wrote {Counted.Of(count, "file")} into {folder}; open {Path.Combine(folder, PageName.File(PageName.Index))}");
    }

    private static void WritePage(CheckedCorpus corpus, string? file, string? title, Host host)
    {
        var page = PageWriter.Write(corpus, title);
        if (file is null && !host.IsTerminal)
        {
            host.Output.Write(page);
        }
        else
        {
            OutputFile.WriteText(file ?? DefaultFile, page.CopyTo, host.Files);
            host.Page.Line($"Wrote {file ?? DefaultFile}");
            if (page.Length > LargePage)
            {
                host.Page.Line($"A browser takes long to show {Invariant.Text(page.Length / 1_000_000)} million characters; a folder of pages opens at once: {CommandLine.Name} view -o pages/");
            }
        }
    }

    private static int Report(int errors, int leftOut, Host host)
    {
        host.Error.WriteLine($"The corpus has {Counted.Of(errors, "error")}, and the page leaves out {Counted.Of(leftOut, "entry", "entries")}; see {CommandLine.Name} check");
        return ExitCodes.Failure;
    }
}
