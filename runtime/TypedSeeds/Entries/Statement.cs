using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Something that somebody said, and the words of the document that say so.</summary>
public record Statement : DocumentEntry
{
    internal const string KindName = "statement";

    private const int QuoteColumn = 6;

    private Quote? _quote;
    private Columns? _row;

    /// <summary>Makes a statement by hand, as a test does.</summary>
    public Statement()
    {
    }

    /// <summary>Makes the statement of a row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Statement(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>What the speaker does by saying it.</summary>
    public required SpeechAct Act
    {
        get => Row.Act;
        init => Change().Act = value;
    }

    /// <summary>Who says it; empty where the document names nobody.</summary>
    public required IReadOnlyList<Party> By
    {
        get => Row.By;
        init => Change().By = value;
    }

    /// <summary>Who is addressed.</summary>
    public IReadOnlyList<Party> To
    {
        get => Row.To;
        init => Change().To = value;
    }

    /// <summary>Which parties it is about.</summary>
    public IReadOnlyList<Party> About
    {
        get => Row.About;
        init => Change().About = value;
    }

    /// <summary>How the words stand in the document.</summary>
    public required StatementMode Mode
    {
        get => Row.Mode;
        init => Change().Mode = value;
    }

    /// <summary>The words.</summary>
    public required Quote Quote
    {
        get => _quote ?? ReadQuote();
        init => _quote = value;
    }

    /// <summary>The words that show the act, such as the verb, or null.</summary>
    public Quote? Cue
    {
        get => Row.Cue;
        init => Change().Cue = value;
    }

    /// <summary>The statement that this one is a part of, or null.</summary>
    public Statement? PartOf
    {
        get => Row.PartOf.Value;
        init => Change().PartOf = new Reference<Statement>(value);
    }

    /// <summary>The official sentences that this statement translates, paraphrases, sums up or heads.</summary>
    public IReadOnlyList<Statement> Renders
    {
        get => Row.Renders;
        init => Change().Renders = value;
    }

    /// <summary>The event at which it was said, or null.</summary>
    public Event? At
    {
        get => Row.At.Value;
        init => Change().At = new Reference<Event>(value);
    }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Topic> Topics
    {
        get => Row.Topics;
        init => Change().Topics = value;
    }

    /// <summary>When it was said (EDTF), or null where the statement has no date of its own; see <see cref="At"/>.</summary>
    public PartialDate? Made
    {
        get => Row.Made;
        init => Change().Made = value;
    }

    /// <summary>How strongly it is said, in the document's words, or null.</summary>
    public string? Intensity
    {
        get => Row.Intensity;
        init => Change().Intensity = value;
    }

    /// <summary>Codes by scheme; <see cref="CodeScheme"/> names the known ones.</summary>
    public CodeSet Codes
    {
        get => Row.Codes;
        init => Change().Codes = value;
    }

    /// <summary>The statement in the annotator's words, or null.</summary>
    public string? Summary
    {
        get => Row.Summary;
        init => Change().Summary = value;
    }

    /// <summary>The CAMEO 1.1b3 code: the statement's own where it has one, else its act's; null where CAMEO has none.</summary>
    public string? CameoCode => Codes[CodeScheme.Cameo] ?? Act.CameoCode();

    /// <inheritdoc/>
    protected override int ColumnCount => 15;

    private Columns Row => _row ?? ReadRow();

    /// <inheritdoc/>
    public virtual bool Equals(Statement? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // The words are what most readers of a statement want, and want alone.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private Quote ReadQuote()
    {
        var row = ColumnsFrom(QuoteColumn);
        return _quote ??= row.Quote()!;
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    private Columns ReadRow()
    {
        var row = ColumnsFrom(1);
        return _row ??= new Columns(ref row);
    }

    private Columns Change() => _row = Row.Copy();

    private sealed class Columns
    {
        public SpeechAct Act;
        public IReadOnlyList<Party> By;
        public IReadOnlyList<Party> To;
        public IReadOnlyList<Party> About;
        public StatementMode Mode;
        public Quote? Cue;
        public Reference<Statement> PartOf;
        public IReadOnlyList<Statement> Renders;
        public Reference<Event> At;
        public IReadOnlyList<Topic> Topics;
        public PartialDate? Made;
        public string? Intensity;
        public CodeSet Codes;
        public string? Summary;

        public Columns(ref RowReader row)
        {
            Act = (SpeechAct)row.Choice(Vocabulary.SpeechActs);
            By = row.References<Party>(Party.KindName);
            To = row.References<Party>(Party.KindName);
            About = row.References<Party>(Party.KindName);
            Mode = (StatementMode)row.Choice(Vocabulary.StatementModes);
            row.Skip(1);
            Cue = row.Quote();
            PartOf = row.Reference<Statement>(KindName);
            Renders = row.References<Statement>(KindName);
            At = row.Reference<Event>(Event.KindName);
            Topics = row.References<Topic>(Topic.KindName);
            Made = row.Date();
            Intensity = row.OptionalText();
            Codes = row.Codes();
            Summary = row.OptionalText();
        }

        public Columns Copy() => (Columns)MemberwiseClone();
    }
}
