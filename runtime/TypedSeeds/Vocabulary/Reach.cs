namespace TypedSeeds;

/// <summary>Whose entries a look-up by a party gives besides the party's own.</summary>
/// <remarks>
/// Values are put together with <c>|</c>: <c>Reach.Parts | Reach.Groups</c>. Parts come first, then those who speak for the party or for
/// a part, then the groups of all these. Members of groups never count: what one of the four ministers says is not said by all
/// four. Nor does what the party is a part of, or speaks for.
/// </remarks>
[Flags]
public enum Reach
{
    /// <summary>The party itself.</summary>
    Itself = 0,

    /// <summary>The groups that the party is a member of, and the groups that those are members of.</summary>
    Groups = 1,

    /// <summary>The parties that speak for it (<c>represents</c>), and those that speak for these.</summary>
    Representatives = 2,

    /// <summary>The parts of the party (<c>part-of</c>), such as the army of a country, and the parts of these.</summary>
    Parts = 4,

    /// <summary>
    /// Its parts, those who speak for it or for a part, and the groups of all these: <see cref="Parts"/>,
    /// <see cref="Representatives"/> and <see cref="Groups"/>.
    /// </summary>
    All = Groups | Representatives | Parts,
}
