using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>The commands. A run that fails ends with one clear line, never with a stack trace.</summary>
internal static class CommandLine
{
    public const string Name = "typed-seeds";

    private const string Reports = "https://github.com/typedseeds/typedseeds/issues";

    // A name that begins with '@' is that of a file, and not that of one with more arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private static readonly Example[] Examples =
    [
        new("check", "everything that is wrong, with the line and the word"),
        new("check --watch", "again at every save"),
        new("new seeds/report.txt", "begins the annotation of a document"),
        new("fix", "mends what can be mended without a person"),
        new("rename talks-in-paris paris-talks", "another id, in every file, and the old one kept"),
        new("rehash", "the SHA-256 of documents that were changed on purpose"),
        new("rebase seeds/report.txt report-2.txt", "a new text of a document; its quotes follow"),
        new("compare anna/seeds ben/seeds", "where two annotators differ, and how well they agree"),
        new("list --kind statement", "what there is"),
        new("coverage", "how much of each document is quoted, and what is not"),
        new("show withdraw-troops", "one entry, with its quote in the document"),
        new("baseline", "writes down what there is, so that a later change is seen"),
        new("view -o page.html", "everything, as a page for a browser"),
        new("export --format csv -o tables", "everything, for other tools"),
        new("import extractions.jsonl --map news.map.yaml", "what other tools found, each quote proved"),
        new("schema -o obj/typed-seeds.schema.json", "what an editor of YAML completes and checks by"),
        new("lsp", "the language server, which an editor starts"),
        new("completion bash", "the completion of a shell; see its own --help for how to turn it on"),
    ];

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The words after its name.</param>
    /// <param name="host">Where it writes.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Host host)
    {
        try
        {
            ProjectReads.Renew();
            var exitCode = await Invoke(Root(host).Parse(arguments, Parsing), host);
            if (host.IsOutputChanged)
            {
                host.Error.WriteLine(BuildServer.Notice);
            }

            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (WrongCallException exception)
        {
            host.Error.WriteLine(Printable.Of(exception.Message));
            return ExitCodes.WrongCall;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"{Name}: {Printable.Of(exception.Message)}");
            return ExitCodes.Failure;
        }
        catch (Exception exception)
        {
            host.Error.WriteLine($"{Name}: this should not happen ({exception.GetType().Name}: {Printable.Of(exception.Message)}); please report it at {Reports}");
            return ExitCodes.Defect;
        }
    }

    private static RootCommand Root(Host host)
    {
        var root = new RootCommand("Checks annotations of documents, begins new ones, and shows what a corpus holds.");
        var examples = new Dictionary<Command, IReadOnlyList<Example>>
        {
            [root] = Examples,
            [CheckCommand.Make(host)] = CheckCommand.Examples,
            [NewCommand.Make(host)] = NewCommand.Examples,
            [FixCommand.Make(host)] = FixCommand.Examples,
            [RenameCommand.Make(host)] = RenameCommand.Examples,
            [RehashCommand.Make(host)] = RehashCommand.Examples,
            [RebaseCommand.Make(host)] = RebaseCommand.Examples,
            [CompareCommand.Make(host)] = CompareCommand.Examples,
            [ListCommand.Make(host)] = ListCommand.Examples,
            [ShowCommand.Make(host)] = ShowCommand.Examples,
            [CoverageCommand.Make(host)] = CoverageCommand.Examples,
            [BaselineCommand.Make(host)] = BaselineCommand.Examples,
            [ViewCommand.Make(host)] = ViewCommand.Examples,
            [ExportCommand.Make(host)] = ExportCommand.Examples,
            [ImportCommand.Make(host)] = ImportCommand.Examples,
            [SchemaCommand.Make(host)] = SchemaCommand.Examples,
            [LspCommand.Make(host)] = LspCommand.Examples,
            [CompletionCommand.Make(host)] = CompletionCommand.Examples,
        };
        foreach (var command in examples.Keys.Where(command => command != root))
        {
            root.Add(command);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        var page = new HelpWithExamples((HelpAction)help.Action!, examples);
        help.Action = page;
        root.SetAction(page.Invoke);
        return root;
    }

    private static async Task<int> Invoke(ParseResult call, Host host)
    {
        if (call.Action is not ParseErrorAction wrong)
        {
            return await call.InvokeAsync(new() { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
        }

        // A page of help would hide the one line that matters.
        wrong.ShowHelp = false;
        // It shows words of the call, such as names of files that a shell put there.
        var problem = new StringWriter();
        await call.InvokeAsync(new() { Output = problem, Error = problem, EnableDefaultExceptionHandler = false });
        foreach (var line in problem.ToString().TrimEnd().Split(Environment.NewLine))
        {
            host.Error.WriteLine(Printable.Of(line));
        }

        host.Error.WriteLine($"Try: {string.Join(' ', Path(call))} --help");
        return ExitCodes.WrongCall;
    }

    private static IEnumerable<string> Path(ParseResult call) =>
        call.CommandResult.Command is RootCommand ? [Name] : [Name, call.CommandResult.Command.Name];
}
