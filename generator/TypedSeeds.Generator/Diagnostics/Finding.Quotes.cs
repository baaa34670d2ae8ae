using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <content>The findings of quotes and coverage: SEED3xxx.</content>
internal sealed partial record Finding
{
    public static Finding QuoteNotFound(Place place, string document, Hint hint) => new Finding(Rules.QuoteNotFound, place, document, hint.Text).With(hint);

    /// <summary>The same finding, of words that another document has: what is like them here is only a choice.</summary>
    public Finding SaidIn(string other, int line) => new Finding(Rule, Place, Arguments[0], $"; the document '{other}' says it, in line {Invariant.Text(line)}") with
    {
        More = More,
        Choices = Proposal is { } near ? new([near]) : Choices,
    };

    /// <summary>The same finding, for all quotes of a file of which none is in the document.</summary>
    public Finding OfOtherText(int others) => new Finding(Rule, Place, Arguments[0], $", nor any of the other {Invariant.Text(others)} quotes of this file, nor anything like them; see that it is the text that was annotated") with { Sought = Sought };

    public static Finding QuoteAmbiguous(Place place, string document, string count, string lines, Hint advice) =>
        new Finding(Rules.QuoteAmbiguous, place, document, count, lines, advice.Text).With(advice);

    public static Finding QuoteDrifted(Place place, string document, int line, Hint lines) =>
        new Finding(Rules.QuoteDrifted, place, document, Invariant.Text(line), lines.Text).With(lines);

    public static Finding QuoteContext(Place place, string document, int line, string side, string words, Hint hint) =>
        new Finding(Rules.QuoteContext, place, document, Invariant.Text(line), side, words, hint.Text).With(hint);

    public static Finding QuoteEmpty(Place place, Proposal? inQuotes = null) => new(Rules.QuoteEmpty, place) { Proposal = inQuotes };

    public static Finding QuoteWithoutDocument(Place place, string field) => new(Rules.QuoteWithoutDocument, place, field);

    public static Finding QuoteShape(Place place, string problem, Proposal? meant = null, EquatableArray<Proposal> choices = default) => new(Rules.QuoteShape, place, problem) { Proposal = meant, Choices = choices };

    public static Finding QuoteEndNotFound(Place place, string document, int line, Hint hint) =>
        new Finding(Rules.QuoteEndNotFound, place, document, Invariant.Text(line), hint.Text).With(hint);

    public static Finding LineOutOfRange(Place place, string document, int lines, int line, Hint found) =>
        new Finding(Rules.LineOutOfRange, place, document, lines == 1 ? "1 line" : $"{Invariant.Text(lines)} lines", Invariant.Text(line), found.Text).With(found);

    public static Finding PiecesOutOfOrder(Place place, Proposal? inOrder) => new(Rules.PiecesOutOfOrder, place) { Choices = inOrder is null ? default : new([inOrder]) };

    public static Finding SentenceNotCovered(Place place, string document) => new(Rules.SentenceNotCovered, place, document);

    public static Finding OperatorLeftOut(Place place, Place operation, string words, string operatorClass, string gap, string advice, EquatableArray<Proposal> choices) =>
        new(Rules.OperatorLeftOut, place, words, operatorClass, gap.Trim(' ') == words ? string.Empty : $", in ‘{gap}’", advice) { Second = operation, Choices = choices };

    public static Finding OperatorOutside(Place place, Place operation, string words, string operatorClass, string where, bool hasCue, EquatableArray<Proposal> choices) =>
        new(Rules.OperatorOutside, place, words, operatorClass, where, hasCue ? " or as the cue" : string.Empty) { Second = operation, Choices = choices };

    public static Finding CueAgainstAct(Place place, string problem, EquatableArray<Proposal> choices) => new(Rules.CueAgainstAct, place, problem) { Choices = choices };

    public static Finding ReasonIdle(Place place, string key, string why) => new(Rules.ReasonIdle, place, key, why);

    public static Finding WordsNotCovered(Place place, string words, int count, string document) => count == 1
        ? new(Rules.WordsNotCovered, place, $"the word ‘{words}’", "it", document)
        : new(Rules.WordsNotCovered, place, $"these {Invariant.Text(count)} words, ‘{words}’", "them", document);

    public static Finding GapUnchecked(Place place, string? language) => language is null
        ? new(Rules.GapUnchecked, place, "The document gives no 'language'", "; write for example language: en")
        : new(Rules.GapUnchecked, place, $"The document is in '{language}', a language without a table of operators", "; see that what each gap leaves out does not turn its sentence around");

    public static Finding QuoteTooShort(Place place, int words, int least) => new(Rules.QuoteTooShort, place, Invariant.Text(words), least == 1 ? "a word" : $"{Invariant.Text(least)} words");

    public static Finding SpeakerDistant(Place place, Place quote, string speaker, string where, string named) => new(Rules.SpeakerDistant, place, speaker, where, named) { Second = quote };

    public static Finding NotStated(Place place, string field, string missing, string where) => new(Rules.NotStated, place, field, missing, where);

    public static Finding QuotedTwice(Place place, Place first, string kind, string firstId) => new(Rules.QuotedTwice, place, kind, firstId)
    {
        // The words that one of the two was meant to quote are those that nothing covers.
        Second = first,
        IsCause = true,
    };

    public static Finding CueElsewhere(Place place, string where) => new(Rules.CueElsewhere, place, where);

    public static Finding VersionUnreached(Place place, string document, string why) => new(Rules.VersionUnreached, place, document, why);

    public static Finding DocumentBlank(Place place, string document) => new(Rules.DocumentBlank, place, document);

    /// <summary>A quote that an operator may govern, in a document of which no language is known.</summary>
    public static Finding QuoteUnchecked(Place place, Place word, string words, string what, string where, string? language, string name, string tag) =>
        new(Rules.QuoteUnchecked, place, words, what, where, language is null ? "the document gives no 'language'" : $"'{language}' names no one language", name, tag) { Second = word };
}
