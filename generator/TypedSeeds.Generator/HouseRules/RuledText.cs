using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.HouseRules.Numbers;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>The document of a checked file. Each part is found when the first rule asks for it.</summary>
internal sealed class RuledText
{
    private readonly Lazy<TextBorders> _borders;
    private readonly Lazy<IReadOnlyList<Sentence>> _sentences;
    private readonly Lazy<NumberIndex> _numbers;
    private readonly Lazy<TextLines> _lines;
    private readonly DocumentText _document;

    private RuledText(DocumentText document, TextLayout layout, CancellationToken cancellation)
    {
        Text = document.Text;
        _document = document;
        _borders = new(() => new TextBorders(Text));
        _sentences = new(() => Anchoring.Sentences.Find(Text, layout, cancellation));
        _numbers = new(() => NumberIndex.Of(Text, cancellation));
        _lines = new(() => new TextLines(Text));
    }

    public string Text { get; }

    public TextBorders Borders => _borders.Value;

    /// <summary>Its sentences, as coverage counts them.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences.Value;

    public NumberIndex Numbers => _numbers.Value;

    /// <summary>The document of a file; null where there is none.</summary>
    public static RuledText? Of(AnchoredFile file, CancellationToken cancellation) =>
        file.Document is { } document ? new(document, file.Layout, cancellation) : null;

    public TextPlace PlaceOf(TextRange range) => _document.PlaceOf(FileSpan.In(_lines.Value, range.Start, range.End));
}
