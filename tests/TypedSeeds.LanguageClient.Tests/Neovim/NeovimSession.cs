using TypedSeeds.LanguageClient.Tests.Support;

namespace TypedSeeds.LanguageClient.Tests.Neovim;

/// <summary>What a person saw in one sitting with Neovim: <c>session.lua</c>.</summary>
public sealed class NeovimSession
{
    private readonly Lazy<Task<SeenInNeovim>> _once = new(SitAsync);

    internal Task<SeenInNeovim> SeenAsync() => _once.Value;

    private static async Task<SeenInNeovim> SitAsync()
    {
        using var corpus = Corpus.Make(Corpus.Wrong);
        var environment = new Dictionary<string, string>
        {
            ["SERVER"] = Sitting.Write(new[] { "dotnet", Server.Program, "lsp" }),
            ["PAGE"] = NeovimProgram.Page,
            ["SEEN"] = corpus.At("seen.json"),
            // Neovim keeps its state and its log here, and not in the home of who runs the tests.
            ["XDG_STATE_HOME"] = corpus.At(".state"),
            ["XDG_CACHE_HOME"] = corpus.At(".state"),
        };
        await Sitting.RunAsync(NeovimProgram.Path, corpus.Path, environment, "--clean", "--headless", "-S", NeovimProgram.Script);
        return Sitting.Read<SeenInNeovim>(await File.ReadAllTextAsync(corpus.At("seen.json")));
    }
}

/// <summary>What was seen, by the names of the script.</summary>
internal sealed record SeenInNeovim(
    string[] Diagnostics,
    string[] Actions,
    string Mended,
    string OfQuote,
    string OfReference,
    string[] References,
    string[] Completions,
    string Completed,
    Dictionary<string, string> Renamed);
