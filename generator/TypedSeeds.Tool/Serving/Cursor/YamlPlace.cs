using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>What a scalar of an annotation is.</summary>
internal enum YamlRole
{
    /// <summary>A key of a mapping.</summary>
    Key,

    /// <summary>The value of a key.</summary>
    Value,

    /// <summary>An item of a list.</summary>
    Item,
}

/// <summary>A scalar of an annotation, and what it is there.</summary>
/// <param name="Scalar">The scalar.</param>
/// <param name="Role">What it is.</param>
/// <param name="Shape">What may be there: for a key the shape of its mapping; null where nothing is known of the place.</param>
/// <param name="Owner">The key that holds it; null for a key of the file.</param>
internal sealed record YamlPlace(LooseScalar Scalar, YamlRole Role, Shape? Shape, PlaceOwner? Owner)
{
    /// <summary>The mapping that a key belongs to; null for one that is no part of a mapping yet.</summary>
    public LooseMapping? Mapping { get; init; }

    /// <summary>The pair of a key; null for one that is no part of a mapping yet.</summary>
    public LoosePair? Pair { get; init; }

    /// <summary>The list that an item belongs to.</summary>
    public LooseSequence? List { get; init; }

    /// <summary>Whether an item of a list lacks its dash.</summary>
    public bool LacksDash { get; init; }

    /// <summary>The field of which the value may be here; null where none may.</summary>
    public Field? Field => Role == YamlRole.Key ? null : Shape?.Field;

    /// <summary>The keys that lead to it, those of lists left out.</summary>
    public IEnumerable<string> Path => Owner?.Path ?? [];

    /// <summary>The entry that it is in, by its kind and key; null where it is in none.</summary>
    public PlaceOwner? Entry
    {
        get
        {
            for (var owner = Owner; owner is not null; owner = owner.Parent)
            {
                if (owner.IsEntry)
                {
                    return owner;
                }
            }

            return null;
        }
    }
}

/// <summary>A key that holds other places.</summary>
/// <param name="Parent">The key that holds it; null for a key of the file.</param>
/// <param name="Name">The key.</param>
/// <param name="Shape">The shape of its mapping; null where nothing is known of it.</param>
/// <param name="Mapping">Its mapping.</param>
/// <param name="Pair">The key and its value.</param>
internal sealed record PlaceOwner(PlaceOwner? Parent, string Name, Shape? Shape, LooseMapping Mapping, LoosePair Pair)
{
    public IEnumerable<string> Path => (Parent?.Path ?? []).Append(Name);

    /// <summary>Whether what it holds is an entry.</summary>
    public bool IsEntry => Shape is EntriesShape || IsDocument;

    /// <summary>Whether it is the section of the document, which is an entry itself.</summary>
    public bool IsDocument => Shape is FileShape && Name == KindTable.Document;

    /// <summary>The kind of the entry that it holds; null where it holds none.</summary>
    public Kind? Kind => Shape is EntriesShape entries ? entries.Kind : IsDocument ? ((FileShape)Shape!).Schema[KindTable.Document] : null;
}
