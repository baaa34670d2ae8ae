using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Versions;

/// <summary>Two small documents, one the translation of the other: the statements are those of the English one.</summary>
internal static class TwoLanguages
{
    public const string English = "Canada urged peace.\nIt thanked the hosts.\n";
    public const string Korean = "캐나다는 평화를 촉구했다.\n주최국에 감사를 표했다.\n";

    /// <summary>A statement of each of the two sentences, with its words in both.</summary>
    public const string Complete = """
        statements:
          peace: { act: urge, by: [], mode: reported, quote: urged peace, versions: { report-ko: 평화를 촉구했다 } }
          thanks: { act: thank, by: [], mode: reported, quote: thanked the hosts, versions: { report-ko: [주최국에, 표했다.] } }
        """;

    public static SeedFiles With(string statements, string header = "language: en, translated-from: ko, original: report-ko, coverage: complete", string other = "language: ko, coverage: complete") => new SeedFiles()
        .With("seeds/report.txt", English)
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, {header} }}\n{statements}\n")
        .With("seeds/report-ko.txt", Korean)
        .With("seeds/report-ko.yaml", $"seed: 1\ndocument: {{ id: report-ko, {other} }}\n");

    /// <summary>A corpus with one statement that has these versions.</summary>
    public static SeedFiles WithVersions(string versions) =>
        With($"statements:\n  peace: {{ act: urge, by: [], mode: reported, quote: urged peace, versions: {versions} }}", "language: en", "language: ko");

    /// <summary>What is told, each with its file, line and column.</summary>
    public static string[] Told(this SeedFiles files) =>
    [
        .. files.Run().Diagnostics.Select(static found =>
        {
            var place = found.Location.GetLineSpan();
            return FormattableString.Invariant($"{place.Path[(SeedFiles.ProjectDirectory.Length + "seeds/".Length)..]}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}");
        }),
    ];
}
