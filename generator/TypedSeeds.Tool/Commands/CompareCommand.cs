using System.CommandLine;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Comparing;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>compare</c>: two annotations of one document side by side.</summary>
internal static class CompareCommand
{
    public static readonly Example[] Examples =
    [
        new("compare anna/seeds ben/seeds", "two folders, each with an annotation of the same document"),
        new("compare seeds/anna.yaml seeds/ben.yaml", "two annotation files"),
        new("compare anna/seeds ben/seeds --format json", "for scripts"),
    ];

    public static Command Make(Host host)
    {
        var (one, other) = (Side("first"), Side("second"));
        var format = FormatOption.Make(CompareReport.Formats.Keys);
        var command = new Command("compare", "Shows how two annotations of one document differ: words, acts, speakers; with F1 and Cohen's kappa, and a list to settle. Ends with 0 where they are alike, with 1 where they differ, with 2 where they cannot be compared.") { one, other, format };
        command.SetAction((call, cancellation) => Task.Run(
            () => Run(call.GetRequiredValue(one), call.GetRequiredValue(other), CompareReport.Formats[call.GetRequiredValue(format)], host, cancellation),
            cancellation));
        return command;
    }

    private static Argument<string> Side(string name)
    {
        var argument = new Argument<string>(name) { HelpName = name, Description = "A folder with documents and annotations, or an annotation file." };
        InputPath.Check(argument);
        return argument;
    }

    private static int Run(string one, string other, Action<CompareReport, Host> write, Host host, CancellationToken cancellation)
    {
        var (first, second) = (Read(one, host, cancellation), Read(other, host, cancellation));
        var compared = ComparedCorpora.Of(first, second);
        if (compared.Documents.Count == 0)
        {
            throw new WrongCallException(NothingInCommon(one, other, compared));
        }

        write(new(one, other, compared), host);
        return compared.AreAlike ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static string NothingInCommon(string one, string other, ComparedCorpora compared) =>
        compared.OnlyOne.Count == 0 || compared.OnlyOther.Count == 0 ? $"'{(compared.OnlyOne.Count == 0 ? one : other)}' annotates no document."
        : $"'{one}' and '{other}' annotate no text in common: {string.Join("; ", compared.OnlyOne.Concat(compared.OnlyOther).Select(static file => $"{file.Anchored.Document!.FilePath} has the SHA-256 {Generator.Anchoring.DocumentHash.Of(file.Anchored.Document.Text)[..12]}…"))}. Only annotations of one text can be compared.";

    private static ComparedSide Read(string path, Host host, CancellationToken cancellation)
    {
        var isFolder = Directory.Exists(path);
        var folder = !isFolder ? SeedsFolders.AroundAsGiven(path)
            : FolderArgument.In(path) is [var only] ? only
            : throw new WrongCallException($"Several projects have seeds in '{path}': {string.Join(", ", FolderArgument.In(path))}. Give the folder of one.");
        var files = SeedsFolder.Read(folder, cancellation);
        if (!isFolder && files.All(file => !IsSame(file.FilePath, path)))
        {
            throw new WrongCallException($"'{path}' is no annotation file of the corpus in '{folder}'.");
        }

        var check = CorpusCheck.For(folder);
        var corpus = CheckedFolder.Of(folder, isFolder ? files : WithoutOthersOf(files, path), check, host, cancellation);
        if (!isFolder && ErrorsOf(corpus, path) > 0 && CheckedFolder.Of(folder, files, check, host, cancellation) is var whole && ErrorsOf(whole, path) == 0)
        {
            // Another annotation of the document declares what this one refers to.
            corpus = whole;
        }

        var errors = isFolder ? corpus.Count(RuleSeverity.Error) : ErrorsOf(corpus, path);
        return errors > 0
            ? throw new WrongCallException($"There {(errors == 1 ? "is 1 error" : $"are {Counted.Of(errors, "error")}")} in '{path}', and what is not read cannot be compared: {CommandLine.Name} check {folder}.")
            : new(corpus, isFolder ? null : path);
    }

    private static int ErrorsOf(CheckedCorpus corpus, string path) => corpus.Problems
        .Where(problem => problem.Severity == RuleSeverity.Error && problem.Place is { } place && IsSame(place.Path, path))
        .Sum(static problem => 1 + problem.More);

    // The file of another annotator beside it would annotate the same document twice. Those of other documents have what it refers to.
    private static CorpusFile[] WithoutOthersOf(IReadOnlyList<CorpusFile> files, string path)
    {
        var own = AnnotatedText.Of(files.First(file => IsSame(file.FilePath, path)));
        return [.. files.Where(file => IsSame(file.FilePath, path) || AnnotatedText.Of(file) is not { } other || own?.IsOf(other) != true)];
    }

    private static bool IsSame(string path, string other) => Path.GetFullPath(path) == Path.GetFullPath(other);
}
