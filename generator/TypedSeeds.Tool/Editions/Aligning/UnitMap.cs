namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>Which unit of a new text each unit of the old one is.</summary>
internal sealed class UnitMap
{
    public const int None = -1;

    private readonly int[] _newOf;
    private readonly int[] _oldOf;
    private readonly bool[] _isEdited;

    public UnitMap(int olds, int news)
    {
        (_newOf, _oldOf, _isEdited) = (new int[olds], new int[news], new bool[olds]);
        Array.Fill(_newOf, None);
        Array.Fill(_oldOf, None);
    }

    public int OldCount => _newOf.Length;

    public int NewCount => _oldOf.Length;

    /// <summary>The new unit of an old one. Before the first and after the last, the ends of both texts are the same.</summary>
    public int NewOf(int old) => old < 0 ? -1 : old == OldCount ? NewCount : _newOf[old];

    /// <summary>Whether an old unit has a new one. The ends of the text have.</summary>
    public bool HasNew(int old) => old < 0 || old == OldCount || _newOf[old] != None;

    public bool HasOld(int now) => _oldOf[now] != None;

    /// <summary>Whether the two are alike, but not equal.</summary>
    public bool IsEdited(int old) => _isEdited[old];

    public void Match(int old, int now, bool isEdited = false) => (_newOf[old], _oldOf[now], _isEdited[old]) = (now, old, isEdited);
}
