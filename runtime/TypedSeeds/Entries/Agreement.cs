using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Something that parties agreed on, or that one committed itself to.</summary>
public record Agreement : DocumentEntry
{
    internal const string KindName = "agreement";

    private Columns? _row;

    /// <summary>Makes an agreement by hand, as a test does.</summary>
    public Agreement()
    {
    }

    /// <summary>Makes an agreement of a row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Agreement(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>Who is bound.</summary>
    public required IReadOnlyList<Party> Parties
    {
        get => Row.Parties;
        init => Change().Parties = value;
    }

    /// <summary>What was agreed, in the annotator's words.</summary>
    public required string Summary
    {
        get => Row.Summary;
        init => Change().Summary = value;
    }

    /// <summary>How far it has come.</summary>
    public required AgreementStatus Status
    {
        get => Row.Status;
        init => Change().Status = value;
    }

    /// <summary>The statements that state it.</summary>
    public IReadOnlyList<Statement> StatedIn
    {
        get => Row.StatedIn;
        init => Change().StatedIn = value;
    }

    /// <summary>Words of the document that state it.</summary>
    public IReadOnlyList<Quote> Quotes
    {
        get => Row.Quotes;
        init => Change().Quotes = value;
    }

    /// <summary>When it was made (EDTF), or null where that is not known.</summary>
    public PartialDate? Made
    {
        get => Row.Made;
        init => Change().Made = value;
    }

    /// <summary>When it is to be done (EDTF), or null where nothing is said.</summary>
    public PartialDate? Due
    {
        get => Row.Due;
        init => Change().Due = value;
    }

    /// <summary>How often it recurs (ISO 8601), or null where it does not or nothing is said.</summary>
    public CalendarDuration? Every
    {
        get => Row.Every;
        init => Change().Every = value;
    }

    /// <summary>When it begins (EDTF), or null where nothing is said.</summary>
    public PartialDate? Starts
    {
        get => Row.Starts;
        init => Change().Starts = value;
    }

    /// <summary>The events and topics that it is about.</summary>
    public IReadOnlyList<Entry> About
    {
        get => Row.About;
        init => Change().About = value;
    }

    /// <summary>The event that fulfilled it, or null.</summary>
    public Event? FulfilledBy
    {
        get => Row.FulfilledBy.Value;
        init => Change().FulfilledBy = new Reference<Event>(value);
    }

    /// <summary>Codes by scheme; <see cref="CodeScheme"/> names the known ones.</summary>
    public CodeSet Codes
    {
        get => Row.Codes;
        init => Change().Codes = value;
    }

    /// <inheritdoc/>
    protected override int ColumnCount => 12;

    private Columns Row => _row ?? ReadRow();

    /// <inheritdoc/>
    public virtual bool Equals(Agreement? other) => base.Equals(other);

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
        public IReadOnlyList<Party> Parties = row.References<Party>(Party.KindName);
        public string Summary = row.Text();
        public AgreementStatus Status = (AgreementStatus)row.Choice(Vocabulary.AgreementStatuses);
        public IReadOnlyList<Statement> StatedIn = row.References<Statement>(Statement.KindName);
        public IReadOnlyList<Quote> Quotes = row.Quotes();
        public PartialDate? Made = row.Date();
        public PartialDate? Due = row.Date();
        public CalendarDuration? Every = row.Duration();
        public PartialDate? Starts = row.Date();
        public IReadOnlyList<Entry> About = row.References<Entry>(kind: null);
        public Reference<Event> FulfilledBy = row.Reference<Event>(Event.KindName);
        public CodeSet Codes = row.Codes();

        public Columns Copy() => (Columns)MemberwiseClone();
    }
}
