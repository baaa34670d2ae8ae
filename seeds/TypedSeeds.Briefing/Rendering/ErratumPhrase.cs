using TypedSeeds.Briefing.Model;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>Phrases for an erratum.</summary>
internal static class ErratumPhrase
{
    public const string Label = "erratum";

    /// <summary>The error, and the correct reading. The reading alone is enough if the meaning is not reversed.</summary>
    public static string Of(CorpusErratum erratum) => (erratum.Reads, erratum.IsReversal()) switch
    {
        (null, _) => erratum.Note,
        ({ } reads, true) => $"{erratum.Note} Read: {reads}",
        ({ } reads, false) => $"{Words.Sentence(erratum.Severity)} Read: {reads}",
    };

    /// <summary>The same beside a statement, with the quoted words if those of the statement do not show them.</summary>
    public static string Beside(Statement statement, CorpusErratum erratum) =>
        erratum.Quote.Overlaps(statement.Quote) ? Of(erratum) : WithWords(erratum);

    /// <summary>The same with the quoted words, for places that do not show them.</summary>
    public static string WithWords(CorpusErratum erratum) => $"{Citation.Quoted(erratum.Quote)}: {Of(erratum)}";
}
