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
    private readonly FieldTable _fields = new(Fields);

    /// <summary>Its own fields, in the order in which a row holds them.</summary>
    public EquatableArray<Field> Fields
    {
        get => _fields.Own;
        init => _fields = new FieldTable(value);
    }

    /// <summary>The class that the entries are members of, such as <c>Statements</c>.</summary>
    public string ClassName { get; init; } = Ids.ToMemberName(Section);

    /// <summary>The field whose choice decides which record an entry is; empty where all are the same.</summary>
    public string SubtypeField { get; init; } = string.Empty;

    /// <summary>The fields of which an entry must have one at least, since they hold what proves it; none where nothing is asked.</summary>
    public EquatableArray<string> ProofFields { get; init; }

    /// <summary>The ways in which entries can be looked up.</summary>
    public EquatableArray<Lookup> Lookups { get; init; }

    /// <summary>The methods by which entries can be looked up: the built-in ones, and one for each field of the corpus that has few values.</summary>
    public IEnumerable<string> LookupMethods => Lookups.Select(lookup => lookup.Method).Concat(OwnFields.Where(field => field.IsLookedUp).Select(field => field.LookupMethod));

    /// <summary>Whether the corpus declares it, so that its record is emitted.</summary>
    public bool IsOwn { get; init; }

    /// <summary>How many of the fields, the last ones, the corpus declares.</summary>
    public int OwnFieldCount { get; init; }

    /// <summary>Keys whose declaration is wrong, and reported as such: what an entry says under them is passed over.</summary>
    public EquatableArray<string> PassedOverKeys { get; init; }

    /// <summary>How the kind came to be as it is.</summary>
    public History History { get; init; } = History.None;

    /// <summary>Whether the corpus adds fields to a built-in kind, so that a record derived from the built-in one is emitted.</summary>
    public bool IsExtended => !IsOwn && OwnFieldCount > 0;

    /// <summary>The fields that the corpus declares.</summary>
    public IEnumerable<Field> OwnFields => Fields.Skip(Fields.Count - OwnFieldCount);

    /// <summary>The field of the corpus that had a key before, or null.</summary>
    public Field? FieldFormerlyCalled(string key) => OwnFields.FirstOrDefault(field => field.History.Formerly.Contains(key));

    /// <summary>The kind's own fields, then those of every kind.</summary>
    public EquatableArray<Field> AllFields => _fields.All;

    /// <summary>The key of an entry of this kind.</summary>
    /// <param name="id">The id, without a document.</param>
    /// <param name="document">The document of the file that declares it; empty where there is none.</param>
    public EntryKey KeyOf(string id, string document) => new(Name, Scope == Scope.Document ? document : string.Empty, id);

    /// <summary>The number of a field in a row, or -1.</summary>
    public int IndexOf(string key) => _fields.IndexOf(key);
}

/// <summary>A way in which the entries of a kind can be looked up without a walk over all.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="KeyType">The type of the key, fully qualified.</param>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="Keys">The keys of an entry <c>e</c>, as an expression.</param>
/// <param name="Summary">What it returns, for people.</param>
internal sealed record Lookup(string Method, string KeyType, string Parameter, string Keys, string Summary);
