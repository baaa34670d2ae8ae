using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>A place in a text, as people count. Places are in the order of the text: by line, then by column.</summary>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Column">The column, counted from one, in UTF-16 units.</param>
[JsonConverter(typeof(TextPositionJsonConverter))]
public readonly record struct TextPosition(int Line, int Column) : IComparable<TextPosition>, IComparable
{
    /// <summary>Less than zero if this place is before the other in a text, more if it is after it, and zero if they are the same.</summary>
    /// <param name="other">The other place.</param>
    public int CompareTo(TextPosition other)
    {
        var order = Line.CompareTo(other.Line);
        return order != 0 ? order : Column.CompareTo(other.Column);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The other is no place.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        TextPosition other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(TextPosition)} is compared with another one only.", nameof(obj)),
    };

    /// <summary>Whether a place is before another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether a place is after another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether a place is another, or before it.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a place is another, or after it.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;

    /// <summary>The place as <c>line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
