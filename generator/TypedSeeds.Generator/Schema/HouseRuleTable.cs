using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>
/// The one table of the rules that a corpus may set itself. How the section is read, what is checked, the JSON Schema and a
/// table of generator/docs/format.md follow from it.
/// </summary>
internal static class HouseRuleTable
{
    public const string ShortestQuote = "shortest-quote";
    public const string SpeakerNear = "speaker-near";
    public const string StatedInQuote = "stated-in-quote";
    public const string OneQuoteOneClaim = "one-quote-one-claim";
    public const string Require = "require";
    public const string Ids = "ids";

    /// <summary>The word that waives a change against the baseline where a waiver names what it waives.</summary>
    public const string Baseline = "baseline";

    /// <summary>No count of a rule is greater.</summary>
    private const string MostCounted = "1000000";

    private const string Levels = """
        error|The build fails. The entry stays in C#, since its own words are right.
        warning|The default.
        info|A hint.
        """;

    /// <summary>The option that every rule has.</summary>
    public static Field Level { get; } = new(FieldKeys.Level, FieldType.Choice, "How an entry that breaks the rule is reported; a warning where it is not given.") { Choices = Levels };

    /// <summary>The rules, in the order in which the page on the format has them.</summary>
    public static EquatableArray<HouseRule> All { get; } = new(
    [
        new(ShortestQuote, Rules.QuoteTooShort, "A quote that asserts something has so many words.", Options(
            new Field(FieldKeys.Words, FieldType.Integer, "The least number of words, as coverage counts them.") { IsRequired = true, Example = "3", Constraints = Constraints.None with { Minimum = "1", Maximum = MostCounted } },
            AnyKindOption())) { NeedsAssertions = true },
        new(SpeakerNear, Rules.SpeakerDistant, "Each speaker of a statement is named near its quote, or a source says where 'by' comes from.", Options(
            new Field(FieldKeys.Sentences, FieldType.Integer, "How many sentences before and after that of the quote are near.") { IsRequired = true, Example = "2", Constraints = Constraints.None with { Minimum = "0", Maximum = MostCounted } })),
        new(StatedInQuote, Rules.NotStated, "The numbers and dates of a field whose origin is stated are in the quote.", Options()),
        new(OneQuoteOneClaim, Rules.QuotedTwice, "No two entries of the kind quote the very same words.", Options(KindOption())) { NeedsQuotes = true },
        new(Require, Rules.RequiredByCorpus, "An entry of the kind has a value in each of the fields.", Options(
            KindOption(),
            new Field(FieldKeys.Fields, FieldType.Text, "The fields, those of the corpus's own included.") { IsRequired = true, IsMany = true, Example = "summary" })),
        new(Ids, Rules.IdAgainstPattern, "The ids of the kind match a pattern.", Options(
            KindOption(),
            new Field(FieldKeys.Pattern, FieldType.Text, "A regular expression that the whole id matches.") { IsRequired = true, Example = "'[a-z]+(-[a-z0-9]+)*'" })),
    ]);

    /// <summary>The keys of the rules, in which a wrong one is looked up.</summary>
    public static NameIndex Names { get; } = new(All.Select(static rule => rule.Key));

    /// <summary>The rule of a key, or null.</summary>
    public static HouseRule? Find(string key) => All.FirstOrDefault(rule => rule.Key == key);

    private static Field KindOption() => new(FieldKeys.Kind, FieldType.Text, "The kind whose entries keep the rule.") { IsRequired = true, Example = KindTable.Statement };

    private static Field AnyKindOption() => new(FieldKeys.Kind, FieldType.Text, "The one kind whose entries keep the rule; all kinds where it is not given.") { Example = KindTable.Statement };

    private static EquatableArray<Field> Options(params Field[] options) => new(options);
}
