namespace TypedSeeds.Generator.Schema;

/// <summary>A property that leads back: from what is referred to, to the entries that refer to it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The kind of the entries that refer.</param>
/// <param name="Index">The name of the index that it reads: the kind and the key of the field.</param>
/// <param name="Lookup">The method that looks the same entries up.</param>
/// <param name="Meaning">Which entries they are, for people.</param>
internal sealed record Reverse(string Name, Kind Kind, string Index, string Lookup, string Meaning)
{
    private const string AnyEntry = "";

    /// <summary>All of the built-in kinds, with the kind that each is a property of.</summary>
    private static readonly Lazy<ILookup<string, Reverse>> ByTarget = new(static () => KindTable.BuiltIn.SelectMany(Of).ToLookup(static pair => pair.Target, static pair => pair.Reverse));

    /// <summary>What it returns, for people.</summary>
    public string Summary => Inclusion.Join(Meaning, Inclusion.OfReverse, Inclusion.OfAddedFields(Kind, Name, Lookup));

    /// <summary>Whether another one that every entry has is of the same name.</summary>
    public bool Overrides => OfEntry.Any(known => known.Name == Name && known.Index != Index);

    /// <summary>Those of every entry of any kind.</summary>
    public static IEnumerable<Reverse> OfEntry => ByTarget.Value[AnyEntry];

    /// <summary>Those of every built-in kind.</summary>
    // By index, since equal ones are the same and comparing them compares their whole kinds.
    public static IEnumerable<Reverse> All =>
        ByTarget.Value.SelectMany(static reverses => reverses).GroupBy(static reverse => reverse.Index, StringComparer.Ordinal).Select(static same => same.First());

    /// <summary>Those of the entries of a built-in kind.</summary>
    public static IEnumerable<Reverse> Of(string kind) => ByTarget.Value[kind];

    private static IEnumerable<string> TargetsOf(Field field) => field switch
    {
        { Type: FieldType.Offices } => [KindTable.Party],
        { Type: FieldType.Versions } => [KindTable.Document],
        { Targets.Count: 0 } => [AnyEntry],
        _ => field.Targets,
    };

    private static IEnumerable<TargetReverse> Of(Kind kind)
    {
        foreach (var field in kind.LookedUpFields.Where(static field => field.Reverse.Length > 0))
        {
            foreach (var target in TargetsOf(field))
            {
                yield return new(target, new Reverse(field.Reverse, kind, $"{kind.Name}.{field.Key}", field.LookupMethod, Inclusion.Join(field.ReverseSummary, Inclusion.Of(kind, field, target))));
            }
        }

        if (kind.Scope == Scope.Document)
        {
            yield return new(KindTable.Document, new Reverse(kind.ClassName, kind, $"{kind.Name}.{KindTable.Document}", Kind.DocumentLookup, Inclusion.Join($"The {kind.Section} of its text.", Inclusion.OfDocument)));
        }
    }

    /// <summary>A property with the kind that it is a property of.</summary>
    private sealed record TargetReverse(string Target, Reverse Reverse);
}
