namespace TypedSeeds.Generator.Schema;

/// <summary>What names one entry in the corpus.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Document">The document that it belongs to; empty for a corpus-wide kind.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct EntryKey(string Kind, string Document, string Id)
{
    /// <summary>The key of a kind's entry with an id, or with the full id <c>document/entry</c>.</summary>
    public static EntryKey Parse(string kind, string fullId)
    {
        var separator = fullId.IndexOf(RowText.Scope);
        return separator < 0
            ? new EntryKey(kind, string.Empty, fullId)
            : new EntryKey(kind, fullId.Substring(0, separator), fullId.Substring(separator + 1));
    }

    /// <summary>The id as one writes it from anywhere in the corpus.</summary>
    public string FullId => Document.Length == 0 ? Id : $"{Document}{RowText.Scope}{Id}";
}
