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
        var force = new Option<bool>("--force") { Description = "Overwrite the annotation that is there." };
        var stdout = new Option<bool>("--stdout") { Description = "Write to the standard output." };
        var statements = new Option<bool>("--statements") { Description = "Write an entry for each sentence, with its id and quote; act, speaker and mode are left to fill in." };
        var command = new Command("new", "Begins the annotation of a document: its facts are filled in, and each sentence is listed with its line.") { document, statements, force, stdout };
        command.SetAction(call => Run(call.GetRequiredValue(document), call.GetValue(statements), call.GetValue(force), call.GetValue(stdout), host));
        return command;
    }

    private static string? Problem(string document) =>
        LinkOut.ReadProblem(document, SeedsFolders.Around) is { } leadsOut ? leadsOut + "."
        : !File.Exists(document) ? $"There is no document '{document}'."
        : InputRoles.ByName(document) != InputRole.Document ? $"'{document}' is no document; a document is a file {string.Join(" or ", InputRoles.DocumentExtensions.Select(extension => "*" + extension))}."
        : null;

    private static int Run(string document, bool withStatements, bool overwrites, bool toOutput, Host host)
    {
        var annotation = AnnotationPath.Of(document);
        // In a folder of any name, the document says which folder it is.
        LinkOut.Refuse(annotation, SeedsFolders.Around);
        var exists = File.Exists(annotation);
        var known = exists ? KnownContent.Of(TextFile.ReadBytes(annotation)) : KnownContent.None;
        if (exists && !overwrites && !toOutput)
        {
            host.Error.WriteLine(Printable.Of($"'{annotation}' is there already; --force overwrites it, --stdout shows what would be written."));
            return ExitCodes.Failure;
        }

        var draft = Draft.Of(document, annotation, withStatements);
        if (draft.Problem is not null)
        {
            host.Error.WriteLine(Printable.Of(draft.Problem));
            return ExitCodes.Failure;
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

        OutputFile.Replace(annotation, draft.Text, known, host.Files);
        host.Page.Line($"Wrote {annotation}, with {Counted.Of(draft.Sentences, "sentence")} to annotate.");
        return ExitCodes.Success;
    }
}
