using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Schema;

/// <summary>What names one entry in the corpus.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Document">The document that it belongs to; empty for a corpus-wide kind.</param>
/// <param name="Id">Its id.</param>
/// <remarks>A class, since a fresh compiler process must JIT each method of a collection again for each struct that it holds.</remarks>
internal sealed record EntryKey(string Kind, string Document, string Id)
{
    private readonly string? _package;

    /// <summary>The alias of the package that has it; empty for an entry of this corpus.</summary>
    public string Package
    {
        get => _package ?? string.Empty;
        init => _package = value.Length == 0 ? null : value;
    }

    /// <summary>Whether another package has it.</summary>
    public bool IsUsed => _package is not null;

    /// <summary>The key of a kind's entry with an id, or with the full id <c>document/entry</c>.</summary>
    public static EntryKey Parse(string kind, string fullId)
    {
        var separator = fullId.IndexOf(RowText.Scope);
        return separator < 0
            ? new EntryKey(kind, string.Empty, fullId)
            : new EntryKey(kind, fullId.Substring(0, separator), fullId.Substring(separator + 1));
    }

    /// <summary>Whether two keys are the same. Ids differ most, so they are compared first.</summary>
    public bool Equals(EntryKey? other) => ReferenceEquals(this, other) || (other is not null && Id == other.Id && Document == other.Document && Kind == other.Kind && _package == other._package);

    // The kind, too: one id may be in thousands of kinds, and entries that share a hash are compared one by one.
    public override int GetHashCode() => unchecked((((Id.GetHashCode() * 31) + Document.GetHashCode()) * 31) + Kind.GetHashCode());

    /// <summary>The key of the document that a full id <c>document/entry</c> names; null for an id without one.</summary>
    public static EntryKey? DocumentOf(string fullId)
    {
        var separator = fullId.IndexOf(RowText.Scope);
        return separator < 0 ? null : new EntryKey(KindTable.Document, string.Empty, fullId.Substring(0, separator));
    }

    /// <summary>The id as one writes it from anywhere in the corpus.</summary>
    public string FullId => _package is null ? OwnId : UsedName.Of(_package, OwnId);

    /// <summary>The id as one writes it from anywhere in the corpus that has the entry.</summary>
    public string OwnId => Document.Length == 0 ? Id : $"{Document}{RowText.Scope}{Id}";
}
