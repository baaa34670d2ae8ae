using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.HouseRules;

/// <summary>The rules that a corpus sets itself. They hold no positions, so that a comment checks nothing again.</summary>
internal sealed record CorpusRules(EquatableArray<SetRule> Rules)
{
    public bool IsEmpty => Rules.Count == 0;

    /// <summary>What is set of one rule.</summary>
    public IEnumerable<SetRule> Of(string key) => Rules.Where(rule => rule.Key == key);
}

/// <summary>One rule as it is set, with checked options.</summary>
/// <param name="Key">The key of the rule.</param>
/// <param name="Level">How an entry that breaks it is reported.</param>
internal sealed record SetRule(string Key, RuleSeverity Level)
{
    /// <summary>The kind whose entries keep it; empty where the rule does not name one.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>How many words or sentences it counts to; 0 where it counts none.</summary>
    public int Number { get; init; }

    /// <summary>The fields that it is about.</summary>
    public EquatableArray<string> Fields { get; init; }

    /// <summary>The regular expression that it asks for.</summary>
    public string Pattern { get; init; } = string.Empty;
}

/// <summary>What the sections of rules give.</summary>
/// <param name="Rules">The rules without a mistake.</param>
/// <param name="Findings">What is wrong with the others.</param>
internal sealed record RulesResult(CorpusRules Rules, EquatableArray<Finding> Findings) : IFindings
{
    /// <summary>Whether every rule was read; if not, one that is not set may be in what was not.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The packages that the corpus uses: a rule may ask for the names of their parties.</summary>
    public UsedPackages Used { get; init; } = UsedPackages.None;
}
