using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Comparing;

/// <summary>What is told of a comparison.</summary>
/// <param name="One">The first, as the user gave it.</param>
/// <param name="Other">The second.</param>
/// <param name="Compared">What was found.</param>
internal sealed record CompareReport(string One, string Other, ComparedCorpora Compared)
{
    /// <summary>How it can be written, by the names of the formats. The first is the default.</summary>
    public static IReadOnlyDictionary<string, Action<CompareReport, Host>> Formats { get; } = new Dictionary<string, Action<CompareReport, Host>>(StringComparer.Ordinal)
    {
        ["text"] = CompareText.Write,
        ["json"] = CompareJson.Write,
    };

    /// <summary>The labels of the statements that are paired.</summary>
    public static IReadOnlyList<(string One, string Other)> Labels(ComparedDocument document, Func<MarkedEntry, string> label) =>
        [.. (document.Statements?.Pairs ?? []).Select(pair => (label(pair.One), label(pair.Other)))];

    /// <summary>The labels that statements have, with their names.</summary>
    public static IReadOnlyList<(string Name, Func<MarkedEntry, string> Of)> LabelKinds { get; } =
        [("act", static entry => entry.Act), ("speakers", SpeakersOf), ("mode", static entry => entry.Mode)];

    /// <summary>The speakers of an entry as one label.</summary>
    public static string SpeakersOf(MarkedEntry entry) => string.Join(", ", entry.Speakers);
}
