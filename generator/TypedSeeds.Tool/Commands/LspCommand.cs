using System.CommandLine;
using TypedSeeds.Tool.Serving.Server;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>lsp</c>: the language server, for editors.</summary>
internal static class LspCommand
{
    public static readonly Example[] Examples =
    [
        new("lsp", "an editor starts it, and speaks to it over standard input and output"),
    ];

    public static Command Make(Host host)
    {
        var command = new Command("lsp", "Serves editors, by the Language Server Protocol over standard input and output: findings while one types, the document's own words, and the way from quote to document.")
        {
            // Most clients add it; there is no other way to speak.
            new Option<bool>("--stdio") { Description = "Speak over standard input and output, as it does anyway.", Hidden = true },
        };
        command.SetAction(async (_, cancellation) =>
        {
            // Nothing but messages may be on the output: what anything else writes there goes to the log.
            Console.SetOut(Console.Error);
            using var server = new LanguageServer(Console.OpenStandardInput(), Console.OpenStandardOutput(), host.Error);
            return await server.Run(cancellation);
        });
        return command;
    }
}
