namespace TypedSeeds.Generator.Comparing;

/// <summary>The versions of a statement in a fingerprint: of each the document, and after a mark the words.</summary>
internal static class VersionItems
{
    /// <summary>The document and the words of a version, both still escaped.</summary>
    public static (string Document, string Words) Split(string item)
    {
        var end = RowText.EndOf(item, 0, item.Length, RowText.Part);
        return (item.Substring(0, end), item.Substring(Math.Min(end + 1, item.Length)));
    }

    public static string Join(string document, string words) => document + RowText.Part + words;

    /// <summary>Those of the versions that are in documents which other versions are in, too. A version that is new changes none that was there.</summary>
    public static string Known(string versions, string others)
    {
        var known = new HashSet<string>(FingerprintValue.Split(others, RowText.Item).Select(static item => Split(item).Document), StringComparer.Ordinal);
        return FingerprintValue.Join(FingerprintValue.Split(versions, RowText.Item).Where(item => known.Contains(Split(item).Document)));
    }
}
