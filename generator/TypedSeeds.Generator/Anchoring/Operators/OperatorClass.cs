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

    /// <summary>Denies or refuses.</summary>
    Denial,

    /// <summary>Looks like an operator and is none.</summary>
    Exception,

    /// <summary>Begins a new clause: no operator reaches across it.</summary>
    Border,

    /// <summary>Begins a clause within another. No operator reaches across it, but a condition reaches over the whole clause that it is in.</summary>
    Relative,

    /// <summary>Continues a clause, even after a comma. A hedge does not reach across it.</summary>
    Link,
}
