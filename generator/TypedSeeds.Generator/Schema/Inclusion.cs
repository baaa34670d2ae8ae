namespace TypedSeeds.Generator.Schema;

/// <summary>
/// What a look-up by a reference does not give, for people: it gives those that name the entry, and not those that name what
/// belongs to it. A sentence follows from the field, so that each hover has one.
/// </summary>
internal static class Inclusion
{
    /// <summary>What a property that leads back gives at all.</summary>
    public const string OfReverse = "Only those of its own corpus; empty for an entry made by hand.";

    /// <summary>What a property gives that a corpus's own field leads back by.</summary>
    public const string OfOwnReverse = "Only those of this corpus.";

    /// <summary>What a method gives that leads back by a field of the runtime, as records of the corpus.</summary>
    public const string OfOwnRecords = "Only those of this corpus, with the fields that it adds.";

    /// <summary>What a method gives that follows a reference to a record of the corpus.</summary>
    public const string OfOwnRecord = "As a record with the fields that this corpus adds; null where there is none, or it is another package's.";

    /// <summary>What the entries of a document do not include.</summary>
    public const string OfDocument = "Those of its translations are not included.";

    /// <summary>What a look-up gives by the document of another package.</summary>
    public const string OfRead = "Those of readings of it in this corpus are included, those of its translations are not.";

    /// <summary>What a look-up by a field does not give; empty if nothing belongs to what it is by.</summary>
    /// <param name="kind">The kind that has the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="target">The kind of the entry that is looked for; empty if it may be of several.</param>
    public static string Of(Kind kind, Field field, string target) => field.Type switch
    {
        FieldType.Offices => OfTarget(KindTable.Party),
        FieldType.Reference when field.IsOfPackages => string.Empty,
        FieldType.Reference when target == kind.Name => "Those that lead to it only through others are not included.",
        FieldType.Reference => OfTarget(target),
        FieldType.Versions => "Those whose own quote is in it are not included.",
        _ => string.Empty,
    };

    /// <summary>Where the fields are that a corpus adds: the runtime knows its own records alone.</summary>
    /// <param name="kind">The kind of the entries.</param>
    /// <param name="name">The property; the method of the corpus has its name.</param>
    /// <param name="lookup">The look-up of the corpus that gives the same entries.</param>
    public static string OfAddedFields(Kind kind, string name, string lookup) => kind.SubtypeField.Length > 0
        ? $"<c>{kind.ClassName}.{lookup}</c> gives them with the fields that a corpus adds."
        : $"Where the corpus adds fields to them, <c>{name}()</c> and <c>{kind.ClassName}.{lookup}</c> give them with these.";

    /// <summary>Sentences one after the other, without those that are empty.</summary>
    public static string Join(params string[] sentences) => string.Join(" ", sentences.Where(static sentence => sentence.Length > 0));

    private static string OfTarget(string target) => target switch
    {
        KindTable.Party => "What names only one of its groups, members, parts or representatives is not included.",
        KindTable.Topic => "What names only a narrower topic is not included.",
        KindTable.Statement => "What names only one of its parts or renderings is not included.",
        KindTable.Document => "What names only a translation of it is not included.",
        "" => "What names only an entry that belongs to it is not included.",
        _ => string.Empty,
    };
}
