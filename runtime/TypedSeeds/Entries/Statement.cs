using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Something that somebody said, and the words of the document that say so.</summary>
public record Statement : DocumentEntry
{
    internal const string KindName = "statement";

    private Reference<Statement> _partOf;
    private Reference<Event> _at;

    /// <summary>Makes a statement by hand, as a test does.</summary>
    public Statement()
    {
    }

    /// <summary>Reads a statement from its row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Statement(ref RowReader row)
        : base(ref row)
    {
        Act = (SpeechAct)row.Choice(Vocabulary.SpeechActs);
        By = row.References<Party>(Party.KindName);
        To = row.References<Party>(Party.KindName);
        About = row.References<Party>(Party.KindName);
        Mode = (StatementMode)row.Choice(Vocabulary.StatementModes);
        Quote = row.Quote()!;
        Cue = row.Quote();
        _partOf = row.Reference<Statement>(KindName);
        Renders = row.References<Statement>(KindName);
        _at = row.Reference<Event>(Event.KindName);
        Topics = row.References<Topic>(Topic.KindName);
        Made = row.Date();
        Intensity = row.OptionalText();
        Codes = row.Codes();
        Summary = row.OptionalText();
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>What the speaker does by saying it.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>Who says it; empty where the document names nobody.</summary>
    public required IReadOnlyList<Party> By { get; init; }

    /// <summary>Who is addressed.</summary>
    public IReadOnlyList<Party> To { get; init; } = [];

    /// <summary>Which parties it is about.</summary>
    public IReadOnlyList<Party> About { get; init; } = [];

    /// <summary>How the words stand in the document.</summary>
    public required StatementMode Mode { get; init; }

    /// <summary>The words.</summary>
    public required Quote Quote { get; init; }

    /// <summary>The words that show the act, such as the verb, or null.</summary>
    public Quote? Cue { get; init; }

    /// <summary>The statement that this one is a part of, or null.</summary>
    public Statement? PartOf
    {
        get => _partOf.Value;
        init => _partOf = new Reference<Statement>(value);
    }

    /// <summary>The official sentences that this statement translates, paraphrases, sums up or heads.</summary>
    public IReadOnlyList<Statement> Renders { get; init; } = [];

    /// <summary>The event at which it was said, or null.</summary>
    public Event? At
    {
        get => _at.Value;
        init => _at = new Reference<Event>(value);
    }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>When it was said (EDTF), or null where the statement has no date of its own; see <see cref="At"/>.</summary>
    public PartialDate? Made { get; init; }

    /// <summary>How strongly it is said, in the document's words, or null.</summary>
    public string? Intensity { get; init; }

    /// <summary>Codes by scheme; <see cref="CodeScheme"/> names the known ones.</summary>
    public CodeSet Codes { get; init; } = CodeSet.Empty;

    /// <summary>The statement in the annotator's words, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The CAMEO 1.1b3 code: the statement's own where it has one, else its act's; null where CAMEO has none.</summary>
    public string? CameoCode => Codes[CodeScheme.Cameo] ?? Act.CameoCode();

    /// <inheritdoc/>
    public virtual bool Equals(Statement? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
