namespace TypedSeeds.Tool.Importing.Mapping;

/// <summary>What the classes and documents of other tools are in the corpus.</summary>
/// <param name="FilePath">The file that says so; empty where none is given.</param>
internal sealed record ImportMapping(string FilePath)
{
    public static ImportMapping None { get; } = new(string.Empty);

    /// <summary>For the name of a document in the source, that of its file, or its id.</summary>
    public IReadOnlyDictionary<string, string> Documents { get; init; } = new Dictionary<string, string>();

    /// <summary>What each class is; null for one that is left out.</summary>
    public IReadOnlyDictionary<string, ClassMapping?> Classes { get; init; } = new Dictionary<string, ClassMapping?>();
}

/// <summary>What the items of a class are.</summary>
/// <param name="Kind">The kind of their entries.</param>
internal sealed record ClassMapping(string Kind)
{
    /// <summary>The word for a class that is left out, for a field of words that is none, and for values that no field takes.</summary>
    public const string Skip = "skip";

    /// <summary>The field that takes the words; null for the first of the kind that holds quotes, empty for none.</summary>
    public string? Quote { get; init; }

    /// <summary>The value that ids are made of; null where the words are.</summary>
    public string? Id { get; init; }

    /// <summary>For each value of the source, the field that takes it.</summary>
    public IReadOnlyList<(string Value, string Field)> Fields { get; init; } = [];

    /// <summary>For each field, what its values in the source are in the corpus.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Fields that are the same in each entry, with their values in YAML.</summary>
    public IReadOnlyList<(string Field, string Yaml)> Constants { get; init; } = [];
}
