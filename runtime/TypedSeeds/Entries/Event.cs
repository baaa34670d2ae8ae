using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Something that happened, happens or may happen.</summary>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "The annotation format names the record; Visual Basic writes [Event].")]
public record Event : Entry
{
    internal const string KindName = "event";

    private Columns? _row;

    /// <summary>Makes an event by hand, as a test does.</summary>
    public Event()
    {
    }

    /// <summary>Makes an event of a row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Event(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>The event's name.</summary>
    public required string Name
    {
        get => Row.Name;
        init => Change().Name = value;
    }

    /// <summary>When it took or takes place (EDTF), or null where that is not known.</summary>
    public PartialDate? Date
    {
        get => Row.Date;
        init => Change().Date = value;
    }

    /// <summary>Where it took or takes place, or null.</summary>
    public string? Place
    {
        get => Row.Place;
        init => Change().Place = value;
    }

    /// <summary>Who took or takes part.</summary>
    public IReadOnlyList<Party> Participants
    {
        get => Row.Participants;
        init => Change().Participants = value;
    }

    /// <summary>How certain it is, or null where the annotation does not say.</summary>
    public EventCertainty? Certainty
    {
        get => Row.Certainty;
        init => Change().Certainty = value;
    }

    /// <summary>Codes by scheme; <see cref="CodeScheme"/> names the known ones.</summary>
    public CodeSet Codes
    {
        get => Row.Codes;
        init => Change().Codes = value;
    }

    /// <summary>Where the document speaks of it.</summary>
    public IReadOnlyList<Quote> Quotes
    {
        get => Row.Quotes;
        init => Change().Quotes = value;
    }

    /// <inheritdoc/>
    protected override int ColumnCount => 7;

    private Columns Row => _row ?? ReadRow();

    /// <inheritdoc/>
    public virtual bool Equals(Event? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    [MethodImpl(MethodImplOptions.Synchronized)]
    private Columns ReadRow()
    {
        var row = ColumnsFrom(1);
        return _row ??= new Columns(ref row);
    }

    private Columns Change() => _row = Row.Copy();

    // In the order of the row.
    private sealed class Columns(ref RowReader row)
    {
        public string Name = row.Text();
        public PartialDate? Date = row.Date();
        public string? Place = row.OptionalText();
        public IReadOnlyList<Party> Participants = row.References<Party>(Party.KindName);
        public EventCertainty? Certainty = row.Choice(Vocabulary.EventCertainties) is >= 0 and var certainty ? (EventCertainty)certainty : null;
        public CodeSet Codes = row.Codes();
        public IReadOnlyList<Quote> Quotes = row.Quotes();

        public Columns Copy() => (Columns)MemberwiseClone();
    }
}
