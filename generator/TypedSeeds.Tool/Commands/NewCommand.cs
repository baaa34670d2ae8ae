using System.CommandLine;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>new</c>: starts the annotation of a document.</summary>
internal static class NewCommand
{
    public static readonly Example[] Examples =
    [
        new("new seeds/report.txt", "writes seeds/report.yaml"),
        new("new seeds/report.txt --statements", "with an entry for each sentence, to fill in"),
        new("new seeds/report.txt --statements --force", "adds those entries to seeds/report.yaml, and keeps what is in it"),
        new("new seeds/report.txt --stdout", "shows what would be written"),
    ];

    public static Command Make(Host host)
    {
        var document = new Argument<string>("document") { Description = "The document: a text file, *.txt or *.md." };
        document.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Problem(token.Value) is { } problem)
            {
                result.AddError(problem);
            }
        });
        var force = new Option<bool>("--force") { Description = "Add to the annotation that is there what it lacks: facts of the document and, with --statements, an entry for each sentence that nothing quotes. All that is in it stays." };
        var stdout = new Option<bool>("--stdout") { Description = "Write to the standard output." };
        var statements = new Option<bool>("--statements") { Description = "Write an entry for each sentence, with its id, its quote and the verb that is its cue; act, speaker and mode are left to fill in." };
        var command = new Command("new", "Begins the annotation of a document: its facts are filled in, and each sentence is listed with its line.") { document, statements, force, stdout };
        command.SetAction(call => Run(call.GetRequiredValue(document), call.GetValue(statements), call.GetValue(force), call.GetValue(stdout), host));
        return command;
    }

    private static string? Problem(string document) =>
        LinkOut.ReadProblem(document, SeedsFolders.Around) is { } leadsOut ? leadsOut + "."
        : !File.Exists(document) ? $"There is no document '{document}'."
        : InputRoles.ByName(document) != InputRole.Document ? $"'{document}' is no document; a document is a file {string.Join(" or ", InputRoles.DocumentExtensions.Select(extension => "*" + extension))}."
        : null;

    private static int Run(string document, bool withStatements, bool adds, bool toOutput, Host host)
    {
        var annotation = OwnAnnotation.PathOf(document);
        // In a folder of any name, the document says which folder it is.
        LinkOut.Refuse(annotation, SeedsFolders.Around);
        var exists = File.Exists(annotation);
        if (exists && !adds && !toOutput)
        {
            return Fail($"'{annotation}' is there already; --force adds what it lacks and keeps all that is in it, --stdout shows what would be written.", host);
        }

        var known = exists ? TextFile.ReadBytes(annotation) : [];
        var existing = exists ? Read(annotation, known) : null;
        var drafted = DraftedDocument.Of(document, annotation);
        var draft = existing is null ? Draft.Of(drafted, withStatements) : AddedDraft.Of(drafted, existing, withStatements);
        if (draft.Problem is not null)
        {
            return Fail(draft.Problem, host);
        }

        if (draft.NoSchema.Length > 0)
        {
            host.Error.WriteLine(Printable.Of($"The first line names no schema: {draft.NoSchema}."));
        }

        if (toOutput)
        {
            host.Output.Write(draft.Text);
            return ExitCodes.Success;
        }

        if (existing is null)
        {
            OutputFile.Replace(annotation, draft.Text, KnownContent.None, host.Files);
        }
        else if (ChangedText.Of(known, existing, draft.Text) is not { } content)
        {
            return Fail($"Nothing is added to '{annotation}': it is not UTF-8.", host);
        }
        else
        {
            OutputFile.Replace(annotation, content, KnownContent.Of(known), host.Files);
        }

        Tell(annotation, draft, withStatements, host);
        return ExitCodes.Success;
    }

    private static CorpusFile Read(string annotation, byte[] bytes)
    {
        var (text, encoding) = TextFile.Decode(bytes);
        return new(annotation, InputRole.Annotation, text, encoding);
    }

    private static void Tell(string annotation, Draft draft, bool withStatements, Host host)
    {
        if (draft.IsWhole)
        {
            host.Page.Line($"Wrote {annotation}, with {Counted.Of(draft.Sentences, "sentence")} to annotate.");
            return;
        }

        host.Page.Line(draft.Added.Count == 0
            ? $"{annotation} lacks nothing that a program can add, and is as it was."
            : $"Added to {annotation}: {string.Join(", ", draft.Added)}. All that was in it is there.");
        if (!withStatements && draft.Sentences > 0)
        {
            host.Page.Line($"{Counted.Of(draft.Sentences, "sentence is", "sentences are")} quoted by nothing; --statements adds an entry for each.");
        }
    }

    private static int Fail(string problem, Host host)
    {
        host.Error.WriteLine(Printable.Of(problem));
        return ExitCodes.Failure;
    }
}
