using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The names that a field may give as the kind that it refers to.</summary>
/// <param name="Known">The built-in kinds and those that are declared.</param>
/// <param name="Rejected">Those whose declaration is wrong, and reported as such: a field that refers to one is rejected with it.</param>
/// <param name="Renamed">For each name that was given up, the one that replaced it.</param>
/// <param name="IsComplete">Whether all declarations could be read; if not, a name may be declared in the part that could not.</param>
internal sealed record KindNames(string[] Known, string[] Rejected, IReadOnlyDictionary<string, string> Renamed, bool IsComplete)
{
    private readonly HashSet<string> _known = new(Known, StringComparer.Ordinal);
    private readonly HashSet<string> _rejected = new(Rejected, StringComparer.Ordinal);
    private readonly Lazy<NameIndex> _names = new(() => new(FieldTypeNames.Names.Concat(Known)));

    /// <summary>So many kinds of a corpus are named beside the types.</summary>
    private const int MostShown = 8;

    private static readonly string[] ReferenceWords = ["ref", "reference", "link-to", "foreign-key", "id", "entry", "relation", "pointer"];

    private static readonly string[] ValueWords = ["object", "any", "map", "mapping", "dict", "dictionary", "record", "struct", "json", "dynamic", "mixed", "union", "tuple", "null"];

    /// <summary>The packages that the corpus uses: their kinds are among the known ones.</summary>
    public UsedPackages Used { get; init; } = UsedPackages.None;

    /// <summary>The names of types, and of the kinds that a corpus declares itself.</summary>
    public IEnumerable<string> Shown => FieldTypeNames.Names.Concat(Known.Where(static name => !KindTable.BuiltIn.Any(kind => kind.Name == name)).Take(MostShown));

    /// <summary>Whether a kind has a name.</summary>
    public bool IsKnown(string name) => _known.Contains(name);

    /// <summary>Whether other schemas have a word for what refers to an entry.</summary>
    public static bool IsReferenceWord(string name) => ReferenceWords.Contains(name.InSmallLetters());

    /// <summary>What a wrong name could mean, as the end of a message.</summary>
    /// <param name="name">The name.</param>
    /// <param name="of">The type of the items, where it is given beside a list; empty elsewhere.</param>
    public Hint Hint(string name, string of = "")
    {
        if (Renamed.TryGetValue(name, out var now))
        {
            return Closest.Renamed(name, now);
        }

        if (IsReferenceWord(name))
        {
            return of.Length > 0 && Meant(of) is { } target ? Closest.Hint(name, target.Name) : "; a reference has the name of a kind as its type, such as party";
        }

        if (ValueWords.Contains(name.InSmallLetters()))
        {
            return "; a field holds values of one type: choose one, or declare a kind with fields of its own and name it here";
        }

        if (KindOf(name) is { } kind)
        {
            return new($"; did you mean '{kind}', or a list: type: {kind}, many: true?", new(kind, IsSafe: false));
        }

        return Meant(name) is not { } meant ? _names.Value.Hint(name)
            : meant.IsMany ? $"; a list is for example {{ type: {(of.Length > 0 && Meant(of) is { } item ? item.Name : meant.Name)}, many: true }}"
            : Closest.Hint(name, meant.Name);
    }

    /// <summary>The type that is meant by what is written; null where that is not known.</summary>
    public WrittenType? Meant(string written) => WrittenType.Of(written, name => _known.Contains(name) ? name : KindOf(name));

    private string? KindOf(string plural) => KindTable.BuiltIn.FirstOrDefault(kind => kind.Section == plural)?.Name ?? Known.FirstOrDefault(kind => Plural.Of(kind) == plural);

    /// <summary>Whether a name that is not known is a mistake of its own, and not what follows from another.</summary>
    public bool IsUnknown(string name) => IsComplete && !_rejected.Contains(name) && !MayBeUsed(name);

    // What is wrong with its package is reported there.
    private bool MayBeUsed(string name) => UsedName.Is(name) && (Used.WithAlias(UsedName.Parse(name).Alias) is { } package ? package.Index is null : !Used.IsComplete);
}
