using System.Text.Json.Serialization;
using TypedSeeds.Json;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>An office that a party holds or held.</summary>
[JsonConverter(typeof(OfficeJsonConverter))]
public sealed record Office
{
    private Reference<Party> _of;

    /// <summary>The office's title.</summary>
    public required string Title { get; init; }

    /// <summary>The party whose office it is, or null.</summary>
    public Party? Of
    {
        get => _of.Value;
        init => _of = new Reference<Party>(value);
    }

    /// <summary>Since when it is held, or null where that is not known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Until when it was held, or null where that is not known or it still is.</summary>
    public PartialDate? Until { get; init; }

    internal Reference<Party> OfReference
    {
        init => _of = value;
    }

    /// <summary>Whether the other is the same office of the same party over the same time.</summary>
    public bool Equals(Office? other) =>
        other is not null
        && string.Equals(Title, other.Title, StringComparison.Ordinal)
        && Equals(Of, other.Of)
        && Nullable.Equals(From, other.From)
        && Nullable.Equals(Until, other.Until);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, From, Until);

    /// <summary>Title, party and time on one line.</summary>
    public override string ToString() => $"{Title} ({Of?.Name ?? "?"}, {From?.ToString() ?? "?"}–{Until})";
}
