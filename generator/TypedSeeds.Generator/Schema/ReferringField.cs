namespace TypedSeeds.Generator.Schema;

/// <summary>A field of the corpus that has a <c>reverse</c>, and the kind that has it.</summary>
internal sealed record ReferringField(Kind Kind, Field Field)
{
    /// <summary>Those that lead back from the entries of a kind.</summary>
    public static IEnumerable<ReferringField> To(KindSchema schema, Kind target) =>
        from kind in schema.Kinds
        from field in kind.OwnFields
        where field.Reverse.Length > 0 && field.Targets[0] == target.Name
        select new ReferringField(kind, field);

    /// <summary>What leads back by it, for people.</summary>
    public static string Summary(Kind kind, Field field) =>
        Inclusion.Join($"The {kind.Section.Replace('-', ' ')} whose <c>{field.Key}</c> {(field.IsMany ? "include" : "is")} it.", Inclusion.Of(kind, field, field.Targets[0]), Inclusion.OfOwnReverse);
}
