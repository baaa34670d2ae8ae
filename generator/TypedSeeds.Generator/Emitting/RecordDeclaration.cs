using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>How a record of a kind is declared, and which columns of the kind's rows it reads.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Modifiers">What precedes <c>record</c>.</param>
/// <param name="Bases">What it is derived from.</param>
/// <param name="Summary">What an entry is, for people.</param>
/// <param name="Fields">The fields whose columns it reads itself.</param>
internal sealed record RecordDeclaration(string Name, string Modifiers, string Bases, string Summary, EquatableArray<Field> Fields)
{
    /// <summary>The accessibility of the constructor that takes a row, and the attributes before it.</summary>
    public string RowConstructor { get; init; } = "internal";

    /// <summary>The accessibility of the constructor for an entry made by hand.</summary>
    public string Constructor { get; init; } = "public";

    /// <summary>Whether it says which kind its entries are of; a record derived from one that does so need not.</summary>
    public bool NamesKind { get; init; }

    /// <summary>Whether its base reads columns of the same kind, before those that it reads itself.</summary>
    public bool ReadsAfterBase { get; init; }

    /// <summary>The properties that lead back to what refers to it.</summary>
    public IReadOnlyList<Reverse> Reverses { get; init; } = [];

    /// <summary>Whether other records may be derived from it.</summary>
    public bool IsOpen { get; init; }
}
