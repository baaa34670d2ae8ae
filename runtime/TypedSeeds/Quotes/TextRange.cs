using System.Diagnostics.CodeAnalysis;

namespace TypedSeeds;

/// <summary>A range of a text. The unit is that of the member it comes from. Ranges are sorted by where they begin, then by length.</summary>
/// <param name="Start">Where the range begins, counted from zero.</param>
/// <param name="Length">How long it is.</param>
#if NET // The generator is compiled without System.Text.Json.
[System.Text.Json.Serialization.JsonConverter(typeof(Json.TextRangeJsonConverter))]
#endif
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "No range is less than one that it overlaps; the order is for lists.")]
public readonly record struct TextRange(int Start, int Length) : IComparable<TextRange>, IComparable
{
    /// <summary>Where the range ends; the unit at this offset is no longer part of it.</summary>
    public int End => Start + Length;

    /// <summary>The order of ranges in a list: by where they begin, then by length.</summary>
    /// <param name="other">The other range.</param>
    public int CompareTo(TextRange other)
    {
        var order = Start.CompareTo(other.Start);
        return order != 0 ? order : Length.CompareTo(other.Length);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other is no range.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        TextRange other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(TextRange)} is compared with another one only.", nameof(obj)),
    };
}
