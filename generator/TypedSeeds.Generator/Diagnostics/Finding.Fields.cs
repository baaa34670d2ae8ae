using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <content>The findings of kinds and fields: SEED1xxx.</content>
internal sealed partial record Finding
{
    public static Finding UnknownSection(Place place, string section, Hint hint) => new Finding(Rules.UnknownSection, place, section, hint.Text).With(hint);

    public static Finding UnknownField(Place place, string owner, string field, Hint hint) => new Finding(Rules.UnknownField, place, owner, field, hint.Text).With(hint);

    public static Finding MissingField(Place place, string owner, string name, string field, Hint example) =>
        new Finding(Rules.MissingField, place, owner, name, field, example.Text).With(example);

    public static Finding WrongShape(Place place, string key, string expected, string found, Hint advice) =>
        new Finding(Rules.WrongShape, place, key, expected, found, advice.Text).With(advice);

    public static Finding UnknownChoice(Place place, string value, string field, Hint hint, IEnumerable<string> values) =>
        new Finding(Rules.UnknownChoice, place, value, field, hint.Text, string.Join(", ", values)).With(hint);

    public static Finding BadId(Place place, string id, string problem, Hint advice) =>
        new Finding(Rules.BadId, place, id, problem, advice.Text).With(advice);

    public static Finding BadDate(Place place, string text, Hint problem) => new Finding(Rules.BadDate, place, text, problem.Text).With(problem);

    public static Finding BadDuration(Place place, string text, Hint problem) => new Finding(Rules.BadDuration, place, text, problem.Text).With(problem);

    public static Finding BadLanguage(Place place, string text, Hint advice) => new Finding(Rules.BadLanguage, place, text, advice.Text).With(advice);

    public static Finding BadUri(Place place, string text, Hint advice) => new Finding(Rules.BadUri, place, text, advice.Text).With(advice);

    public static Finding BadHash(Place place, string text) => new(Rules.BadHash, place, text, AsciiForm.Clause(text));

    public static Finding BadCode(Place place, string code, string scheme, Hint problem) => new Finding(Rules.BadCode, place, code, scheme, problem.Text + AsciiForm.Clause(code)).With(problem);

    public static Finding EmptyList(Place place, string field, string kind, string id) => new(Rules.EmptyList, place, field, kind, id);

    public static Finding AgreementWithoutWords(Place place, string id, EquatableArray<Proposal> proofs) => new(Rules.AgreementWithoutWords, place, id) { Choices = proofs };

    public static Finding UnknownSourceField(Place place, string field, string kind, string id, Hint hint) =>
        new Finding(Rules.UnknownSourceField, place, field, kind, id, hint.Text).With(hint);

    public static Finding ExternalWithoutNote(Place place, string field) => new(Rules.ExternalWithoutNote, place, field);

    public static Finding FieldTaken(Place place, string kind, string field) => new(Rules.FieldTaken, place, kind, field);

    public static Finding UnknownType(Place place, string type, Hint hint, IEnumerable<string> types) =>
        new Finding(Rules.UnknownType, place, type, hint.Text, string.Join(", ", types)).With(hint);

    public static Finding OptionDoesNotFit(Place place, string option, string owner, string reason) =>
        new(Rules.OptionDoesNotFit, place, option, owner, reason);

    public static Finding BadPattern(Place place, string pattern, string problem) => new(Rules.BadPattern, place, pattern, problem);

    public static Finding BadInteger(Place place, string text, string minimum, string maximum, Hint typed) =>
        new Finding(Rules.BadInteger, place, text, minimum, maximum, minimum.StartsWith("-", StringComparison.Ordinal) ? "12 or -3" : "12", typed.Text).With(typed);

    public static Finding BadNumber(Place place, string text, Hint typed) => new Finding(Rules.BadNumber, place, text, typed.Text).With(typed);

    public static Finding BadBoolean(Place place, string text) => new(Rules.BadBoolean, place, text, LookAlikes.Clause(text, "true", "false") is { Length: > 0 } clause ? clause : TruthOf(text) is { } meant ? $"; write {meant}" : string.Empty) { Proposal = TruthOf(text) is { } truth ? new(truth, IsSafe: true) : null };

    public static Finding OutOfRange(Place place, string value, string relation, string extreme, string field) =>
        new(Rules.OutOfRange, place, value, relation, extreme, field);

    public static Finding PatternDiffers(Place place, string text, string field, string pattern, Hint typed) =>
        new Finding(Rules.PatternDiffers, place, text, field, pattern, typed.Text).With(typed);

    public static Finding TooEarly(Place place, Place earlier, string field, string date, string earlierField, string earlierDate) =>
        new(Rules.TooEarly, place, field, date, earlierField, earlierDate) { Second = earlier };

    public static Finding NotUnique(Place place, Place first, string kind, string id, string field, string value) =>
        new(Rules.NotUnique, place, kind, id, field, value) { Second = first };

    public static Finding EntryWithoutDocument(Place place, string kind, string id) => new(Rules.EntryWithoutDocument, place, kind, id);

    public static Finding DefaultIdle(Place place, string section, string field) => new(Rules.DefaultIdle, place, section, field);

    public static Finding SchemeNearlyKnown(Place place, string scheme, Hint known) => new Finding(Rules.SchemeNearlyKnown, place, scheme, known.Text, LookAlikes.Clause(scheme, known.Text)).With(known);

    public static Finding DurationDoesNotRecur(Place place, string duration, string field, string reason, Proposal? meant) =>
        new(Rules.DurationDoesNotRecur, place, duration, field, reason) { Proposal = meant };

    public static Finding IdsLookAlike(Place place, Place first, string id, string kind, string firstId) =>
        new(Rules.IdsLookAlike, place, id, kind, firstId, LookAlikes.Clause(id, firstId)) { Second = first };

    public static Finding PatternTooCostly(Place place, string text, string field, int mostSteps) =>
        new(Rules.PatternTooCostly, place, text, field, Invariant.Text(mostSteps));

    public static Finding ListInOneText(Place place, string field, IEnumerable<string> items, string text, Proposal proposal) =>
        new(Rules.ListInOneText, place, field, ListText.Of(items), YamlText.Quoted(text)) { Proposal = proposal };

    public static Finding ToBeWritten(Place place, string field, string text, Hint example) =>
        new Finding(Rules.ToBeWritten, place, field, text, example.Text).With(example);

    public static Finding ListedTwice(Place place, Place first, string item) => new(Rules.ListedTwice, place, item)
    {
        Second = first,
        Proposal = new(string.Empty, IsSafe: false, ProposalForm.WithoutItem) { Label = "Take the second out" },
    };

    public static Finding DatesReversed(Place place, Place earlier, string field, string date, string earlierField, string earlierDate, Hint advice) =>
        new Finding(Rules.DatesReversed, place, field, date, earlierField, earlierDate, advice.Text) { Second = earlier }.With(advice);

    public static Finding RequiredByCorpus(Place place, string kind, string id, string field, Hint example) =>
        new Finding(Rules.RequiredByCorpus, place, kind, id, field, example.Text).With(example);

    public static Finding IdAgainstPattern(Place place, string id, string kind, string pattern) => new(Rules.IdAgainstPattern, place, id, kind, pattern, AsciiForm.Clause(id));

    public static Finding RulesOfDocument(Place place) => new(Rules.RulesOfDocument, place);

    public static Finding RuleSetTwice(Place place, Place first, string rule, string advice) => new(Rules.RuleSetTwice, place, rule, advice) { Second = first };

    public static Finding TranslatedFromItself(Place place, string language) => new(Rules.TranslatedFromItself, place, language);

    public static Finding PersonOfParts(Place place, string person, string parts, string advice) => new(Rules.PersonOfParts, place, person, parts, advice);

    public static Finding SignsKept(Place place, string problem, string instead, string kept, string meant, Proposal? proposal) =>
        new(Rules.SignsKept, place, problem, instead, kept, meant) { Proposal = proposal };

    public static Finding NearlyUnique(Place place, Place first, string kind, string id, string value, string field) =>
        new(Rules.NearlyUnique, place, kind, id, value, field) { Second = first };

    public static Finding DefaultsOfNone(Place place, string section) => new(Rules.DefaultsOfNone, place, section) { IsCause = true };

    // What YAML 1.1 reads as true and false.
    private static string? TruthOf(string text) => Look.Of(text).Trim(' ').InSmallLetters() switch
    {
        "true" or "yes" or "on" or "y" => "true",
        "false" or "no" or "off" or "n" => "false",
        _ => null,
    };
}
