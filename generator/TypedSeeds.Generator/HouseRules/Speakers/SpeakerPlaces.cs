namespace TypedSeeds.Generator.HouseRules.Speakers;

/// <summary>The places of the names and mentions of one speaker. Many speakers may share a name, so its places are not copied for each.</summary>
/// <param name="parts">The places of each name, and of each party's mentions.</param>
internal sealed class SpeakerPlaces(Places[] parts)
{
    private readonly long _count = parts.Sum(static places => (long)places.Count);
    private long _asked;
    private Places? _all;

    /// <summary>Whether a range touches one of them.</summary>
    public bool Touch(TextRange range)
    {
        // A speaker of many names that is asked for often is worth one list of them all.
        _asked += parts.Length;
        if (_all is null && parts.Length > 1 && _asked > _count)
        {
            _all = new Places(parts.SelectMany(static places => places.Ranges));
        }

        return _all?.Touch(range) ?? Array.Exists(parts, places => places.Touch(range));
    }
}
