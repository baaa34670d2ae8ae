namespace TypedSeeds.Briefing.Rendering;

/// <summary>Phrases for a party, with the facts that matter for its type.</summary>
internal static class PartyPhrase
{
    public static string Of(Party party) => party.Match(
        state => state.Name,
        person => person.Offices is [var office, ..] ? $"{person.Name}, {office.Title}" : person.Name,
        organization => organization.PartOf is State state ? $"{organization.Name} ({state.Name})" : organization.Name,
        group => Words.List([group]));

    public static string Of(IEnumerable<Party> parties) => string.Join(" and ", parties.Select(Of));
}
