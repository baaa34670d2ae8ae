using System.CommandLine;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Viewing;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>view</c>: a corpus as one page for a browser.</summary>
internal static class ViewCommand
{
    /// <summary>The file for the page if the output is a terminal, where HTML is of no use.</summary>
    public const string DefaultFile = CommandLine.Name + ".html";

    public static readonly Example[] Examples =
    [
        new("view", $"writes {DefaultFile} for the folder seeds, or the current one"),
        new("view docs/annotations -o page.html", "writes a file of another name"),
        new("view --title \"The talks of 2024\"", $"gives the page a title of its own, instead of “{PageWriter.DefaultTitle}”"),
        new("view > page.html", "the same; what is not a terminal gets the page itself"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "file",
            Description = $"The file to write, over one that is there. [default: the standard output, or {DefaultFile} where that is a terminal]",
        };
        var title = new Option<string?>("--title")
        {
            HelpName = "text",
            Description = $"The title of the page. [default: {PageWriter.DefaultTitle}]",
        };
        var command = new Command("view", "Writes the documents, with everything that is annotated, as one page for a browser. It needs no network and runs no script. Ends with 0, or with 1 where there are errors: what they touch is left out.") { folder, output, title };
        command.SetAction((call, cancellation) => Task.Run(() => Run(FolderArgument.Of(call, folder), call.GetValue(output), call.GetValue(title), host, cancellation), cancellation));
        return command;
    }

    private static int Run(string folder, string? file, string? title, Host host, CancellationToken cancellation)
    {
        var corpus = CheckedFolder.Of(folder, host, cancellation);
        var page = PageWriter.Of(corpus, string.IsNullOrWhiteSpace(title) ? null : title);
        if (file is null && !host.IsTerminal)
        {
            host.Output.Write(page);
        }
        else
        {
            OutputFile.Write(file ?? DefaultFile, page, host.Files);
            host.Page.Line($"Wrote {file ?? DefaultFile}");
        }

        return corpus.Count(RuleSeverity.Error) is > 0 and var errors ? Report(errors, corpus.LeftOut.Count, host) : ExitCodes.Success;
    }

    private static int Report(int errors, int leftOut, Host host)
    {
        host.Error.WriteLine($"The corpus has {Counted.Of(errors, "error")}, and the page leaves out {Counted.Of(leftOut, "entry", "entries")}; see {CommandLine.Name} check");
        return ExitCodes.Failure;
    }
}
