using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>A text out of which quotes are cut, without an annotation around them.</summary>
internal sealed class CutSentence
{
    private static readonly Kind Statement = KindTable.BuiltIn.Single(kind => kind.Name == KindTable.Statement);
    private static readonly Field Quote = Statement.AllFields[Statement.IndexOf(FieldKeys.Quote)];
    private static readonly Field Cue = Statement.AllFields[Statement.IndexOf(FieldKeys.Cue)];
    private static readonly BoundEntry Entry = new(Statement, new(Statement.Name, string.Empty, string.Empty), 0, Statement.AllFields.Select(field => field.Key == FieldKeys.Act ? new TextValue("state") : (Value?)null).ToEquatableArray(), IsBroken: false);

    private readonly List<Finding> _findings = [];
    private readonly CutChecks _checks;

    public CutSentence(string text, string language)
    {
        Text = text;
        Document = new SearchedDocument(new DocumentText("seeds/a.txt", "seeds/a.txt", text, IsUtf8: true, IsDeclared: true), "a.txt", TextLayout.Seen);
        _checks = new CutChecks(Document, OperatorTables.Find(language), language.Length == 0 ? null : language, isToldOfGaps: true, "seeds/a.yaml", _findings.Add, CancellationToken.None);
    }

    public string Text { get; }

    public SearchedDocument Document { get; }

    /// <summary>Reads a text with brackets around what is quoted.</summary>
    public static (string Text, TextRange[] Pieces) Bracketed(string marked)
    {
        var pieces = new List<TextRange>();
        var text = new System.Text.StringBuilder();
        var start = 0;
        foreach (var character in marked)
        {
            switch (character)
            {
                case '[':
                    start = text.Length;
                    break;
                case ']':
                    pieces.Add(new TextRange(start, text.Length - start));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return (text.ToString(), [.. pieces]);
    }

    /// <summary>The findings of a marked text, as their ids and the operators that they name.</summary>
    public static string Of(string language, string marked)
    {
        var (text, pieces) = Bracketed(marked);
        return string.Join("; ", new CutSentence(text, language).Cut(pieces).Select(finding => $"{finding.Rule.Id} {finding.Arguments[0]} ({finding.Arguments[1]})"));
    }

    public IReadOnlyList<Finding> Cut(params TextRange[] pieces)
    {
        _findings.Clear();
        _checks.Check(Entry, Cuts(Quote, pieces), isBroken: false);
        return [.. _findings];
    }

    /// <summary>The bytes that the check of a quote and its cue allocates.</summary>
    public long BytesOf(TextRange quote, TextRange cue)
    {
        List<QuoteCut> cuts = [.. Cuts(Quote, quote), .. Cuts(Cue, cue)];
        var before = GC.GetAllocatedBytesForCurrentThread();
        _checks.Check(Entry, cuts, isBroken: false);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private List<QuoteCut> Cuts(Field field, params TextRange[] pieces)
    {
        var selectors = pieces.Select(piece => new PieceSelector(0) { Exact = new ScalarNode(0, Text.Substring(piece.Start, piece.Length)) });
        return [new QuoteCut(field, new QuoteSelector(selectors.ToEquatableArray(), 0), new Anchor(new(pieces)))];
    }
}
