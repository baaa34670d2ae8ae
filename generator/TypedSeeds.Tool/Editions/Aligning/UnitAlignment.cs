namespace TypedSeeds.Tool.Editions.Aligning;

/// <summary>Finds the units of an old text in a new one: the equal ones first, and between these the edited ones.</summary>
internal static class UnitAlignment
{
    public static UnitMap Of(IReadOnlyList<TextUnit> old, IReadOnlyList<TextUnit> now)
    {
        var map = new UnitMap(old.Count, now.Count);
        EqualUnits.Match(old, now, map);
        EditedUnits.Match(old, now, map);
        return map;
    }
}
