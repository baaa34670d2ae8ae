namespace TypedSeeds.Generator.Binding;

/// <summary>What names one entry in the corpus.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Document">The document that it belongs to; empty for a corpus-wide kind.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct EntryKey(string Kind, string Document, string Id)
{
    /// <summary>The id as one writes it from anywhere in the corpus.</summary>
    public string FullId => Document.Length == 0 ? Id : $"{Document}/{Id}";
}
