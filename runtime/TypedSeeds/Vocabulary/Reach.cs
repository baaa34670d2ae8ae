namespace TypedSeeds;

/// <summary>Whose entries a look-up by a party gives besides the party's own.</summary>
/// <remarks>
/// With both, the groups of those who speak for the party count, too. Members of groups never do: what one of the four
/// ministers says is not said by all four.
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

    /// <summary>Both.</summary>
    All = Groups | Representatives,
}
