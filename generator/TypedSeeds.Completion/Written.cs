using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedSeeds.Completion;

/// <summary>The text at the caret as a part of an argument, which may put several parts together.</summary>
/// <param name="Call">The call that gets the argument.</param>
/// <param name="Before">The parts before the text; null is a part that only runs know.</param>
/// <param name="Typed">The text from the opening quote, or the last hole, to the caret.</param>
/// <param name="Span">The place of the whole text.</param>
/// <param name="IsLast">Whether no part follows.</param>
internal sealed record Written(InvocationExpressionSyntax Call, ImmutableArray<string?> Before, string Typed, TextSpan Span, bool IsLast)
{
    /// <summary>The text at a place; null where that is in no string that a call gets.</summary>
    public static Written? At(SemanticModel model, int caret, CancellationToken cancellation)
    {
        var token = model.SyntaxTree.GetRoot(cancellation).FindToken(Math.Max(0, caret - 1));
        if (token.Parent?.FirstAncestorOrSelf<ExpressionSyntax>(expression => IsAround(expression, caret)) is not { } text)
        {
            return null;
        }

        var whole = text;
        while (whole.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        return whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } ? Of(call, [.. Parts(whole, model, cancellation)], caret) : null;
    }

    private static Written? Of(InvocationExpressionSyntax call, ImmutableArray<Part> parts, int caret)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is { IsText: true, Text: { } text, Span: var span } && span.Start <= caret && caret <= span.End)
            {
                // An escape is longer than what it means; ids have none.
                return text.Length == span.Length
                    ? new Written(call, [.. parts.Take(i).Select(part => part.Text)], text.Substring(0, caret - span.Start), span, i == parts.Length - 1)
                    : null;
            }
        }

        return null;
    }

    private static IEnumerable<Part> Parts(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Parts(inner.Expression, model, cancellation),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Parts(sum.Left, model, cancellation).Concat(Parts(sum.Right, model, cancellation)),
        LiteralExpressionSyntax { Token: var token } when IsPlain(token) => [new Part(Inside(token), token.ValueText, IsText: true)],
        InterpolatedStringExpressionSyntax interpolated => Parts(interpolated, model, cancellation),
        _ => [new Part(expression.Span, Constant(expression, model, cancellation), IsText: false)],
    };

    /// <summary>A text between each two holes, which may be empty: a caret can be there.</summary>
    private static IEnumerable<Part> Parts(InterpolatedStringExpressionSyntax interpolated, SemanticModel model, CancellationToken cancellation)
    {
        var start = interpolated.StringStartToken.Span.End;
        foreach (var hole in interpolated.Contents.OfType<InterpolationSyntax>())
        {
            yield return Text(interpolated, start, hole.SpanStart);
            var isPlain = hole is { AlignmentClause: null, FormatClause: null };
            yield return new Part(hole.Span, isPlain ? Constant(hole.Expression, model, cancellation) : null, IsText: false);
            start = hole.Span.End;
        }

        yield return Text(interpolated, start, interpolated.StringEndToken.SpanStart);
    }

    private static Part Text(InterpolatedStringExpressionSyntax interpolated, int start, int end)
    {
        var text = interpolated.Contents.OfType<InterpolatedStringTextSyntax>().FirstOrDefault(text => text.SpanStart == start);
        return new Part(TextSpan.FromBounds(start, end), text?.TextToken.ValueText ?? string.Empty, IsText: true);
    }

    private static string? Constant(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetConstantValue(expression, cancellation).Value as string;

    private static bool IsAround(ExpressionSyntax expression, int caret) => expression switch
    {
        LiteralExpressionSyntax { Token: var token } => IsPlain(token) && Inside(token) is var inside && inside.Start <= caret && caret <= inside.End,
        InterpolatedStringExpressionSyntax text => text.StringStartToken.Span.End <= caret && caret <= text.StringEndToken.SpanStart,
        _ => false,
    };

    private static bool IsPlain(SyntaxToken token) => token.IsKind(SyntaxKind.StringLiteralToken) && token.Text[0] == '"';

    /// <summary>The content of a literal. One that is not closed yet ends with its line.</summary>
    private static TextSpan Inside(SyntaxToken token) =>
        TextSpan.FromBounds(token.SpanStart + 1, token.Span.End - (token.Text.Length > 1 && token.Text[token.Text.Length - 1] == '"' ? 1 : 0));

    /// <summary>A part of an argument.</summary>
    /// <param name="Span">Its place; for a text the place between its quotes or holes.</param>
    /// <param name="Text">What it is, or null where only runs know.</param>
    /// <param name="IsText">Whether it is written as text.</param>
    private sealed record Part(TextSpan Span, string? Text, bool IsText);
}
