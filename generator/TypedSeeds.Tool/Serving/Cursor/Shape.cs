using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>What the keys of a mapping name.</summary>
internal enum KeyMeaning
{
    /// <summary>Nothing that is known.</summary>
    Unknown,

    /// <summary>Sections of the file.</summary>
    Section,

    /// <summary>New entries, by their ids.</summary>
    NewEntry,

    /// <summary>Entries that are elsewhere.</summary>
    Entry,

    /// <summary>Fields, options or rules.</summary>
    Field,

    /// <summary>What the corpus declares: kinds, fields, values.</summary>
    Declaration,

    /// <summary>Code schemes.</summary>
    Scheme,
}

/// <summary>A key that may be at a place.</summary>
/// <param name="Key">The key.</param>
/// <param name="Description">What it means.</param>
internal sealed record ShapeKey(string Key, string Description)
{
    /// <summary>The field that it is of; null where it is of none.</summary>
    public Field? Field { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether its value is a mapping, so that it begins in the next line.</summary>
    public bool HoldsMapping { get; init; }

    public static ShapeKey Of(Field field) => new(field.Key, field.Description)
    {
        Field = field,
        IsRequired = field.IsRequired,
        HoldsMapping = field.Type is FieldType.Sources or FieldType.Codes or FieldType.Fields or FieldType.Versions,
    };
}

/// <summary>What may be at a place of an annotation, as the tables of kinds, fields and rules have it.</summary>
internal abstract record Shape
{
    /// <summary>The keys that are known; none where any may be there, or where no mapping can.</summary>
    public virtual IEnumerable<ShapeKey> Keys => [];

    /// <summary>What its keys name.</summary>
    public virtual KeyMeaning Meaning => KeyMeaning.Unknown;

    /// <summary>Whether a mapping may be here.</summary>
    public bool HasKeys => Meaning != KeyMeaning.Unknown;

    /// <summary>The field of which a value may be here without keys; null where only a mapping may.</summary>
    public virtual Field? Field => null;

    /// <summary>The kind of the entries that the keys name, or that the keys are fields of; null where there is none.</summary>
    public virtual Kind? Kind => null;

    /// <summary>What an item of a list here is. One value may be written alone wherever several may be.</summary>
    public virtual Shape Item => this;

    /// <summary>What is under a key; null where nothing is known of it.</summary>
    public virtual Shape? Under(string key) => null;
}
