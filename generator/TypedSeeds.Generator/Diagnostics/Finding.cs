using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>Something that is wrong, and where. It holds no position: positions change with every comment, findings do not.</summary>
/// <remarks>
/// Each rule has a factory of its own name, whose parameters fill the places of the rule's message in their order.
/// Nothing else makes a finding, so the compiler checks that each gets what its message needs.
/// </remarks>
internal sealed partial record Finding
{
    private static readonly Place Project = new WholePlace(string.Empty);

    private Finding(Rule rule, Place place, params string[] arguments)
    {
        Rule = rule;
        Place = place;
        Arguments = new(arguments);
    }

    public Rule Rule { get; }

    public Place Place { get; }

    /// <summary>What fills the places of the rule's message.</summary>
    public EquatableArray<string> Arguments { get; }

    /// <summary>The other place, where the finding is about two.</summary>
    public Place? Second { get; private init; }
}
