using System.Reflection;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>
/// Everything that can be wrong: the one list that the compiler's descriptors, the release notes, the documentation
/// pages and the tests are held against. An id is never given to another rule.
/// </summary>
internal static class Rules
{
    // 0xxx: files and YAML.
    public static readonly Rule NotYaml = new(
        "SEED0001", "The file is not YAML", "This is not YAML: {0}");

    public static readonly Rule EmptyFile = new(
        "SEED0002", "The file is empty", "This annotation file is empty; it begins with 'seed: 1'");

    public static readonly Rule NotAMapping = new(
        "SEED0003", "The file is not a mapping", "An annotation file is a mapping of sections; it begins with 'seed: 1'");

    public static readonly Rule YamlFeature = new(
        "SEED0004", "A feature of YAML that annotations do not use", "{0} is not allowed in an annotation; {1}");

    public static readonly Rule SecondYamlDocument = new(
        "SEED0005", "Several YAML documents in one file", "A second YAML document begins here; make it a file of its own, or take the '---' or '...' out");

    public static readonly Rule NoVersion = new(
        "SEED0006", "No version of the format", "The file does not say which version of the annotation format it follows; {0}");

    public static readonly Rule WrongVersion = new(
        "SEED0007", "Unknown version of the format", "'{0}' is no version of the annotation format that is known here; write 'seed: 1'{1}");

    public static readonly Rule DuplicateKey = new(
        "SEED0008", "A duplicate key", "'{0}' is twice in one mapping; {1}");

    public static readonly Rule DocumentNotFound = new(
        "SEED0009", "The document is not there", "There is no document '{0}'{1}");

    public static readonly Rule DocumentAnnotatedTwice = new(
        "SEED0010", "Two files annotate one document", "The document '{0}' is annotated by another file too; one document has one annotation file");

    public static readonly Rule DocumentNotUtf8 = new(
        "SEED0011", "The document is not UTF-8", "The document '{0}' is not UTF-8; save it as UTF-8, since offsets and hashes count its bytes");

    public static readonly Rule HashDiffers = new(
        "SEED0012", "The document has another hash", "The document '{0}' is not the text that was annotated, or the hash is mistyped; look first at what changed in it, and if that is meant, write its SHA-256: {1}");

    public static readonly Rule NoAnnotation = new(
        "SEED0013", "No annotation file", "This project has no annotation file, so nothing is generated; put one into its seeds folder, or give the folder in TypedSeedsDirectory", RuleSeverity.Warning);

    public static readonly Rule DocumentNotAnnotated = new(
        "SEED0014", "A document without annotation", "No file annotates the document '{0}'; {1}, or take it out of the seeds folder", RuleSeverity.Info);

    public static readonly Rule FileTooLarge = new(
        "SEED0015", "A file that is too large", "The file '{0}' has {1} characters; at most {2} are read, so divide it");

    public static readonly Rule DocumentNotEmbedded = new(
        "SEED0016", "A document that is not embedded", "The document '{0}' is to be held as a resource (TypedSeedsDocumentStorage), but the props do not embed it under its name; let the package's props add it, and use no ';' or '#' in its path");

    public static readonly Rule TextCutByComment = new(
        "SEED0017", "A text that a comment cuts", "A '#' after a space begins a comment, so the text before it ends there; put the text in quotes, or two spaces before a comment", RuleSeverity.Warning);

    public static readonly Rule AnnotationNotUtf8 = new(
        "SEED0018", "The annotation is not UTF-8", "The annotation '{0}' is not UTF-8, as this place shows; save it as UTF-8");

    public static readonly Rule FileUnreadable = new(
        "SEED0019", "A file that cannot be read", "The file '{0}' cannot be read: {1}");

    public static readonly Rule SearchGivenUp = new(
        "SEED0022", "A search that was given up", "These words are at more than {1} places of the document '{0}', most of them inside of other words, and so are words of other quotes; quote more words");

    public static readonly Rule TooManyValues = new(
        "SEED0023", "A file with too many values", "The entries of '{0}' up to this one, times the fields of their kinds and the length of their defaults, are more than {1} values; divide the file or the kind, or shorten the defaults");

    public static readonly Rule LinkLeadsOut = new(
        "SEED0024", "A link that leads out of the folder", "The file '{0}' is not read: a link leads from its place to a file outside the folder of documents and annotations; put the file itself there");

    public static readonly Rule OtherLanguage = new(
        "SEED0025", "A document in another language than it says", "The document '{0}' is said to be in '{1}', but its text is in {2}, so what is checked by its language is not checked; {3}", RuleSeverity.Warning);

    public static readonly Rule GluedDash = new(
        "SEED0026", "A dash that begins no item of a list", "A '-' with no space after it begins no item of the list '{0}', but is a part of the text; {1}, or put a text that begins with '-' in quotes");

    public static readonly Rule TooManyKinds = new(
        "SEED0027", "Too many kinds", "The kind '{0}' is one more than the {1} that a corpus may have of its own; make one kind of several, with a field that tells them apart");

    // 1xxx: kinds and fields.
    public static readonly Rule UnknownSection = new(
        "SEED1001", "Unknown section", "'{0}' is no section of an annotation file{1}");

    public static readonly Rule UnknownField = new(
        "SEED1002", "Unknown field", "{0} has no field '{1}'{2}");

    public static readonly Rule MissingField = new(
        "SEED1003", "A required field is missing", "The {0} '{1}' has no '{2}'; add: {3}");

    public static readonly Rule WrongShape = new(
        "SEED1004", "A value of the wrong shape", "'{0}' is {1}, but this is {2}; {3}");

    public static readonly Rule UnknownChoice = new(
        "SEED1005", "Unknown value", "'{0}' is no {1}{2} ({3})");

    public static readonly Rule BadId = new(
        "SEED1006", "An id that is not allowed", "'{0}' is no id: {1}{2}");

    public static readonly Rule BadDate = new(
        "SEED1007", "A date that is not EDTF", "'{0}' is no date: {1}");

    public static readonly Rule BadDuration = new(
        "SEED1008", "A duration that is not ISO 8601", "'{0}' is no duration: {1}");

    public static readonly Rule BadLanguage = new(
        "SEED1009", "A language tag that is not BCP 47", "'{0}' is no language tag after BCP 47; {1}");

    public static readonly Rule BadUri = new(
        "SEED1010", "A value that is no URI", "'{0}' is no absolute URI; {1}");

    public static readonly Rule BadHash = new(
        "SEED1011", "A value that is no SHA-256", "'{0}' is no SHA-256; write its 64 hexadecimal digits{1}");

    public static readonly Rule BadCode = new(
        "SEED1012", "A code that its scheme does not have", "'{0}' is no code of {1}: {2}");

    public static readonly Rule EmptyList = new(
        "SEED1013", "A list without items", "'{0}' of the {1} '{2}' is empty; name at least one");

    public static readonly Rule AgreementWithoutWords = new(
        "SEED1014", "An agreement that nothing proves", "The agreement '{0}' has neither 'stated-in' nor 'quotes'; give the statements or the words that state it");

    public static readonly Rule UnknownSourceField = new(
        "SEED1015", "A source for a field that the entry does not have", "'{0}' under 'sources' is no field that the {1} '{2}' has a value for{3}");

    public static readonly Rule ExternalWithoutNote = new(
        "SEED1016", "An external value without its source", "The source of '{0}' is external; say where the value is known from, in 'note' or 'uri'");

    // SEED1017 was given up before any release; no other rule gets it.
    public static readonly Rule FieldTaken = new(
        "SEED1018", "A field that the kind already has", "The kind '{0}' has a field '{1}' already; give yours another key");

    public static readonly Rule UnknownType = new(
        "SEED1019", "Unknown type of a field", "'{0}' is no type of a field{1} ({2}, or the name of a kind)");

    public static readonly Rule OptionDoesNotFit = new(
        "SEED1020", "An option that does not fit", "'{0}' cannot be said of {1}: {2}");

    public static readonly Rule BadPattern = new(
        "SEED1021", "A pattern that cannot be used", "'{0}' is no pattern: {1}");

    public static readonly Rule BadInteger = new(
        "SEED1022", "A value that is no whole number", "'{0}' is no whole number from {1} to {2}; write digits alone and no zeros before them, such as {3}{4}");

    public static readonly Rule BadNumber = new(
        "SEED1023", "A value that is no number", "'{0}' is no number; write digits, with a point where there is a fraction, such as 12.5, and at most 28 of them{1}");

    public static readonly Rule BadBoolean = new(
        "SEED1024", "A value that is neither true nor false", "'{0}' is neither 'true' nor 'false'{1}");

    public static readonly Rule OutOfRange = new(
        "SEED1025", "A value out of range", "'{0}' is {1}, the {2} that '{3}' may be");

    public static readonly Rule PatternDiffers = new(
        "SEED1026", "A text that does not match its pattern", "'{0}' does not match the pattern of '{1}': {2}{3}");

    public static readonly Rule TooEarly = new(
        "SEED1027", "A date before the one that it follows", "'{0}' ({1}) lies before '{2}' ({3})");

    public static readonly Rule NotUnique = new(
        "SEED1028", "A value that another entry has", "The {0} '{1}' has the '{2}' {3} too; no two may have the same");

    public static readonly Rule EntryWithoutDocument = new(
        "SEED1029", "An entry of a document in a file without one", "The {0} '{1}' belongs to a document, but this file annotates none; move it to a file with a 'document' section");

    public static readonly Rule DefaultIdle = new(
        "SEED1030", "A default that no entry takes", "None of the {0} of this file takes the default of '{1}', since each has its own value or there are none; take it out", RuleSeverity.Info);

    public static readonly Rule SchemeNearlyKnown = new(
        "SEED1040", "A code scheme that is nearly a known one", "'{0}' is no scheme that is known here, so its codes are not checked; did you mean '{1}'{2}?", RuleSeverity.Warning);

    public static readonly Rule DurationDoesNotRecur = new(
        "SEED1041", "A duration that cannot recur", "'{0}' cannot be how often '{1}' says: {2}");

    public static readonly Rule IdsLookAlike = new(
        "SEED1042", "Two ids that look alike", "'{0}' looks like the other {1} '{2}'{3}; give one of the two another id");

    public static readonly Rule PatternTooCostly = new(
        "SEED1045", "Texts that take too many steps of a pattern", "'{0}' is not checked against the pattern of '{1}', since the texts of this file take more than {2} steps; write a simpler pattern, or divide the file");

    public static readonly Rule ListInOneText = new(
        "SEED1046", "A list in one text", "'{0}' is a list, and this is one text; write {0}: {1}, or {0}: [{2}] if it is one", RuleSeverity.Warning);

    public static readonly Rule ToBeWritten = new(
        "SEED1047", "A value that is still to be written", "'{0}' is still to be written, since '{1}' is in its place; write {2}");

    public static readonly Rule ListedTwice = new(
        "SEED1048", "An item that is twice in its list", "'{0}' is in this list already; take one of the two out, or write what is meant", RuleSeverity.Warning);

    public static readonly Rule DatesReversed = new(
        "SEED1049", "Two dates in reverse order", "'{0}' ({1}) lies before '{2}' ({3}); correct one of the two{4}", RuleSeverity.Warning);

    // 105x: rules that a corpus sets itself.
    public static readonly Rule RequiredByCorpus = new(
        "SEED1050", "A field that the corpus requires", "The {0} '{1}' has no '{2}', which the rule 'require' of this corpus asks for; add: {3}", RuleSeverity.Warning);

    public static readonly Rule IdAgainstPattern = new(
        "SEED1051", "An id that the corpus does not want", "'{0}' does not match the pattern that the rule 'ids' of this corpus sets for {1}: {2}{3}", RuleSeverity.Warning);

    public static readonly Rule RulesOfDocument = new(
        "SEED1052", "Rules in the file of a document", "Rules hold for the whole corpus; move 'rules' to a file without a 'document' section");

    public static readonly Rule RuleSetTwice = new(
        "SEED1053", "A rule that two files set", "Another file sets the rule '{0}' too; keep one of the two{1}");

    public static readonly Rule TranslatedFromItself = new(
        "SEED1054", "A document translated from its own language", "'translated-from' is '{0}', which is the language of the document itself; write the language of its original, or take it out");

    public static readonly Rule PersonOfParts = new(
        "SEED1055", "Parts or members of a person", "'{0}' is a person, who has no {1}; {2}", RuleSeverity.Warning);

    public static readonly Rule SignsKept = new(
        "SEED1056", "Signs that YAML does not have", "{0} in YAML, and what is written is a part of the text; write {1}, or {2} if {3} meant", RuleSeverity.Warning);

    public static readonly Rule NearlyUnique = new(
        "SEED1057", "A value that another entry has in other capitals", "The {0} '{1}' has '{2}' as its '{3}', which differs in capitals alone, and no two may have the same; write another one, or make one entry of the two", RuleSeverity.Warning);

    public static readonly Rule DefaultsOfNone = new(
        "SEED1059", "Defaults in a file that can have no such entry", "No entry of '{0}' can be in this file, which annotates no document, and defaults hold in their own file alone; move them to the files whose {0} are to take them", RuleSeverity.Warning);

    // 2xxx: references.
    public static readonly Rule UnknownReference = new(
        "SEED2001", "No such entry", "There is no {0} '{1}'{2}");

    public static readonly Rule WrongKind = new(
        "SEED2002", "An entry of another kind", "'{0}' is {1}, but '{2}' names {3}{4}");

    public static readonly Rule UnknownDocument = new(
        "SEED2003", "No such document", "No file annotates a document '{0}'{1}");

    public static readonly Rule AmbiguousReference = new(
        "SEED2004", "An id that several kinds have", "'{0}' is the id of {1}; rename one, so that it is clear which is meant");

    public static readonly Rule DuplicateId = new(
        "SEED2005", "Two entries with one id", "There is another {0} '{1}'; {2}");

    public static readonly Rule Cycle = new(
        "SEED2006", "An entry that leads back to itself", "'{0}' of the {1} '{2}' leads back to itself: {3}");

    public static readonly Rule Unused = new(
        "SEED2007", "An entry that nothing refers to", "Nothing refers to the {0} '{1}'", RuleSeverity.Info);

    // 203x: data packages that the corpus uses.
    public static readonly Rule UnknownAlias = new(
        "SEED2030", "A package that no alias names", "No file of the corpus has the alias '{0}' under 'uses'{1}");

    public static readonly Rule UnknownUsedEntry = new(
        "SEED2031", "No such entry in a used package", "{0} {1} has no {2} '{3}'{4}");

    public static readonly Rule UsedEntryObsolete = new(
        "SEED2032", "An entry that is obsolete in its package", "'{0}' is obsolete in {1}{2}", RuleSeverity.Warning);

    public static readonly Rule NoPackage = new(
        "SEED2033", "A used package that is not referenced", "The project references no data package '{0}'{1}");

    public static readonly Rule PackageTooOld = new(
        "SEED2034", "A used package that is too old", "The corpus asks for version {1} of {0}, and the project references {2}; reference a newer version");

    public static readonly Rule IndexBroken = new(
        "SEED2035", "An index that cannot be read", "The index of {0} cannot be used: {1}");

    public static readonly Rule AliasTaken = new(
        "SEED2036", "Two names for one package, or two packages of one name", "{0}");

    public static readonly Rule TwoVersions = new(
        "SEED2037", "Packages that were compiled with two versions of a third", "{0} was compiled with {1} {2}, and {3} with {4}; use versions of the two that agree", RuleSeverity.Warning);

    public static readonly Rule PackageCycle = new(
        "SEED2038", "A package that uses itself", "A package cannot use itself, and this one leads back: {0}");

    public static readonly Rule TextNotCarried = new(
        "SEED2039", "A text that a package does not carry", "The text of '{0}' cannot be had from {1}: {2}");

    public static readonly Rule NotOfPackage = new(
        "SEED2040", "A reading of no document of another package", "'{0}' names a document of another package as alias:id, and '{1}' has no alias{2}");

    public static readonly Rule ReadingMismatch = new(
        "SEED2041", "A field that does not go with the document's text", "{0}; take it out");

    public static readonly Rule BadVersion = new(
        "SEED2042", "A version that is none", "'{0}' is no version of a package; write the oldest one that has what the corpus refers to, such as {1}");

    // 206x: texts in several languages.
    public static readonly Rule VersionInOwnDocument = new(
        "SEED2060", "A version in the statement's own document", "'{0}' is the document of the statement itself, which has its words there in 'quote'; name another document that has the same words, or take this version out");

    public static readonly Rule VersionInPackage = new(
        "SEED2061", "A version in a document of another package", "The text of '{0}' is in another package, so no words of it can be proved by this name; name a document of this corpus, which may be a reading of it (of: {0})");

    public static readonly Rule OriginalInOtherLanguage = new(
        "SEED2062", "An original in another language", "'{0}' is in '{1}', but this document is translated from '{2}'; {3}")
    {
        SecondPlace = "the document is here",
    };

    // 3xxx: quotes and coverage.
    public static readonly Rule QuoteNotFound = new(
        "SEED3001", "The words are not in the document", "The document '{0}' does not say this{1}");

    public static readonly Rule QuoteAmbiguous = new(
        "SEED3002", "The words are in the document more than once", "The document '{0}' says this {1} times, in {2}{3}");

    public static readonly Rule QuoteDrifted = new(
        "SEED3003", "The words are elsewhere in the document", "The document '{0}' says this, but not in line {1}: it is in {2}");

    public static readonly Rule QuoteContext = new(
        "SEED3004", "The words have another context", "The document '{0}' says this in line {1}, but there {2} is ‘{3}’{4}");

    public static readonly Rule QuoteEmpty = new(
        "SEED3005", "A quote without words", "A quote has at least one character that is not white space");

    public static readonly Rule QuoteWithoutDocument = new(
        "SEED3006", "A quote in a file without a document", "This file annotates no document, so there is nothing to quote; move the entry to a file with a 'document' section, or take '{0}' out");

    public static readonly Rule QuoteShape = new(
        "SEED3007", "A quote of the wrong shape", "A quote is the exact words, or 'exact' with 'prefix', 'suffix' or 'line', or 'start' and 'end', or a list of such pieces: {0}");

    public static readonly Rule QuoteEndNotFound = new(
        "SEED3008", "The end of a passage does not follow its start", "The document '{0}' says the start of this passage in line {1}, but not this after it{2}");

    public static readonly Rule LineOutOfRange = new(
        "SEED3009", "A line that the document does not have", "The document '{0}' has {1}; {2} is none of them{3}");

    public static readonly Rule PiecesOutOfOrder = new(
        "SEED3010", "Pieces of a quote that are not in order", "This piece does not come after the one before it; write the pieces of a quote in the order of the document");

    public static readonly Rule SentenceNotCovered = new(
        "SEED3011", "A sentence without annotation", "No quote touches this sentence: annotate it, or add it to 'ignore' of the document '{0}'", RuleSeverity.Warning);

    public static readonly Rule OperatorLeftOut = new(
        "SEED3012", "A gap that can turn a sentence around", "The gap before this piece leaves out ‘{0}’, {1}{2}: quote it, or say on this piece why it may go: {3}")
    {
        SecondPlace = "the word is here",
    };

    public static readonly Rule OperatorOutside = new(
        "SEED3013", "A quote without what governs it", "‘{0}’, {1} in {2}, governs these words and is in no quote of this entry: quote it too{3}, or say in 'context' why not: {{ exact: \"…\", context: the reason }}", RuleSeverity.Warning)
    {
        SecondPlace = "the word is here",
    };

    public static readonly Rule CueAgainstAct = new(
        "SEED3014", "A cue that does not fit the act", "{0}; choose another act or quote another cue, or say in 'context' of the cue why they differ", RuleSeverity.Warning);

    public static readonly Rule ReasonIdle = new(
        "SEED3015", "A reason that nothing needs", "'{0}' gives a reason for nothing: {1}; take it out", RuleSeverity.Warning);

    public static readonly Rule WordsNotCovered = new(
        "SEED3016", "Words without annotation", "No quote holds {0}: annotate {1}, or add {1} to 'ignore' of the document '{2}'", RuleSeverity.Warning);

    // No fault of the annotation, so no warning: a corpus that is right stays without one.
    public static readonly Rule GapUnchecked = new(
        "SEED3017", "A gap that no table checks", "{0}, so no gap in it is checked for a negation, condition, hedge or denial that it leaves out{1}", RuleSeverity.Info);

    // 302x: rules that a corpus sets itself.
    public static readonly Rule QuoteTooShort = new(
        "SEED3020", "A quote that is too short for the corpus", "The rule 'shortest-quote' of this corpus asks for {1} in a quote, and this one has {0}; quote more of what is said", RuleSeverity.Warning);

    public static readonly Rule SpeakerDistant = new(
        "SEED3021", "A speaker who is not named near the quote", "No name, alias or mention of '{0}' is {1}, against the rule 'speaker-near' of this corpus; {2}add the name that is there, or a source of 'by'", RuleSeverity.Warning)
    {
        SecondPlace = "the quote is here",
    };

    public static readonly Rule NotStated = new(
        "SEED3022", "A stated value that the quote does not have", "The origin of '{0}' is 'stated', but {1} {2}, against the rule 'stated-in-quote' of this corpus; correct the value, quote the words that have it, or give another origin", RuleSeverity.Warning);

    public static readonly Rule QuotedTwice = new(
        "SEED3023", "Words that two entries quote", "The {0} '{1}' quotes the very same words, against the rule 'one-quote-one-claim' of this corpus; quote other words, or make one entry of the two", RuleSeverity.Warning);

    public static readonly Rule CueElsewhere = new(
        "SEED3024", "A cue that is not near its quote", "The cue is in another paragraph than the quote, in {0}, so it does not show what is done by these words; quote the words beside them that show it, or say in 'context' of the cue why it is elsewhere", RuleSeverity.Warning);

    // 306x: texts in several languages.
    public static readonly Rule VersionUnreached = new(
        "SEED3060", "A version that no language leads to", "'QuoteIn' never gives the version in '{0}': {1}", RuleSeverity.Warning);

    public static readonly Rule DocumentBlank = new(
        "SEED3061", "Quotes of a document without words", "The document '{0}' is empty, so no quote of this file is in it; save its text there, or name another file in 'text'");

    public static readonly Rule QuoteUnchecked = new(
        "SEED3062", "A quote that no table checks", "‘{0}’, {1} in {2}, may govern these words, but {3}, so no quote is checked for what governs it; if the text is in {4}, write language: {5} in 'document'", RuleSeverity.Warning)
    {
        SecondPlace = "the word is here",
    };

    // 4xxx: names and change.
    public static readonly Rule SameName = new(
        "SEED4001", "Two ids with one C# name", "'{0}' and '{1}' would both be called '{2}' in C#; rename one of them");

    public static readonly Rule ReservedName = new(
        "SEED4002", "An id whose C# name is taken", "'{0}' would be called '{1}' in C#, which {2} already uses; choose another id");

    public static readonly Rule FormerIdInUse = new(
        "SEED4003", "A former id that is in use", "'{0}' was an id of the {1} '{2}' and can never name another; take it out of 'formerly', or give the entry that has it now another id");

    /// <summary>Reported by the compiler where a former name is used: the forwarder says so.</summary>
    public static readonly Rule Renamed = new(
        "SEED4010", "A name that was given up", "{0} is now called {1}", RuleSeverity.Warning);

    /// <summary>Reported by the compiler where what is deprecated is used.</summary>
    public static readonly Rule Deprecated = new(
        "SEED4011", "Something that is deprecated", "{0} is deprecated: {1}", RuleSeverity.Warning);

    // 402x: change since the baseline.
    public static readonly Rule EntryRemoved = new(
        "SEED4020", "An entry of the baseline that is gone", "The {0} '{1}' is in the baseline, but no file has it any more, and code that uses it breaks; {2}");

    public static readonly Rule EntryChanged = new(
        "SEED4021", "An entry that says something else than its baseline", "'{0}' of the {1} '{2}' was {3} in the baseline and is now {4}{5}", RuleSeverity.Warning)
    {
        SecondPlace = "the baseline says it here",
    };

    public static readonly Rule EntryAdded = new(
        "SEED4022", "An entry that the baseline does not have", "The {0} '{1}' is new since the baseline", RuleSeverity.Info);

    public static readonly Rule BaselineBroken = new(
        "SEED4023", "A baseline that cannot be read", "This is no line of a baseline: {0}; mend it, or write the baseline anew with 'typed-seeds baseline'");

    public static readonly Rule WaiverIdle = new(
        "SEED4024", "A waiver that waives nothing", "Nothing of the {0} '{1}' {2}{3}", RuleSeverity.Info);

    public static readonly Rule WaiverWithoutReason = new(
        "SEED4025", "A waiver without a reason", "The waiver of the {0} '{1}' has no reason; write why {2}");

    // 41xx: in a consumer's C#. The analyzers of consumers report these.
    public static readonly Rule NoSuchId = new(
        "SEED4101", "An id that no entry has", "{0} has no entry '{1}'{2}");

    public static readonly Rule FindCanBeMember = new(
        "SEED4102", "A look-up that can be a member", "This can be '{0}', which is checked by the compiler and never null", RuleSeverity.Info);

    public static readonly Rule NoSuchField = new(
        "SEED4103", "A field that an entry does not have", "{0} has no field '{1}'{2}");

    public static readonly Rule KeyWithoutOrder = new(
        "SEED4104", "A sort key without an order", "'{0}' has no order, so '{1}' throws when it compares two of them; {2}");

    public static readonly Rule ListByIdentity = new(
        "SEED4105", "A list compared by identity", "'{0}' is a list, which equals only itself, so '{1}' does not see that two have the same items; {2}");

    public static readonly Rule WrongIdOfEntry = new(
        "SEED4106", "An id with or without its document", "{0} looks up {1}, so it finds nothing by '{2}'; write '{3}'");

    // 9xxx: configuration.
    public static readonly Rule OldLanguage = new(
        "SEED9001", "The C# version is too old", "The generated code needs C# 12 or later, but this project compiles as C# {0}; set <LangVersion> to 12 or higher, or use the .NET 8 SDK or a later one");

    public static readonly Rule BadNamespace = new(
        "SEED9002", "A namespace that C# does not allow", "'{0}' (TypedSeedsNamespace) is no C# namespace; write for example Contoso.Treaties");

    public static readonly Rule BadAccessibility = new(
        "SEED9003", "An accessibility that is not known", "'{0}' (TypedSeedsAccessibility) is neither 'public' nor 'internal'{1}");

    public static readonly Rule TooMuchText = new(
        "SEED9004", "Too much text for literals", "The {0} of this project have {1} characters together; the compiler holds at most {2} in literals: {3}");

    public static readonly Rule TooManyEntries = new(
        "SEED9005", "Too many entries in one class", "{0} has {1} entries; a class holds at most {2}: divide the entries over several documents or projects");

    public static readonly Rule BadStorage = new(
        "SEED9006", "A document storage that is not known", "'{0}' (TypedSeedsDocumentStorage) is neither 'literal' nor 'resource'{1}");

    public static readonly Rule UnfitRuntime = new(
        "SEED9007", "The runtime library is missing or does not fit", "The generated code needs TypedSeeds.dll {0}, but this project references {1}; reference the package TypedSeeds, or the TypedSeeds.dll that belongs to the generator");

    /// <summary>All of them, in the order of their declaration.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Rule)field.GetValue(null)!).ToArray();
}
