using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.LanguageClient.Tests.Support;

/// <summary>A project's seeds with two mistakes that the server can mend: a word that the document has otherwise, and an id.</summary>
internal static class Corpus
{
    public const string Document = "We call on both sides to stop the war at once.\nCanada regrets the delay.\n";

    public const string Parties = """
        seed: 1
        parties:
          canada: { kind: state, name: Canada }

        """;

    /// <summary>The annotation without its mistakes.</summary>
    public const string Right = """
        seed: 1
        document: { id: report, language: en }
        statements:
          stop:
            act: call-on
            by: canada
            mode: quoted
            quote: call on both sides to stop
          regret:
            act: express-concern
            by: canada
            mode: reported
            quote: Canada regrets the delay

        """;

    public static string Wrong { get; } = Right
        .Replace("sides to stop", "sides to stpo", StringComparison.Ordinal)
        .Replace("act: express-concern\n    by: canada", "act: express-concern\n    by: canda", StringComparison.Ordinal);

    public static TemporaryFolder Make(string annotation) => new TemporaryFolder()
        .With("Sample.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />\n")
        .With("seeds/report.txt", Document)
        .With("seeds/parties.yaml", Parties)
        .With("seeds/report.yaml", annotation);
}
