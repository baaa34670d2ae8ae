using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Something that parties agreed on, or that one committed itself to.</summary>
public record Agreement : DocumentEntry
{
    internal const string KindName = "agreement";

    private Reference<Event> _fulfilledBy;

    /// <summary>Makes an agreement by hand, as a test does.</summary>
    public Agreement()
    {
    }

    /// <summary>Reads an agreement from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Agreement(ref RowReader row)
        : base(ref row)
    {
        Parties = row.References<Party>(Party.KindName);
        Summary = row.Text();
        Status = (AgreementStatus)row.Choice(Vocabulary.AgreementStatuses);
        StatedIn = row.References<Statement>(Statement.KindName);
        Quotes = row.Quotes();
        Made = row.Date();
        Due = row.Date();
        Every = row.Duration();
        Starts = row.Date();
        About = row.References<Entry>(kind: null);
        _fulfilledBy = row.Reference<Event>(Event.KindName);
        Codes = row.Codes();
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>Who is bound.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>What was agreed, in the annotator's words.</summary>
    public required string Summary { get; init; }

    /// <summary>How far it has come.</summary>
    public required AgreementStatus Status { get; init; }

    /// <summary>The statements that state it.</summary>
    public IReadOnlyList<Statement> StatedIn { get; init; } = [];

    /// <summary>Words of the document that state it.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>When it was made (EDTF), or null where that is not known.</summary>
    public PartialDate? Made { get; init; }

    /// <summary>When it is to be done (EDTF), or null where nothing is said.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>How often it recurs (ISO 8601), or null where it does not or nothing is said.</summary>
    public CalendarDuration? Every { get; init; }

    /// <summary>When it begins (EDTF), or null where nothing is said.</summary>
    public PartialDate? Starts { get; init; }

    /// <summary>The events and topics that it is about.</summary>
    public IReadOnlyList<Entry> About { get; init; } = [];

    /// <summary>The event that fulfilled it, or null.</summary>
    public Event? FulfilledBy
    {
        get => _fulfilledBy.Value;
        init => _fulfilledBy = new Reference<Event>(value);
    }

    /// <summary>Codes by scheme; <see cref="CodeScheme"/> names the known ones.</summary>
    public CodeSet Codes { get; init; } = CodeSet.Empty;

    /// <inheritdoc/>
    public virtual bool Equals(Agreement? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
