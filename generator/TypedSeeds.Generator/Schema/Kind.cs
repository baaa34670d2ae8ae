using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

internal enum Scope
{
    /// <summary>Ids are unique in the corpus.</summary>
    Corpus,

    /// <summary>Ids are unique in their document.</summary>
    Document,
}

/// <summary>One kind of entry.</summary>
/// <param name="Name">The kind, such as <c>statement</c>.</param>
/// <param name="Section">The key of its section in a file, such as <c>statements</c>.</param>
/// <param name="RecordName">The record of an entry, without its namespace.</param>
/// <param name="Scope">Where its ids are unique.</param>
/// <param name="Description">What it is, for people.</param>
/// <param name="Fields">Its own fields, in the order in which a row holds them.</param>
internal sealed record Kind(
    string Name,
    string Section,
    string RecordName,
    Scope Scope,
    string Description,
    EquatableArray<Field> Fields)
{
    /// <summary>The method that looks up the entries of a document.</summary>
    public const string DocumentLookup = "ByDocument";

    /// <summary>The method that gives the entries that quote a place of a document.</summary>
    public const string PlaceMethod = "At";

    /// <summary>The method that finds words in all documents.</summary>
    public const string SearchMethod = "Search";

    private readonly FieldIndex _fields = new(Fields);
    private readonly KeySet _rejected = KeySet.None;

    /// <summary>Its own fields, in the order in which a row holds them.</summary>
    public EquatableArray<Field> Fields
    {
        get => _fields.Own;
        init => _fields = new FieldIndex(value);
    }

    /// <summary>The class that the entries are members of, such as <c>Statements</c>.</summary>
    public string ClassName { get; init; } = Ids.ToMemberName(Section);

    /// <summary>What an entry of a built-in kind is; the documentation of its record.</summary>
    public string RecordSummary { get; init; } = string.Empty;

    /// <summary>The field whose choice decides which record an entry is; empty if all are of one record.</summary>
    public string SubtypeField { get; init; } = string.Empty;

    /// <summary>The fields that hold what proves an entry, one of which it must have; none if nothing is asked.</summary>
    public EquatableArray<string> ProofFields { get; init; }

    /// <summary>
    /// The fields that entries are looked up by. The field that decides the record is none: the records' types serve.
    /// </summary>
    public IEnumerable<Field> LookedUpFields => Fields.Where(field => field.IsLookedUp && field.Key != SubtypeField);

    /// <summary>The names of the methods by which entries are looked up.</summary>
    public IEnumerable<string> LookupMethods => LookedUpFields
        .SelectMany(field => new[] { field.LookupMethod, field.LookupAlias })
        .Append(Scope == Scope.Document ? DocumentLookup : string.Empty)
        .Where(name => name.Length > 0);

    /// <summary>The quote that each entry of a document has: what is said at a place of the document is looked up by it; null if there is none.</summary>
    public Field? PlaceField => Scope == Scope.Document ? Fields.FirstOrDefault(field => field is { Type: FieldType.Quote, IsRequired: true, IsMany: false }) : null;

    /// <summary>The further members of the class of its entries.</summary>
    public IEnumerable<string> ClassMembers => Name == KindTable.Document ? [SearchMethod] : PlaceField is null ? [] : [PlaceMethod];

    /// <summary>The namespace of its record where another package declares it; empty otherwise.</summary>
    public string Namespace { get; init; } = string.Empty;

    /// <summary>Whether the corpus declares it, so that its record is emitted.</summary>
    public bool IsOwn { get; init; }

    /// <summary>How many of the fields, the last ones, the corpus declares.</summary>
    public int OwnFieldCount { get; init; }

    /// <summary>Keys whose declaration is wrong, and reported as such: the values of an entry under them are not read.</summary>
    public EquatableArray<string> RejectedKeys
    {
        get => _rejected.Keys;
        init => _rejected = new KeySet(value);
    }

    /// <summary>How the kind came to be as it is.</summary>
    public History History { get; init; } = History.None;

    /// <summary>Whether the corpus adds fields to a built-in kind, so that a record derived from the built-in one is emitted.</summary>
    public bool IsExtended => !IsOwn && OwnFieldCount > 0;

    /// <summary>The fields that the corpus declares.</summary>
    public IEnumerable<Field> OwnFields => Fields.Skip(Fields.Count - OwnFieldCount);

    /// <summary>The fields of the corpus whose dates follow those of another.</summary>
    public EquatableArray<Field> OrderedFields => _fields.Ordered;

    /// <summary>The fields of the corpus whose values no two entries share.</summary>
    public EquatableArray<Field> UniqueFields => _fields.Unique;

    /// <summary>The field of the corpus that had a key before, or null.</summary>
    public Field? FieldFormerlyCalled(string key) => _fields.FormerlyCalled(key);

    /// <summary>The keys that an entry may have, in which a wrong one is looked up.</summary>
    public NameIndex FieldNames => _fields.Names;

    /// <summary>Whether the declaration of a key is wrong.</summary>
    public bool IsRejectedKey(string key) => _rejected.Contains(key);

    /// <summary>The kind's own fields, then those of every kind.</summary>
    public EquatableArray<Field> AllFields => _fields.All;

    /// <summary>The key of an entry of this kind.</summary>
    /// <param name="id">The id, without a document.</param>
    /// <param name="document">The document of the file that declares it; empty where there is none.</param>
    public EntryKey KeyOf(string id, string document) => new(Name, Scope == Scope.Document ? document : string.Empty, id);

    /// <summary>The number of a field in a row, or -1.</summary>
    public int IndexOf(string key) => _fields.IndexOf(key);
}
