namespace TypedSeeds;

/// <summary>The closed vocabularies of the annotation format, one line a value, as <c>id|...|meaning</c>.</summary>
/// <remarks>
/// The one table of the enums of this folder: this file is compiled into the generator too, where it decides what an
/// annotator may write. Line n is the enum's value n (held by a test). The tables are text because text costs
/// nothing to load: a static array of objects would be built in full at the first access to any entry.
/// </remarks>
internal static class Vocabulary
{
    /// <summary>Columns: id, class after Searle, CAMEO 1.1b3 code (empty where none fits), whether it denies, meaning.</summary>
    /// <remarks>
    /// The code is the act's root or most general fitting code; a statement with a special one gives it under
    /// <c>codes</c>. <c>assess</c> is 012, and 110 only where somebody is blamed; <c>agree</c> is 030, since the verb
    /// dictionaries' 050 is too strong for promises; <c>recognize</c> is 019, never 054 (recognition of states).
    /// </remarks>
    public const string SpeechActs = """
        condemn|expressive|111||Says in strong words that something is wrong.
        criticize|expressive|111||Finds fault with a party or its conduct.
        accuse|assertive|112||Says that a party broke a rule or did a wrong; it does not follow that it did.
        express-concern|expressive|012||Says that something is worrying.
        assess|assertive|012||Judges what something is or what it may lead to.
        call-on|directive|020||Asks a party formally to do or to stop something.
        urge|directive|020||Presses a party to do or to stop something.
        demand|directive|100||Insists that a party do or stop something.
        reaffirm|assertive|010||Says again that an earlier position or promise holds.
        warn|commissive|130||Says that something would have bad consequences.
        commit|commissive|030||Binds the speaker to do something.
        welcome|expressive|051||Says that something is good to see.
        recognize|assertive|019||Acknowledges that something is so (not the recognition of a state).
        emphasize|assertive|010||Lays weight on something.
        agree|commissive|030||Decides something together with another party.
        announce|declarative|010||Makes something publicly known.
        monitor|assertive|090||Says that the speaker watches something.
        discuss|assertive|046||Talks something over with another party.
        claim|assertive|010||Presents something as a fact on the speaker's own word.
        state|assertive|010||Says something, with no more special act to it.
        decline-to-comment|assertive|011|denies|Says that there will be no comment.
        express-optimism|expressive|013||Says that something is likely to end well.
        consider|commissive|014||Says that a course of action is being weighed.
        admit|assertive|015||Owns up to something or takes responsibility for it.
        deny|assertive|016|denies|Says that something is not so or was not the speaker's doing.
        express-sympathy|expressive|018||Shares in the grief or hardship of others.
        ask|directive|020||Requests something.
        propose|directive|030||Puts a plan forward.
        praise|expressive|051||Speaks well of a party or its conduct.
        thank|expressive|051||Says thanks.
        apologize|expressive|055||Says sorry for something.
        reject|commissive|120|denies|Turns down what another party put forward.
        refuse|commissive|120|denies|Says that the speaker will not do something.
        threaten|commissive|130||Says that the speaker will do harm unless something happens.
        predict|assertive|||Says what will happen.
        explain|assertive|||Says why or how something is so.
        estimate|assertive|||Gives a figure that is not exactly known.
        believe|assertive|||Says what the speaker holds to be true.
        hope|expressive|||Says what the speaker wishes to happen.
        report|assertive|||Passes on what was found or heard.
        confirm|assertive|||Says that something said before is so.
        question|directive|||Puts a question or casts doubt.
        order|directive|||Tells somebody bound to obey what to do.
        joke|expressive|||Says something in jest.
        """;

    /// <summary>Columns: id, meaning.</summary>
    public const string SpeechActClasses = """
        assertive|Commits the speaker to something being so.
        directive|Tries to get somebody to do something.
        commissive|Commits the speaker to doing something.
        expressive|Shows the speaker's attitude to something.
        declarative|Makes something so by saying it.
        """;

    /// <summary>Columns: id, meaning.</summary>
    public const string StatementModes = """
        official|The official wording, reproduced as such.
        quoted|In quotation marks; it may still be a translation or a paraphrase.
        reported|Indirect speech.
        narrated|In the author's own voice, with no attribution in the sentence.
        headline|A heading or subheading.
        """;

    /// <summary>Columns: id, meaning.</summary>
    public const string EventCertainties = """
        happened|It is over.
        ongoing|It goes on.
        scheduled|It has a date.
        planned|It is intended, without a firm date.
        possible|It may be so, or may come.
        hypothetical|It is spoken of as a mere case: what would be if.
        alleged|Somebody says so; the document does not vouch for it.
        """;

    /// <summary>Columns: id, meaning.</summary>
    public const string AgreementStatuses = """
        previous|Made before what the document is about.
        agreed|Agreed by its parties.
        announced|Announced as agreed.
        planned|Agreed, with a time at which it is to happen.
        committed|A commitment of one side, or of each by itself.
        in-force|In force.
        """;

    /// <summary>Columns: id, meaning. The first value is the absence of a source and cannot be written.</summary>
    public const string SourceOrigins = """
        judgement|The annotator's own judgement: the field has no entry under <c>sources</c>.
        stated|The document says so.
        inferred|It follows from what the document says.
        external|Known from elsewhere; the document does not say so.
        """;

    /// <summary>Columns: id, meaning.</summary>
    public const string DocumentCoverages = """
        partial|Some of it.
        complete|Every sentence: one that no quote touches is a warning at compile time.
        every-word|Every word: one that no quote holds is a warning at compile time.
        """;

    /// <summary>Columns: id, meaning.</summary>
    public const string CoverageCounts = """
        alone|Those of this annotation alone.
        together|Those of this annotation, and those by which its own package annotates the document.
        """;

    /// <summary>Columns: id, meaning.</summary>
    public const string DocumentLayouts = """
        wrapped|A part of a paragraph: a line break ends no sentence.
        lines|A paragraph: a line break ends a sentence.
        """;

    /// <summary>Columns: id, meaning.</summary>
    public const string PartyKinds = """
        state|A state.
        person|A single human being.
        organization|A body with a name of its own: an international organisation, an agency, a company, an armed force.
        group|Several parties spoken of as one.
        """;
}
