using System.CommandLine;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing;
using TypedSeeds.Tool.Importing.Drafts;
using TypedSeeds.Tool.Importing.Mapping;
using TypedSeeds.Tool.Importing.Sources;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>import</c>: annotations of other tools into a corpus.</summary>
internal static class ImportCommand
{
    public static readonly Example[] Examples =
    [
        new("import seeds.jsonl", "entries that export wrote"),
        new("import extractions.jsonl --map news.map.yaml", "extractions or citations, by a mapping from classes to kinds"),
        new("import annotations.jsonld --format web-annotation --map news.map.yaml", "annotations in the model of the W3C"),
        new("import extractions.jsonl --map news.map.yaml --merge", "into the annotations that are there: what they do not have"),
        new("import extractions.jsonl --map news.map.yaml --dry-run", "what would be written, and what would not"),
    ];

    public static Command Make(Host host)
    {
        var source = new Argument<string>("source") { Description = "The file to import, or a folder of such files." };
        InputPath.Check(source);
        var folder = FolderArgument.Make();
        var format = FormatOption.Make(ImportFormats.All.Select(static format => format.Name));
        format.Description = "The format of the source.";
        var map = new Option<string?>("--map") { HelpName = "file", Description = "A mapping in YAML: what the classes, values and documents of the source are in the corpus. Entries of export need none." };
        var force = new Option<bool>("--force") { Description = "Overwrite annotations that are there, and say what was in them." };
        var merge = new Option<bool>("--merge") { Description = "Add to annotations that are there what they do not have. Nothing in them changes." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        var all = new Option<bool>(TextReport.ShowAll) { Description = "Show more than the first errors of each kind." };
        var command = new Command("import", "Writes annotations of other tools as annotation files. Each quote is proved first, and what is not is told and not written; ends with 0, or with 1 where something was not imported.") { source, folder, format, map, merge, force, dryRun, all };
        command.Validators.Add(result =>
        {
            if (result.GetValue(merge) && result.GetValue(force))
            {
                result.AddError("--merge keeps annotations that are there, and --force replaces them: give one of the two.");
            }
        });
        command.SetAction((call, cancellation) => Task.Run(
            () => Run(
                call.GetRequiredValue(source),
                FolderArgument.Of(call, folder),
                ImportFormats.All.Single(known => known.Name == call.GetRequiredValue(format)),
                call.GetValue(map),
                call.GetValue(merge) ? ImportMode.Merge : call.GetValue(force) ? ImportMode.Overwrite : ImportMode.New,
                call.GetValue(dryRun),
                call.GetValue(all),
                host,
                cancellation),
            cancellation));
        return command;
    }

    private static int Run(string source, string folder, ImportFormat format, string? map, ImportMode mode, bool isDry, bool tellsAll, Host host, CancellationToken cancellation)
    {
        if (ImportReader.Files(source, format).Count == 0)
        {
            throw new WrongCallException($"The folder '{source}' has no file that ends with {string.Join(", ", format.Extensions)}.");
        }

        var content = ImportReader.Read(source, format, cancellation);
        var files = SeedsFolder.Read(folder, cancellation);
        var shared = SharedPath(source, folder, files);
        var corpus = CheckedFolder.Of(folder, files, CorpusCheck.For(folder), host, cancellation);
        var problems = new ImportProblems();
        var mapping = map is null ? ImportMapping.None : MappingReader.Read(map, TextFile.Read(map).Text, corpus.Schema, problems);
        if (problems.Count > 0)
        {
            return Tell(problems, tellsAll, host);
        }

        var known = new Dictionary<ImportedItem, string>(ReferenceEqualityComparer.Instance);
        Import import;
        ImportDrafts drafts;
        CorpusFile[] others;
        Dictionary<ImportedItem, string> twins;
        do
        {
            // An item that refers to one that is there already may be there itself; so this ends when no more is.
            import = new Import(content, mapping, corpus, shared, mode, known);
            drafts = import.Run();
            if (Obstacle(drafts) is { } obstacle)
            {
                host.Error.WriteLine(Printable.Of(obstacle));
                return ExitCodes.Failure;
            }

            var written = drafts.Annotations.Select(static file => file.FilePath).ToHashSet(StringComparer.Ordinal);
            others = [.. files.Where(file => !written.Contains(file.FilePath))];
            twins = Twins.Of(others, drafts, corpus.Schema, cancellation);
            known = new(known.Concat(twins), ReferenceEqualityComparer.Instance);
        }
        while (twins.Count > 0);

        var proved = Proof.Of(others, drafts, corpus, cancellation);
        foreach (var of in new[] { content.Problems, import.Problems, proved.Problems })
        {
            problems.AddAll(of);
        }

        var there = proved.Annotations.Where(static file => file.Existing is null).Select(static file => file.FilePath).Where(File.Exists).ToArray();
        if (there.Length > 0 && mode != ImportMode.Overwrite && !isDry)
        {
            host.Error.WriteLine(Printable.Of($"'{there[0]}' is there already{(there.Length > 1 ? $", and {Counted.Of(there.Length - 1, "other file")}" : string.Empty)}; --force overwrites, {(mode == ImportMode.Merge ? "for nothing can be added to a file with such errors" : "--merge adds what is new")}, --dry-run shows what would be written."));
            return ExitCodes.Failure;
        }

        if (there.Length > 0 && mode == ImportMode.Overwrite && !isDry && problems.Count > 0)
        {
            // A part of the source would take the place of the whole of a file.
            host.Error.WriteLine(Printable.Of($"Nothing is written: --force would replace '{there[0]}'{(there.Length > 1 ? $", and {Counted.Of(there.Length - 1, "other file")}" : string.Empty)}, and not all of the source can be imported. Mend the source, add what is right with --merge, or move the file away first."));
            return Tell(problems, tellsAll, host);
        }

        if (!isDry)
        {
            Write(proved, folder, files, corpus.Schema, host);
        }

        Summarize(proved, import, isDry, files, corpus.Schema, host);
        content.AddUnused();
        import.Losses.Add(content.Losses);
        foreach (var line in import.Losses.Lines())
        {
            host.Error.WriteLine(Printable.Of(line));
        }

        return Tell(problems, tellsAll, host);
    }

    private static string? Obstacle(ImportDrafts drafts) => drafts.Annotations
        .Where(static file => file.Existing is not null)
        .Select(static file => (file.FilePath, Reason: new AnnotationMerge(file.Existing!).Obstacle(file.Entries.Select(static entry => entry.Kind))))
        .Where(static file => file.Reason is not null)
        .Select(static file => $"'{file.FilePath}' takes no entries: {file.Reason}. Write each of its sections and entries in lines of its own, or replace it with --force.")
        .FirstOrDefault();

    private static void Write(ProvedImport proved, string folder, IReadOnlyList<CorpusFile> files, KindSchema schema, Host host)
    {
        var known = files.DistinctBy(static file => file.FilePath).ToDictionary(static file => file.FilePath, StringComparer.Ordinal);
        foreach (var document in proved.Documents)
        {
            LinkOut.Refuse(document.FilePath, _ => folder);
            OutputFile.Create(document.FilePath, document.Text, host.Files);
        }

        foreach (var annotation in proved.Annotations)
        {
            LinkOut.Refuse(annotation.FilePath, _ => folder);
            var text = annotation.Write(schema).Text;
            if (known.TryGetValue(annotation.FilePath, out var file))
            {
                OutputFile.Replace(annotation.FilePath, text, KnownContent.Of(file), host.Files);
            }
            else
            {
                OutputFile.Create(annotation.FilePath, text, host.Files);
            }
        }
    }

    private static void Summarize(ProvedImport proved, Import import, bool isDry, IReadOnlyList<CorpusFile> files, KindSchema schema, Host host)
    {
        var verb = isDry ? "Would write" : "Wrote";
        foreach (var document in proved.Documents)
        {
            host.Page.Line($"{verb} {document.FilePath}, a document of the source.");
        }

        foreach (var annotation in proved.Annotations)
        {
            if (annotation.Existing is not null)
            {
                host.Page.Line($"{(isDry ? "Would add" : "Added")} {Counted.Of(annotation.Entries.Count, "entry", "entries")} to {annotation.FilePath}{Taken(annotation)}.");
                continue;
            }

            host.Page.Line($"{verb} {annotation.FilePath}, with {Counted.Of(annotation.Entries.Count + (annotation.HeaderPlace is null ? 0 : 1), "entry", "entries")}{ReplacedAnnotation.Of(files.FirstOrDefault(file => file.FilePath == annotation.FilePath), schema)}.");
        }

        if (import.There > 0)
        {
            host.Page.Line($"{Counted.Of(import.There, "entry is", "entries are")} there already.");
        }

        if (import.Named > 0)
        {
            host.Page.Line($"{Counted.Of(import.Named, "item names", "items name")} an entry that is there already, and {(import.Named == 1 ? "adds" : "add")} no quote to it.");
        }

        if (import.Skipped > 0)
        {
            host.Page.Line($"{Counted.Of(import.Skipped, "item is", "items are")} left out, as the mapping says.");
        }

        if (import.Moved is { Count: > 0 and var moved } places)
        {
            host.Page.Line($"{Counted.Of(moved, "place")} of the source {(moved == 1 ? "was not that of its" : "were not those of their")} words; the words decided. {(moved == 1 ? "It is" : "The first is")} in {places[0]}.");
        }

        if (proved.Warnings > 0)
        {
            host.Page.Line($"The checks have {Counted.Of(proved.Warnings, "warning")} of what is written; {CommandLine.Name} check shows {(proved.Warnings == 1 ? "it" : "them")}.");
        }
    }

    private static string Taken(AnnotationDraft annotation) =>
        new DraftDefaults(annotation.Existing).TakenBy(annotation.Entries) is { Count: > 0 } fields ? $"; what lacks {string.Join(", ", fields.Select(static field => $"'{field}'"))} takes it from the defaults of the file" : string.Empty;

    private static int Tell(ImportProblems problems, bool tellsAll, Host host)
    {
        foreach (var line in problems.Lines(tellsAll, TextReport.ShowAll))
        {
            host.Error.WriteLine(Printable.Of(line));
        }

        return problems.Count > 0 ? ExitCodes.Failure : ExitCodes.Success;
    }

    // Entries that quote nothing share a file, which has the name of the source unless that is the annotation of a document.
    private static string SharedPath(string source, string folder, IReadOnlyList<CorpusFile> files)
    {
        var stem = Ids.Suggest(Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(source)));
        stem = stem.Length > 0 ? stem : "imported";
        var isOfDocument = files.Any(file => file.Role == InputRole.Document && Path.GetFileNameWithoutExtension(file.FilePath) == stem);
        var name = (isOfDocument ? stem + "-shared" : stem) + InputRoles.AnnotationExtensions[0];
        return folder == "." ? name : Path.Combine(folder, name);
    }
}
