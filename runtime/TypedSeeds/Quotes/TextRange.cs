namespace TypedSeeds;

/// <summary>A range of a text. The unit is that of the member it comes from.</summary>
/// <param name="Start">Where the range begins, counted from zero.</param>
/// <param name="Length">How long it is.</param>
#if NET // The generator is compiled without System.Text.Json.
[System.Text.Json.Serialization.JsonConverter(typeof(Json.TextRangeJsonConverter))]
#endif
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Where the range ends; the unit at this offset is no longer part of it.</summary>
    public int End => Start + Length;
}
