using TypedSeeds.Generator.Pipeline;

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
/// <param name="ClassName">The class that the entries are members of, such as <c>Statements</c>.</param>
/// <param name="RecordName">The record of an entry, fully qualified.</param>
/// <param name="Scope">Where its ids are unique.</param>
/// <param name="Description">What it is, for people.</param>
/// <param name="Fields">Its own fields, in the order in which a row holds them.</param>
internal sealed record Kind(
    string Name,
    string Section,
    string ClassName,
    string RecordName,
    Scope Scope,
    string Description,
    EquatableArray<Field> Fields)
{
    /// <summary>The field whose choice decides which record an entry is; empty where all are the same.</summary>
    public string SubtypeField { get; init; } = string.Empty;

    /// <summary>The ways in which entries can be looked up.</summary>
    public EquatableArray<Lookup> Lookups { get; init; }

    /// <summary>The kind's own fields, then those of every kind.</summary>
    public IEnumerable<Field> AllFields => Fields.Concat(KindTable.CommonFields);

    /// <summary>The number of a field in a row, or -1.</summary>
    public int IndexOf(string key)
    {
        var index = 0;
        foreach (var field in AllFields)
        {
            if (field.Key == key)
            {
                return index;
            }

            index++;
        }

        return -1;
    }
}

/// <summary>A way in which the entries of a kind can be looked up without a walk over all.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="KeyType">The type of the key, fully qualified.</param>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="Keys">The keys of an entry <c>e</c>, as an expression.</param>
/// <param name="Summary">What it returns, for people.</param>
internal sealed record Lookup(string Method, string KeyType, string Parameter, string Keys, string Summary);
