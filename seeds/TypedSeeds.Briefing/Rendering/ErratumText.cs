using TypedSeeds.Briefing.Model;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>How an erratum is told.</summary>
internal static class ErratumText
{
    public const string Label = "erratum";

    /// <summary>What is wrong, and how to read it; where it turns nothing round, the reading says enough.</summary>
    public static string Of(CorpusErratum erratum) => (erratum.Reads, erratum.IsReversal()) switch
    {
        (null, _) => erratum.Note,
        ({ } reads, true) => $"{erratum.Note} Read: {reads}",
        ({ } reads, false) => $"{Words.Sentence(erratum.Severity)} Read: {reads}",
    };

    /// <summary>The same, where the words in question are not in sight.</summary>
    public static string WithWords(CorpusErratum erratum) => $"{Citation.Quoted(erratum.Quote)}: {Of(erratum)}";
}
