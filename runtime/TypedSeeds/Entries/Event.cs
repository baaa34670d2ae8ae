using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Something that happened, happens or may happen.</summary>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "The annotation format names the record; Visual Basic writes [Event].")]
public record Event : Entry
{
    internal const string KindName = "event";

    /// <summary>Makes an event by hand, as a test does.</summary>
    public Event()
    {
    }

    /// <summary>Reads an event from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Event(ref RowReader row)
        : base(ref row)
    {
        Name = row.Text();
        Date = row.Date();
        Place = row.OptionalText();
        Participants = row.References<Party>(Party.KindName);
        Certainty = row.Choice(Vocabulary.EventCertainties) is >= 0 and var certainty ? (EventCertainty)certainty : null;
        Codes = row.Codes();
        Quotes = row.Quotes();
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>The event's name.</summary>
    public required string Name { get; init; }

    /// <summary>When it took or takes place (EDTF), or null where that is not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where it took or takes place, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Who took or takes part.</summary>
    public IReadOnlyList<Party> Participants { get; init; } = [];

    /// <summary>How certain it is, or null where the annotation does not say.</summary>
    public EventCertainty? Certainty { get; init; }

    /// <summary>Codes by scheme; <see cref="CodeScheme"/> names the known ones.</summary>
    public CodeSet Codes { get; init; } = CodeSet.Empty;

    /// <summary>Where the document speaks of it.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <inheritdoc/>
    public virtual bool Equals(Event? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
