using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>Where the value of one field of an entry comes from.</summary>
[JsonConverter(typeof(FieldSourceJsonConverter))]
public sealed record FieldSource
{
    /// <summary>The field, by its key in the annotation.</summary>
    public required string Field { get; init; }

    /// <summary>Whether the document states the value, it follows from it, or it is known from elsewhere.</summary>
    public required SourceOrigin Origin { get; init; }

    /// <summary>The words that state the value or that it follows from, or null.</summary>
    public Quote? Quote { get; init; }

    /// <summary>The annotator's note, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where an external value is to be found, or null.</summary>
    public Uri? Uri { get; init; }

    /// <summary>
    /// Whether the value is not written in the entry: <c>defaults</c> of its file give it to all entries of the section. What
    /// <see cref="Entry.SourceOf"/> returns says so; <c>typed-seeds show</c> names the line.
    /// </summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether two names mean one field: <c>ReferenceDate</c> and <c>reference-date</c> do.</summary>
    internal static bool IsSameField(string left, string right)
    {
        var i = 0;
        var j = 0;
        while (true)
        {
            i += i < left.Length && left[i] == '-' ? 1 : 0;
            j += j < right.Length && right[j] == '-' ? 1 : 0;
            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length;
            }

            if (char.ToUpperInvariant(left[i++]) != char.ToUpperInvariant(right[j++]))
            {
                return false;
            }
        }
    }
}
