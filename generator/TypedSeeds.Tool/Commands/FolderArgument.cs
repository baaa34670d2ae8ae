using System.CommandLine;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Commands;

/// <summary>The folder that a command works on.</summary>
internal static class FolderArgument
{
    public static Argument<string?> Make()
    {
        var argument = new Argument<string?>("folder")
        {
            Description = $"The folder with the documents and annotations. [default: {SeedsFolder.DefaultName} if it is there, else the current folder]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Directory.Exists(token.Value))
            {
                result.AddError(File.Exists(token.Value)
                    ? $"'{token.Value}' is a file; give the folder that it is in."
                    : $"There is no folder '{token.Value}'.");
            }
        });
        return argument;
    }

    /// <summary>The folder that was given, or the default.</summary>
    public static string Of(ParseResult call, Argument<string?> argument) =>
        call.GetValue(argument) ?? (Directory.Exists(SeedsFolder.DefaultName) ? SeedsFolder.DefaultName : ".");
}
