namespace TypedSeeds.Briefing.Model;

/// <summary>Who stands for whom.</summary>
internal static class Standing
{
    /// <summary>
    /// Whether what is said of one party is said of another: it is that party or one of its members, it represents it, it
    /// is a part of it, or it is a group with a member that does. A minister stands for a state, and not the other way.
    /// </summary>
    public static bool StandsFor(this Party party, Party other) =>
        party == other
        || other.Members.Contains(party)
        || party.Members.Any(member => member.StandsFor(other))
        || party.Represents?.StandsFor(other) == true
        || party.PartOf?.StandsFor(other) == true;

    /// <summary>Whether two lists name the same parties, in whatever order.</summary>
    public static bool AreTheSameAs(this IReadOnlyList<Party> parties, IReadOnlyList<Party> others) =>
        parties.Count == others.Count && parties.All(others.Contains);
}
