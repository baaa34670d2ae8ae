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
    private static readonly BoundEntry Entry = new(Statement, new(Statement.Name, string.Empty, string.Empty), 0, Statement.AllFields.Select(_ => (Value?)null).ToEquatableArray(), IsBroken: false);

    private readonly List<Finding> _findings = [];
    private readonly CutChecks _checks;

    public CutSentence(string text, string language)
    {
        Text = text;
        var document = new SearchedDocument(new DocumentText("seeds/a.txt", "seeds/a.txt", text, IsUtf8: true, IsDeclared: true), "a.txt", TextLayout.Seen);
        _checks = new CutChecks(document, OperatorTables.Find(language), language.Length == 0 ? null : language, isToldOfGaps: true, "seeds/a.yaml", _findings.Add, CancellationToken.None);
    }

    public string Text { get; }

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
        var selectors = pieces.Select(piece => new PieceSelector(0) { Exact = new ScalarNode(0, Text.Substring(piece.Start, piece.Length)) });
        _checks.Check(Entry, [new QuoteCut(Quote, new QuoteSelector(selectors.ToEquatableArray(), 0), new Anchor(new(pieces)))], isBroken: false);
        return [.. _findings];
    }
}
