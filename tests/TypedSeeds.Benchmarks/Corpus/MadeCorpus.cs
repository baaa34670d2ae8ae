namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>A made corpus as data, from which annotations, documents and the forms of the peers are written.</summary>
internal sealed record MadeCorpus(
    CorpusSize Size,
    IReadOnlyList<MadeParty> Parties,
    IReadOnlyList<MadeTopic> Topics,
    IReadOnlyList<MadeEvent> Events,
    IReadOnlyList<MadeDocument> Documents);

internal sealed record MadeParty(string Id, string Kind, string Name, string[] Aliases, string? PartOf);

internal sealed record MadeTopic(string Id, string Name, string? Broader);

internal sealed record MadeEvent(string Id, string Name, string Date, string Place, string[] Participants);

internal sealed record MadeDocument(
    int Number,
    string Id,
    string Stem,
    string Title,
    string Publisher,
    string Published,
    MadeText Text,
    IReadOnlyList<MadeStatement> Statements,
    IReadOnlyList<MadeAgreement> Agreements);

/// <summary>The text of a document, and its sentences that can be quoted.</summary>
internal sealed record MadeText(string Content, IReadOnlyList<MadeSentence> Sentences);

/// <summary>A sentence.</summary>
/// <param name="Words">The words that are quoted.</param>
/// <param name="Start">Where they begin in the document, in UTF-16 units.</param>
/// <param name="Line">Their line, from 1.</param>
/// <param name="Verb">The words that show the act, such as <c>said on Monday</c>; they are on the same line.</param>
/// <param name="VerbStart">Where those begin.</param>
internal sealed record MadeSentence(string Words, int Start, int Line, string Verb, int VerbStart);

internal sealed record MadeStatement(
    string Id,
    string Act,
    string[] By,
    string[] To,
    string[] About,
    string Mode,
    MadeSentence Quote,
    bool HasCue,
    string? PartOf,
    string[] Renders,
    string? At,
    string[] Topics,
    string? Made,
    string? Intensity,
    string? Cameo,
    string? Summary);

internal sealed record MadeAgreement(string Id, string[] Parties, string Summary, string Status, string[] StatedIn, string? Due);
