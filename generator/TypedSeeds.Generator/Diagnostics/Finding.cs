using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>Something that is wrong, and where. It holds no position: positions change with every comment, findings do not.</summary>
/// <remarks>
/// Each rule has a factory of its own name, whose parameters fill the places of the rule's message in their order.
/// Nothing else makes a finding, so the compiler checks that each gets what its message needs.
/// </remarks>
internal sealed partial record Finding
{
    /// <summary>How the ids of the rules of files begin.</summary>
    private const string OfFiles = "SEED00";

    private static readonly Place Project = new WholePlace(string.Empty);

    private Finding(Rule rule, Place place, params string[] arguments)
    {
        Rule = rule;
        Place = place;
        Arguments = new(arguments);
        Severity = rule.Severity;
        IsCause = rule.Severity == RuleSeverity.Error && (rule == Rules.UnknownSection || rule == Rules.DuplicateId || rule == Rules.BadId || rule.Id.StartsWith(OfFiles, StringComparison.Ordinal));
    }

    public Rule Rule { get; }

    public Place Place { get; }

    /// <summary>How bad it is: as the rule says, unless the corpus sets the level of a rule of its own.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>What fills the places of the rule's message.</summary>
    public EquatableArray<string> Arguments { get; private init; }

    /// <summary>Whether other findings may follow from it: it is about a file, a section, an id or the declaration of a kind. Hosts show it before the others.</summary>
    public bool IsCause { get; init; }

    /// <summary>How many more of its rule are in its file, which were counted only.</summary>
    public int More { get; init; }

    /// <summary>What to write at its place; null where nobody but a person can know.</summary>
    public Proposal? Proposal { get; private init; }

    /// <summary>What may have been meant, of which a person chooses one. Nothing takes one unasked.</summary>
    public EquatableArray<Proposal> Choices { get; private init; }

    /// <summary>The entries that may be meant, for a host that knows their names; null where none is asked for.</summary>
    public EntryQuestion? Asked { get; init; }

    /// <summary>The other place, where the finding is about two.</summary>
    public Place? Second { get; private init; }

    /// <summary>The finding with another hint, which is the last argument of each that asks.</summary>
    public Finding Answered(Hint hint) => With(hint) with { Arguments = Arguments.Take(Arguments.Count - 1).Append(hint.Text).ToEquatableArray() };

    /// <summary>The finding with a proposal that a person looks at.</summary>
    public Finding LookedAt() => this with { Proposal = Proposal?.LookedAt() };

    /// <summary>The words that are nowhere in their document, where another one may have them; null where the message knows better.</summary>
    public SoughtWords? Sought { get; init; }

    private Finding With(Hint hint) => this with { Proposal = hint.Proposal, Choices = hint.Choices };
}
