using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>
/// The one table of kinds and fields. What an annotator may write, what is checked, what a row holds and what is emitted
/// follow from it. So do the runtime's records: a test writes them anew and compares.
/// </summary>
internal static class KindTable
{
    public const string Document = "document";
    public const string Party = "party";

    /// <summary>The kinds of a party, as its field of that name has them.</summary>
    public const string State = "state";
    public const string Person = "person";
    public const string Organization = "organization";
    public const string Group = "group";
    public const string Topic = "topic";
    public const string Event = "event";
    public const string Statement = "statement";
    public const string Agreement = "agreement";
    public const string Erratum = "erratum";

    /// <summary>The section in which a corpus declares kinds of its own.</summary>
    public const string KindsSection = "kinds";

    /// <summary>The section that says which changes against the baseline are meant.</summary>
    public const string WaiversSection = "waivers";

    /// <summary>The section in which a corpus sets rules for its own annotations.</summary>
    public const string RulesSection = "rules";

    /// <summary>The section that gives values for all entries of a file.</summary>
    public const string DefaultsSection = "defaults";

    /// <summary>The section that names the data packages whose entries the corpus refers to.</summary>
    public const string UsesSection = "uses";

    /// <summary>The key of a file that gives the format's version.</summary>
    public const string VersionKey = "seed";

    /// <summary>The word under <c>ignore</c> for all headings of Markdown. The same word as a quote is written <c>{ exact: headings }</c>.</summary>
    public const string HeadingsClass = "headings";

    /// <summary>The column of a document that holds the number of its sentences.</summary>
    public const string SentencesField = "sentences";

    /// <summary>The column of a document that holds the number of its covered sentences.</summary>
    public const string CoveredField = "covered-sentences";

    /// <summary>The column of a document that holds the number of its words.</summary>
    public const string WordsField = "words";

    /// <summary>The column of a document that holds the number of its covered words.</summary>
    public const string CoveredWordsField = "covered-words";

    /// <summary>The column of the table of acts that says which acts deny.</summary>
    private const int DeniesColumn = 3;

    /// <summary>The version that is read.</summary>
    public const string Version = "1";

    /// <summary>The keys of a file that are no section of a kind.</summary>
    public static IReadOnlyList<string> KeysOfFormat { get; } = [UsesSection, KindsSection, RulesSection, DefaultsSection, WaiversSection, VersionKey];

    /// <summary>Whether a key is the section of a built-in kind.</summary>
    public static bool IsSection(string key)
    {
        foreach (var kind in BuiltIn)
        {
            if (kind.Section == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a key is one that the format has at the top of a file.</summary>
    public static bool IsTopKey(string key) => IsSection(key) || KeysOfFormat.Contains(key);

    /// <summary>The values of <c>scope</c> of a kind.</summary>
    public const string Scopes = """
        corpus|Ids are unique in the corpus; an entry may be in any file.
        document|Ids are unique in their document; an entry is in its document's file.
        """;

    /// <summary>The fields that every kind has; they are the last columns of a row.</summary>
    public static EquatableArray<Field> CommonFields { get; } = List(
        new Field(FieldKeys.Description, FieldType.Text, "An explanation by the annotator."),
        new Field(FieldKeys.Sources, FieldType.Sources, "Where the values of fields come from.") { Remark = "A field without a source is the annotator's own judgement." },
        new Field(FieldKeys.Deprecated, FieldType.Text, "Why the entry should no longer be used."),
        new Field(FieldKeys.Formerly, FieldType.Id, "Ids that the entry had before.") { IsMany = true });

    /// <summary>The fields of one office of a party.</summary>
    public static EquatableArray<Field> OfficeFields { get; } = List(
        new Field(FieldKeys.Title, FieldType.Text, "The office's title.") { IsRequired = true },
        new Field(FieldKeys.Of, FieldType.Reference, "The party whose office it is.") { Targets = To(Party) },
        new Field(FieldKeys.From, FieldType.Date, "Since when it is held."),
        new Field(FieldKeys.Until, FieldType.Date, "Until when it was held."));

    /// <summary>The fields of the source of one field.</summary>
    public static EquatableArray<Field> SourceFields { get; } = List(
        new Field(FieldKeys.Origin, FieldType.Choice, "Whether the document states it, it follows, or it is known from elsewhere.")
        { IsRequired = true, Choices = WithoutFirstLine(Vocabulary.SourceOrigins) },
        new Field(FieldKeys.Quote, FieldType.Quote, "The words that state it or that it follows from.") { Asserts = false },
        new Field(FieldKeys.Note, FieldType.Text, "How it follows, or where it is known from."),
        new Field(FieldKeys.Uri, FieldType.Uri, "Where an external value is to be found."));

    /// <summary>The fields of a quote that is more than its words.</summary>
    public static EquatableArray<Field> QuoteFields { get; } = List(
        new Field(FieldKeys.Exact, FieldType.Text, "The exact words.") { IsWords = true },
        new Field(FieldKeys.Prefix, FieldType.Text, "The words directly before them.") { IsWords = true },
        new Field(FieldKeys.Suffix, FieldType.Text, "The words directly after them.") { IsWords = true },
        new Field(FieldKeys.Line, FieldType.Integer, "The line of the document in which they begin, from 1."),
        new Field(FieldKeys.Start, FieldType.Text, "The first words of a passage.") { IsWords = true },
        new Field(FieldKeys.End, FieldType.Text, "The last words of the passage.") { IsWords = true },
        new Field(FieldKeys.Omits, FieldType.Text, "Why the words between the piece before and this one may be left out."),
        new Field(FieldKeys.Context, FieldType.Text, "Why the quote may be without a negation, condition or hedge that governs it."));

    /// <summary>The document of a version, which is its key.</summary>
    public static Field VersionDocument { get; } = new(FieldKeys.Versions, FieldType.Reference, "The document that has the words.") { Targets = To(Document) };

    /// <summary>The words of a version.</summary>
    public static Field VersionQuote { get; } = new(FieldKeys.Quote, FieldType.Quote, "The words in that document.");

    /// <summary>The fields of the declaration of a kind.</summary>
    public static EquatableArray<Field> KindFields { get; } = List(
        new Field(FieldKeys.Description, FieldType.Text, "What an entry of the kind is; the documentation of its record."),
        new Field(FieldKeys.Fields, FieldType.Fields, "The fields that the corpus adds."),
        new Field(FieldKeys.Plural, FieldType.Id, "The key of the section; by default the plural of the kind's name."),
        new Field(FieldKeys.Scope, FieldType.Choice, "Where ids are unique.") { Choices = Scopes },
        new Field(FieldKeys.Deprecated, FieldType.Text, "Why the kind should no longer be used."),
        new Field(FieldKeys.Formerly, FieldType.Id, "Names that the kind had before.") { IsMany = true });

    /// <summary>The fields of the declaration of a field.</summary>
    public static EquatableArray<Field> FieldFields { get; } = List(
        new Field(FieldKeys.Type, FieldType.Text, "What the field holds: a type, or the name of a kind, whose entries it refers to.") { IsRequired = true, Example = "text" },
        new Field(FieldKeys.Many, FieldType.Boolean, "Whether it holds a list."),
        new Field(FieldKeys.Required, FieldType.Boolean, "Whether an entry without it is wrong."),
        new Field(FieldKeys.Description, FieldType.Text, "What it means; the documentation of its property."),
        new Field(FieldKeys.Of, FieldType.Values, "The values of a choice."),
        new Field(FieldKeys.Unique, FieldType.Boolean, "Whether no two entries may have the same value."),
        new Field(FieldKeys.Minimum, FieldType.Text, "The least integer or number, or the earliest date.") { Example = "1" },
        new Field(FieldKeys.Maximum, FieldType.Text, "The greatest integer or number, or the latest date.") { Example = "100" },
        new Field(FieldKeys.Pattern, FieldType.Text, "A regular expression that the whole text matches.") { Example = "'[A-Z]+'" },
        new Field(FieldKeys.After, FieldType.Text, "The date field before whose value this one cannot lie.") { Example = "made" },
        new Field(FieldKeys.Reverse, FieldType.Id, "The name of what leads back, from an entry to those that refer to it by this field.") { Example = "forums" },
        new Field(FieldKeys.Deprecated, FieldType.Text, "Why the field should no longer be used."),
        new Field(FieldKeys.Formerly, FieldType.Id, "Keys that the field had before.") { IsMany = true });

    /// <summary>The fields under the id of an entry in <see cref="WaiversSection"/>, which has a mapping for each kind.</summary>
    public static Field WaiverReason { get; } = new("reason", FieldType.Text, "Why the entry is let off: why its change is meant, or why a rule need not hold for it.") { IsRequired = true };

    /// <summary>The built-in kinds, in the order in which a row literal holds them.</summary>
    public static EquatableArray<Kind> BuiltIn { get; } = List(
        DocumentKind(), PartyKind(), TopicKind(), EventKind(), StatementKind(), AgreementKind(), ErratumKind());

    /// <summary>Whether an act says that something is not so or will not be done.</summary>
    public static bool ActDenies(string act) => DenyingActs.Value.Contains(act);

    private static readonly Lazy<HashSet<string>> DenyingActs = new(static () => new(
        Vocabulary.SpeechActs.Split('\n').Where(static line => ChoiceNames.Column(line, 0, DeniesColumn).Length > 0).Select(static line => ChoiceNames.Column(line, 0, 0)),
        StringComparer.Ordinal));

    private static Kind DocumentKind() => new(
        Document,
        Document,
        "SourceDocument",
        Scope.Corpus,
        "The documents.",
        List(
            new Field(FieldKeys.Text, FieldType.DocumentPath, "The document's file; by default the one beside the annotation with the same stem.")
            { PropertyName = "FileName", Remark = "This is its name, without a folder; null where there is none." },
            new Field(FieldKeys.Sha256, FieldType.Sha256, "The SHA-256 of the document's bytes.")
            { Remark = "64 lower-case hexadecimal digits, which the compiler checked; null where the annotation gives none." },
            new Field(FieldKeys.Title, FieldType.Text, "The title."),
            new Field("publisher", FieldType.Reference, "Who published it.") { Caption = "by", Reverse = "PublishedDocuments", ReverseSummary = "The documents that it published.", Targets = To(Party), IsMeaning = true },
            new Field("authors", FieldType.Reference, "Who wrote it.") { Reverse = "WrittenDocuments", ReverseSummary = "The documents that it wrote, alone or with others.", Targets = To(Party), IsMany = true, IsMeaning = true },
            new Field("published", FieldType.Date, "When it was published.") { Caption = "published", IsMeaning = true },
            new Field("reference-date", FieldType.Date, "The date that words like “last month” count from.") { IsMeaning = true },
            new Field(FieldKeys.Language, FieldType.Language, "Its language.") { Caption = "language", Remark = "A BCP 47 tag; null where the annotation does not say." },
            new Field(FieldKeys.TranslatedFrom, FieldType.Language, "The language that it was translated from.") { Caption = "translated from", Remark = "A BCP 47 tag; null where the annotation does not say." },
            new Field("source", FieldType.Uri, "Where it is to be found."),
            new Field("licence", FieldType.Text, "The terms under which it may be used."),
            new Field(FieldKeys.Coverage, FieldType.Choice, "How much of it is annotated.") { Choices = Vocabulary.DocumentCoverages, ChoicesConstant = nameof(Vocabulary.DocumentCoverages), EnumName = "DocumentCoverage", HasDefault = true },
            new Field(FieldKeys.Ignore, FieldType.Quote, "Words that need no annotation; the word headings alone is every heading of Markdown.") { IsMany = true, Asserts = false, QuoteClasses = List(HeadingsClass) },
            new Field(SentencesField, FieldType.Text, "The number of sentences.") { IsComputed = true, PropertyName = "SentenceCount", Remark = "Headings count, too." },
            new Field(CoveredField, FieldType.Text, "The number of sentences that are covered.")
            { IsComputed = true, PropertyName = "CoveredSentenceCount", Remark = "A quote or `Ignore` touches them." },
            new Field(FieldKeys.Layout, FieldType.Choice, "What a line is, where the text does not show it.")
            { Choices = Vocabulary.DocumentLayouts, ChoicesConstant = nameof(Vocabulary.DocumentLayouts), EnumName = "DocumentLayout", Remark = "Null where the annotation leaves it to the text." },
            new Field(WordsField, FieldType.Text, "The number of words of its sentences.")
            { IsComputed = true, PropertyName = "WordCount", Remark = "In scripts that write no space between words, each character counts as one." },
            new Field(CoveredWordsField, FieldType.Text, "The number of words that are covered.")
            { IsComputed = true, PropertyName = "CoveredWordCount", Remark = "A quote or `Ignore` holds them from end to end." },
            new Field(FieldKeys.Original, FieldType.Reference, "The document that it is a translation of.")
            { Caption = "translation of", IsChain = true, Reverse = "Translations", ReverseSummary = "The documents that are translations of it.", Targets = To(Document), IsMeaning = true },
            new Field(FieldKeys.Of, FieldType.Reference, "The document of another package that it is a further reading of.")
            { PropertyName = "ReadingOf", LookupMethod = "ReadingsOf", IsOfPackages = true, LookupSummary = "The readings of a document of another package.", Remark = "Its text is that document's own; null where it has a text of its own.", Targets = To(Document), IsMeaning = true },
            new Field(FieldKeys.CoverageCounts, FieldType.Choice, "Whose quotes count for the coverage of a document of another package.")
            { Choices = Vocabulary.CoverageCounts, ChoicesConstant = nameof(Vocabulary.CoverageCounts), EnumName = "CoverageCounts", Remark = "Null where the annotation does not say: those of the annotation alone." }))
    {
        RecordSummary = "A document that is annotated, with its text.",
        ClassName = "Documents",
    };

    private static Kind PartyKind() => new(
        Party,
        "parties",
        "Party",
        Scope.Corpus,
        "The parties: states, persons, organisations and groups.",
        List(
            new Field("kind", FieldType.Choice, "What it is.") { Caption = "", IsRequired = true, Choices = Vocabulary.PartyKinds, ChoicesConstant = nameof(Vocabulary.PartyKinds), IsMeaning = true },
            new Field(FieldKeys.Name, FieldType.Text, "The standard name.") { IsRequired = true, IsMeaning = true },
            new Field(FieldKeys.Aliases, FieldType.Text, "Other forms of the name, as written.") { IsMany = true },
            new Field(FieldKeys.PartOf, FieldType.Reference, "The party that it is a part of.") { IsChain = true, Reverse = "Parts", ReverseSummary = "The parties that are parts of it.", Targets = To(Party), IsMeaning = true },
            new Field(FieldKeys.Represents, FieldType.Reference, "The party that it speaks for.") { IsChain = true, Reverse = "Representatives", ReverseSummary = "The parties that speak for it.", Targets = To(Party), IsMeaning = true },
            new Field(FieldKeys.Members, FieldType.Reference, "The members of a group.") { IsNeverItself = true, Reverse = "Groups", ReverseSummary = "The groups that it is a member of.", Targets = To(Party), IsMany = true, IsMeaning = true },
            new Field(FieldKeys.Offices, FieldType.Offices, "The offices that it holds or held.")
            { IsMeaning = true, Reverse = "OfficeHolders", ReverseSummary = "The parties that hold or held an office of it.", LookupSummary = "The parties that hold or held an office of a party." },
            CodesField(),
            new Field(FieldKeys.Mentions, FieldType.Quote, "Where the document names it.") { IsMany = true, Asserts = false }))
    {
        RecordSummary = "Somebody who speaks, is spoken about, or agrees: a state, a person, an organisation or a group.",
        SubtypeField = "kind",
    };

    private static Kind TopicKind() => new(
        Topic,
        "topics",
        "Topic",
        Scope.Corpus,
        "The topics.",
        List(
            new Field(FieldKeys.Name, FieldType.Text, "The topic's name.") { IsRequired = true, IsMeaning = true },
            new Field(FieldKeys.Broader, FieldType.Reference, "The wider topic that it belongs to.")
            { Remark = "As `skos:broader`; null where it belongs to none.", IsChain = true, Reverse = "Narrower", ReverseSummary = "The topics that belong to it.", Targets = To(Topic), IsMeaning = true }))
    {
        RecordSummary = "A subject that statements are about.",
    };

    private static Kind EventKind() => new(
        Event,
        "events",
        "Event",
        Scope.Corpus,
        "The events.",
        List(
            new Field(FieldKeys.Name, FieldType.Text, "The event's name.") { IsRequired = true, IsMeaning = true },
            new Field(FieldKeys.Date, FieldType.Date, "When it takes place.") { Caption = "on", IsMeaning = true },
            new Field("place", FieldType.Text, "Where it takes place.") { Caption = "in" },
            new Field("participants", FieldType.Reference, "Who takes part.") { Caption = "with", Reaches = true, Reverse = "Events", ReverseSummary = "The events that it takes part in.", Targets = To(Party), IsMany = true, IsMeaning = true },
            new Field(FieldKeys.Certainty, FieldType.Choice, "How certain it is.") { Caption = "", Choices = Vocabulary.EventCertainties, ChoicesConstant = nameof(Vocabulary.EventCertainties), EnumName = "EventCertainty", IsMeaning = true },
            CodesField(),
            new Field(FieldKeys.Quotes, FieldType.Quote, "Where the document speaks of it.") { IsMany = true, IsMeaning = true }))
    {
        RecordSummary = "Something that happened, happens or may happen.",
    };

    private static Kind StatementKind() => new(
        Statement,
        "statements",
        "Statement",
        Scope.Document,
        "The statements: who said what, and the words that say so.",
        List(
            new Field(FieldKeys.Act, FieldType.Choice, "What the speaker does by saying it.")
            { LookupSummary = "The statements of one speech act.", Caption = "", IsRequired = true, Choices = Vocabulary.SpeechActs, ChoicesConstant = nameof(Vocabulary.SpeechActs), EnumName = "SpeechAct", IsMeaning = true },
            new Field("by", FieldType.Reference, "Who says it; [] where the document names nobody.")
            {
                Caption = "by",
                IsRequired = true,
                IsMany = true,
                MayBeEmpty = true,
                Reaches = true,
                Reverse = "Statements",
                ReverseSummary = "The statements that it makes itself, alone or with others.",
                Targets = To(Party),
                IsMeaning = true,
                // "By" alone would take that name from documents.
                LookupMethod = "ByParty",
                LookupSummary = "The statements that a party makes itself, alone or with others.",
            },
            new Field("to", FieldType.Reference, "Who is addressed.")
            { Caption = "to", IsMany = true, Reaches = true, Reverse = "StatementsTo", ReverseSummary = "The statements that are addressed to it.", Targets = To(Party), IsMeaning = true, LookupAlias = "ToParty", LookupSummary = "The statements that are addressed to a party." },
            new Field("about", FieldType.Reference, "Which parties it is about.")
            { Caption = "about", IsMany = true, Reaches = true, Reverse = "StatementsAbout", ReverseSummary = "The statements that are about it.", Targets = To(Party), IsMeaning = true, LookupAlias = "AboutParty", LookupSummary = "The statements that are about a party." },
            new Field("mode", FieldType.Choice, "How the document presents the words.") { Caption = "", IsRequired = true, Choices = Vocabulary.StatementModes, ChoicesConstant = nameof(Vocabulary.StatementModes), EnumName = "StatementMode", IsMeaning = true },
            new Field(FieldKeys.Quote, FieldType.Quote, "The words.") { IsRequired = true, IsMeaning = true, IsReadAlone = true },
            new Field(FieldKeys.Cue, FieldType.Quote, "The words that show the act.") { Asserts = false, PlacedBy = FieldKeys.Quote, Remark = "The verb, for example; null where the annotation does not say." },
            new Field(FieldKeys.PartOf, FieldType.Reference, "The statement that it is a part of.") { IsChain = true, Reverse = "Parts", ReverseSummary = "The statements that are parts of it.", Targets = To(Statement) },
            new Field("renders", FieldType.Reference, "The official sentences that it translates, paraphrases, sums up or heads.")
            { Caption = "renders", IsChain = true, IsMany = true, Reverse = "RenderedBy", ReverseSummary = "The statements that translate, paraphrase, sum up or head it.", Targets = To(Statement) },
            new Field("at", FieldType.Reference, "The event at which it was said.") { Caption = "at", Reverse = "Statements", ReverseSummary = "The statements that were made there.", Targets = To(Event), IsMeaning = true },
            new Field("topics", FieldType.Reference, "What it is about.")
            { Caption = "on", IsMany = true, Reaches = true, Reverse = "Statements", ReverseSummary = "The statements on it.", Targets = To(Topic), LookupAlias = "ByTopic", LookupSummary = "The statements on a topic." },
            new Field("made", FieldType.Date, "When it was said.")
            { Caption = "made", IsMeaning = true, Remark = "Null where the statement has no date of its own; see `At`." },
            new Field("intensity", FieldType.Text, "How strongly it is said, in the document's words."),
            CodesField(),
            new Field(FieldKeys.Summary, FieldType.Text, "The statement in the annotator's words."),
            new Field(FieldKeys.Versions, FieldType.Versions, "The same words in other documents, each in its own language.")
            {
                IsMeaning = true,
                Remark = "See `QuoteIn`.",
                LookupMethod = "ByVersion",
                LookupSummary = "The statements that have a version in a document; by the document that carries the text, where it is a reading.",
                Reverse = "StatementsWithVersion",
                ReverseSummary = "The statements of other documents that have a version in it.",
            }))
    {
        RecordSummary = "Something that somebody said, and the words of the document that say so.",
    };

    private static Kind AgreementKind() => new(
        Agreement,
        "agreements",
        "Agreement",
        Scope.Document,
        "The agreements and commitments.",
        List(
            new Field("parties", FieldType.Reference, "Who is bound.")
            {
                Caption = "between",
                IsRequired = true,
                IsMany = true,
                Reaches = true,
                Reverse = "Agreements",
                ReverseSummary = "The agreements that bind it, alone or with others.",
                Targets = To(Party),
                IsMeaning = true,
                LookupAlias = "ByParty",
                LookupSummary = "The agreements that bind a party, alone or with others.",
            },
            new Field(FieldKeys.Summary, FieldType.Text, "What was agreed, in the annotator's words.") { IsRequired = true },
            new Field("status", FieldType.Choice, "How far it has come.") { Caption = "", IsRequired = true, Choices = Vocabulary.AgreementStatuses, ChoicesConstant = nameof(Vocabulary.AgreementStatuses), EnumName = "AgreementStatus", IsMeaning = true },
            new Field("stated-in", FieldType.Reference, "The statements that state it.") { IsMany = true, Reverse = "Agreements", ReverseSummary = "The agreements that it states.", Targets = To(Statement), IsMeaning = true },
            new Field(FieldKeys.Quotes, FieldType.Quote, "Words of the document that state it.") { IsMany = true, IsMeaning = true },
            new Field("made", FieldType.Date, "When it was made.") { Caption = "made", IsMeaning = true },
            new Field("due", FieldType.Date, "When it is to be done.") { Caption = "due", IsMeaning = true },
            new Field("every", FieldType.Duration, "How often it recurs.") { Caption = "every", IsMeaning = true, Recurs = true },
            new Field("starts", FieldType.Date, "When it begins.") { Caption = "from", IsMeaning = true },
            new Field("about", FieldType.Reference, "The events and topics that it is about.") { IsMany = true, Reverse = "Agreements", ReverseSummary = "The agreements that are about it.", Targets = To(Event, Topic) },
            new Field("fulfilled-by", FieldType.Reference, "The event that fulfilled it.") { Reverse = "FulfilledAgreements", ReverseSummary = "The agreements that it fulfilled.", Targets = To(Event), IsMeaning = true },
            CodesField()))
    {
        RecordSummary = "Something that parties agreed on, or that one committed itself to.",
        ProofFields = List("stated-in", "quotes"),
    };

    private static Kind ErratumKind() => new(
        Erratum,
        "errata",
        "Erratum",
        Scope.Document,
        "The oddities and errors of the documents' texts.",
        List(
            new Field(FieldKeys.Quote, FieldType.Quote, "The words in question.") { IsRequired = true, IsMeaning = true, Asserts = false },
            new Field(FieldKeys.Note, FieldType.Text, "What is odd or wrong about them.") { IsRequired = true },
            new Field(FieldKeys.Reads, FieldType.Text, "The suggested reading.") { Caption = "reads", IsMeaning = true },
            new Field("concerns", FieldType.Reference, "The entries that are affected.") { Caption = "concerns", IsNeverItself = true, Reverse = "Errata", ReverseSummary = "The errata that concern it.", IsMany = true }))
    {
        RecordSummary = "Something odd or wrong in a document's text: kept as it is, and flagged.",
    };

    private static Field CodesField() => new("codes", FieldType.Codes, "Codes by scheme, such as wikidata or cameo.")
    {
        Remark = "`CodeScheme` names the schemes that are checked.",
    };

    private static EquatableArray<string> To(params string[] kinds) => new(kinds);

    private static EquatableArray<T> List<T>(params T[] items) => new(items);

    private static string WithoutFirstLine(string table) => table.Substring(table.IndexOf('\n') + 1);
}
