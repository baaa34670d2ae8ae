using System.CommandLine;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>export</c>: a corpus in a format of other tools.</summary>
internal static class ExportCommand
{
    public static readonly Example[] Examples =
    [
        new("export -o seeds.jsonl", "an entry a line, in the shape in which C# serializes it"),
        new("export --format csv -o tables", "five tables with their keys, and datapackage.json"),
        new("export --format parquet -o data", "the same tables for DuckDB and Spark, and croissant.json"),
        new("export --format brat -o annotated", "each document with its quotes, for the annotation tool brat"),
        new("export --format web-annotation -o seeds.jsonld", "an annotation for each quote, in the model of the W3C"),
        new("export | jq -r .id", "the same lines, to another program"),
        new("export --despite-errors -o seeds.jsonl", "without the entries that have errors"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var format = FormatOption.Make(ExportFormats.All.Select(static format => format.Name));
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "file or folder",
            Description = $"Where to write, over what is there: a folder for {string.Join(", ", ExportFormats.All.Where(static format => format.IsFolder).Select(static format => format.Name))}, else a file. [default for a file: the standard output]",
        };
        var despite = new Option<bool>("--despite-errors") { Description = "Export the entries without errors, although others have some, and end with 0." };
        var package = new Option<string?>("--package")
        {
            HelpName = "name",
            Description = $"The package that the corpus is part of, in the paths of parquet. [default: that of its project, or else {CorpusPackage.DefaultName}]",
        };
        var storage = StorageOption.Make();
        package.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is not { Length: > 0 })
            {
                result.AddError("The name of a package is not empty.");
            }
        });
        var command = new Command("export", "Writes the entries for other tools. Nothing is written where the corpus has errors, unless told; ends with 0, or with 1 where there are errors.") { folder, format, output, package, despite, storage };
        command.SetAction((call, cancellation) => Task.Run(
            () => Run(
                FolderArgument.ToRead(call, folder, host),
                ExportFormats.All.Single(known => known.Name == call.GetRequiredValue(format)),
                call.GetValue(output),
                call.GetValue(package),
                call.GetValue(despite),
                StorageOption.Of(call, storage),
                host,
                cancellation),
            cancellation));
        return command;
    }

    private static int Run(string folder, ExportFormat format, string? output, string? package, bool despiteErrors, DocumentStorage? storage, Host host, CancellationToken cancellation)
    {
        if (format.IsFolder && output is null)
        {
            throw new WrongCallException($"{format.Name} is several files: say with -o in which folder.");
        }

        OwnInput.Refuse(output, folder);
        var checkedCorpus = CheckedFolder.Of(folder, host, cancellation, storage);
        var corpus = ExportedCorpus.Of(checkedCorpus);
        var errors = checkedCorpus.Count(RuleSeverity.Error);
        if (errors > 0 && !despiteErrors)
        {
            host.Error.WriteLine($"The corpus has {Counted.Of(errors, "error")}, so nothing is exported; {CommandLine.Name} check shows {(errors == 1 ? "it" : "them")}. --despite-errors {(corpus.LeftOut == 0 ? $"exports all entries, since {(errors == 1 ? "it leaves" : "they leave")} none out" : $"exports the rest, without {Counted.Of(corpus.LeftOut, "entry", "entries")}")}.");
            return ExitCodes.Failure;
        }

        if (QuotedAmount.Problem(corpus, cancellation) is { } tooMuch)
        {
            host.Error.WriteLine(Printable.Of(tooMuch));
            return ExitCodes.Failure;
        }

        using (var progress = host.Progress("exporting"))
        {
            Write(format, format.Write(new(corpus, PackageOf(folder, package), cancellation) { Progress = progress }), output, host);
        }

        var written = Written(format, corpus, out var isWhole);
        if (output is not null)
        {
            host.Page
                .Line($"Wrote {output}, with {written}.")
                .Line($"Not in {format.Name}: {format.Loses}.");
            StorageOption.Tell(storage, [(folder, checkedCorpus.Storage)], host);
        }
        else if (!isWhole)
        {
            host.Error.WriteLine($"Wrote {written}.");
        }

        if (errors > 0)
        {
            host.Error.WriteLine($"The corpus has {Counted.Of(errors, "error")}, and {(corpus.LeftOut == 0 ? "no entry is" : Counted.Of(corpus.LeftOut, "entry is", "entries are"))} left out; {CommandLine.Name} check shows why.");
            // This one alone of all errors leaves nothing out and is about what is exported.
            foreach (var problem in checkedCorpus.Problems.Where(static problem => problem.Rule == Rules.HashDiffers))
            {
                host.Error.WriteLine($"'{Printable.Of(problem.Place?.Path ?? folder)}' says that another text was annotated than the one that is exported.");
            }
        }

        return ExitCodes.Success;
    }

    // Each entry that is missing has its reason, so that the numbers add up.
    private static string Written(ExportFormat format, ExportedCorpus corpus, out bool isWhole)
    {
        var missing = format.Reasons
            .Select(reason => (Reason: reason, Count: corpus.Entries.Count(reason.Applies)))
            .Where(static missing => missing.Count > 0)
            .ToArray();
        isWhole = missing.Length == 0;
        var all = Counted.Of(corpus.Entries.Count, "entry", "entries");
        return isWhole
            ? all
            : $"{Invariant.Text(corpus.Entries.Count - missing.Sum(static missing => missing.Count))} of {all}; {string.Join(", ", missing.Select(static missing => $"{Invariant.Text(missing.Count)} {(missing.Count == 1 ? missing.Reason.One : missing.Reason.Many)}"))}";
    }

    private static CorpusPackage PackageOf(string folder, string? name) =>
        CorpusPackage.Of(folder) is var known && name is null ? known : known with { Name = name! };

    private static void Write(ExportFormat format, IEnumerable<ExportedFile> files, string? output, Host host)
    {
        if (format.IsFolder)
        {
            OutputFolder.Write(output!, files.Select(static file => (file.Name, file.WriteTo)), host.Files);
        }
        else if (output is null)
        {
            // Each format of one text is JSON, and may be read in a terminal or a log.
            host.Output.Write(JsonFormatter.Visible(System.Text.Encoding.UTF8.GetString(files.Single().Content)));
        }
        else
        {
            OutputFile.Write(output, files.Single().WriteTo, host.Files);
        }
    }
}
