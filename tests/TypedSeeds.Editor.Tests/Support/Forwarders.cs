namespace TypedSeeds.Editor.Tests.Support;

/// <summary>
/// Generated code for a corpus with renamed entries: the party <c>canada</c>, the document <c>report</c>, its statement
/// <c>stop</c>, and the field <c>depositary</c> of a kind of the corpus.
/// </summary>
internal static class Forwarders
{
    private static readonly KeyValuePair<string, string>[] Files =
    [
        KeyValuePair.Create("seeds/report.txt", "We call on both sides to stop.\n"),
        KeyValuePair.Create("seeds/report.yaml", """
            seed: 1
            document: { id: report, formerly: draft }
            kinds:
              treaty:
                fields:
                  depositary: { type: text, formerly: keeper }
            parties:
              canada: { kind: state, name: Canada, formerly: dominion }
            statements:
              stop: { act: call-on, by: canada, mode: quoted, quote: call on both sides to stop, formerly: halt }
            """),
    ];

    private static readonly Lazy<Task<string>> Once = new(GenerateAsync);

    /// <summary>The generated code, as one file.</summary>
    public static Task<string> CodeAsync() => Once.Value;

    private static async Task<string> GenerateAsync()
    {
        using var project = EditorProject.Generating("// nothing", "Sample", Files);
        var generated = await project.File.Project.GetSourceGeneratedDocumentsAsync();
        var sources = new List<string>();
        foreach (var document in generated.OrderBy(document => document.HintName, StringComparer.Ordinal))
        {
            sources.Add((await document.GetTextAsync()).ToString());
        }

        Assert.NotEmpty(sources);
        return Together(sources);
    }

    // Every generated file has the same aliases; one file has them once, at its head.
    private static string Together(List<string> sources)
    {
        var lines = sources.SelectMany(source => source.Split('\n')).ToArray();
        var aliases = lines.Where(IsAlias).Distinct(StringComparer.Ordinal);
        return string.Join('\n', aliases.Concat(lines.Where(line => !IsAlias(line))));
    }

    private static bool IsAlias(string line) => line.StartsWith("using ", StringComparison.Ordinal);
}
