namespace TypedSeeds.Briefing.Rendering;

/// <summary>How an erratum is told.</summary>
internal static class ErratumText
{
    public const string Label = "erratum";

    /// <summary>What is wrong, and how to read it.</summary>
    public static string Of(Erratum erratum) =>
        erratum.Reads is { } reads ? $"{erratum.Note} Read: {reads}" : erratum.Note;

    /// <summary>The same, where the words in question are not in sight.</summary>
    public static string WithWords(Erratum erratum) => $"{Citation.Quoted(erratum.Quote)}: {Of(erratum)}";
}
