using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.HouseRules.Numbers;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>The document of a checked file. Each part is found when the first rule asks for it.</summary>
internal sealed class RuledText
{
    private readonly Lazy<IReadOnlyList<Sentence>> _sentences;
    private readonly Lazy<NumberIndex> _numbers;
    private readonly Lazy<TextLines> _lines;
    private readonly string _filePath;

    private RuledText(DocumentText document, TextLayout layout, CancellationToken cancellation)
    {
        Text = document.Text;
        Borders = new TextBorders(Text);
        _filePath = document.FilePath;
        _sentences = new(() => Anchoring.Sentences.Find(Text, layout, cancellation));
        _numbers = new(() => NumberIndex.Of(Text, cancellation));
        _lines = new(() => new TextLines(Text));
    }

    public string Text { get; }

    public TextBorders Borders { get; }

    /// <summary>Its sentences, as coverage counts them.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences.Value;

    public NumberIndex Numbers => _numbers.Value;

    /// <summary>The document of a file; null where there is none.</summary>
    public static RuledText? Of(AnchoredFile file, CancellationToken cancellation)
    {
        if (file.Document is not { } document)
        {
            return null;
        }

        var header = file.Entries.FirstOrDefault(static entry => entry.Kind.Name == KindTable.Document);
        return new(document, Layout.Parse((header?[FieldKeys.Layout] as TextValue)?.Text), cancellation);
    }

    public TextPlace PlaceOf(TextRange range) => new(_filePath, FileSpan.In(_lines.Value, range.Start, range.End));
}
