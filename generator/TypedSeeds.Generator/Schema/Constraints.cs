namespace TypedSeeds.Generator.Schema;

/// <summary>What a corpus asks of the values of a field of its own, beyond their type. Each part is empty where nothing is asked.</summary>
/// <param name="IsUnique">Whether no two entries of the kind may have the same value.</param>
/// <param name="Minimum">The least value, in the form in which an annotation writes it.</param>
/// <param name="Maximum">The greatest value, in the same form.</param>
/// <param name="Pattern">The regular expression that the whole value matches.</param>
/// <param name="After">The date field of the same kind before whose value this one cannot lie.</param>
internal sealed record Constraints(bool IsUnique, string Minimum, string Maximum, string Pattern, string After)
{
    public static Constraints None { get; } = new(false, string.Empty, string.Empty, string.Empty, string.Empty);
}
