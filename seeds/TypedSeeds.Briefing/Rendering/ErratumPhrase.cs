namespace TypedSeeds.Briefing.Rendering;

/// <summary>Phrases for an erratum.</summary>
internal static class ErratumPhrase
{
    public const string Label = "erratum";

    /// <summary>The error, and the correct reading.</summary>
    public static string Of(Erratum erratum) =>
        erratum.Reads is { } reads ? $"{erratum.Note} Read: {reads}" : erratum.Note;

    /// <summary>The same with the quoted words, for places that do not show them.</summary>
    public static string WithWords(Erratum erratum) => $"{Citation.Quoted(erratum.Quote)}: {Of(erratum)}";
}
