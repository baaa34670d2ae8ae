namespace TypedSeeds.Briefing.Model;

/// <summary>Which parties count as which others.</summary>
internal static class Standing
{
    /// <summary>
    /// Whether a statement about one party is also about another. It is if the party is the other or one of its members,
    /// represents it, is a part of it, or is a group with such a member. A minister counts as the state, but a state not as its
    /// minister.
    /// </summary>
    public static bool StandsFor(this Party party, Party other) =>
        party == other
        || other.Members.Contains(party)
        || party.Members.Any(member => member.StandsFor(other))
        || party.Represents?.StandsFor(other) == true
        || party.PartOf?.StandsFor(other) == true;

    /// <summary>Whether two lists name the same parties, in any order.</summary>
    public static bool AreTheSameAs(this IReadOnlyList<Party> parties, IReadOnlyList<Party> others) =>
        parties.Count == others.Count && parties.All(others.Contains);
}
