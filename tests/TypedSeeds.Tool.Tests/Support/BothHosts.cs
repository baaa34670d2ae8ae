using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Tool.Tests.Support;

/// <summary>What the compiler and the command line say of a corpus.</summary>
internal static class BothHosts
{
    /// <summary>The ids and messages that both report, in the order of the command line, but what nothing refers to.</summary>
    public static string[] Say(SeedFiles files)
    {
        var tool = Corpora.Check(files).Problems.Select(problem => $"{problem.Rule.Id}: {problem.Message}").ToArray();
        var compiler = files.Run().Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
        Assert.Equal(compiler.Order(StringComparer.Ordinal), tool.Order(StringComparer.Ordinal));
        return [.. tool.Where(message => !message.StartsWith("SEED2007", StringComparison.Ordinal))];
    }

    /// <summary>What both report of an annotation of one text, whose parties are <c>okafor</c> and <c>reyes</c>.</summary>
    /// <param name="rest">The annotation below its header and its parties.</param>
    /// <param name="files">Other files: a path and a text each.</param>
    public static string[] Say(string rest, params (string Path, string Text)[] files) => Say(files.Aggregate(
        new SeedFiles().With("seeds/a.txt", Document).With("seeds/a.yaml", Header + rest),
        (all, file) => all.With(file.Path, file.Text)));

    public const string Document = "Mayor Helen Okafor met the union. The ministry denied that it had ignored the requests. “We will ask again,” she said. Daniel Reyes left on 1 June 2025.\n";

    public const string Header = """
        seed: 1
        document: { id: a, language: en }
        parties:
          okafor: { kind: person, name: Helen Okafor }
          reyes: { kind: person, name: Daniel Reyes }

        """;

    /// <summary>A statement of <c>okafor</c> with a quote.</summary>
    public static string Quoting(string quote) => $"statements:\n  s: {{ act: state, by: [okafor], mode: reported, quote: {quote} }}\n";
}
