using TypedSeeds.LanguageClient.Tests.Support;

namespace TypedSeeds.LanguageClient.Tests.VsCode;

/// <summary>What a person saw in one sitting with the extension: <c>session.cjs</c>.</summary>
public sealed class Session
{
    private readonly Lazy<Task<Seen>> _once = new(SitAsync);

    internal Task<Seen> SeenAsync() => _once.Value;

    private static async Task<Seen> SitAsync()
    {
        using var corpus = Corpus.Make(Corpus.Wrong);
        return Sitting.Read<Seen>(await Sitting.RunAsync(
            Extension.Node!, corpus.Path, new Dictionary<string, string>(), Extension.Script("session.cjs"), Extension.Folder, corpus.Path, Server.Program));
    }
}

/// <summary>What was seen, by the names of the script.</summary>
internal sealed record Seen(
    int Quiet,
    string[] Diagnostics,
    string Mended,
    string[] OfQuote,
    string[] OfReference,
    string[] References,
    string[] Completions);
