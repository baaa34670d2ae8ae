namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>What a word or phrase of a table of operators does. Those up to <see cref="Denial"/> are operators.</summary>
internal enum OperatorClass
{
    /// <summary>Says that something is not so.</summary>
    Negation,

    /// <summary>Says that something is so only if something else is.</summary>
    Condition,

    /// <summary>Says that something may be so, or that somebody says so.</summary>
    Hedge,

    /// <summary>Forbids, prevents, or tries and does not bring about. Who does so denies nothing.</summary>
    Failure,

    /// <summary>Opposes or disputes. That fits an act that denies, and others: “opposed” is the cue of a refusal and of criticism.</summary>
    Opposition,

    /// <summary>Denies or refuses.</summary>
    Denial,

    /// <summary>Looks like an operator and is none.</summary>
    Exception,

    /// <summary>Begins a new clause: no operator reaches across it. One of the side “before” may also come before a noun: “said after the vote that”.</summary>
    Border,

    /// <summary>Begins a clause within another. No operator reaches across it, but a condition reaches over the whole clause that it is in.
    /// One of the side “after” begins a clause only right after a comma, as the articles of German do.</summary>
    Relative,

    /// <summary>Continues a clause, even after a comma. A hedge does not reach across it.</summary>
    Link,

    /// <summary>The verb of a clause, or its end. What is said of its subject by a relative clause or a phrase ends before it.</summary>
    Predicate,

    /// <summary>Belongs to the verb that follows it.</summary>
    Adverb,

    /// <summary>Answers a question as a sentence of its own: “No, he said, the bridge is closed”.</summary>
    Answer,

    /// <summary>Announces the list after a colon, so that an operator before it governs each item.</summary>
    List,
}
