using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Analyzers;

namespace TypedSeeds.Completion;

/// <summary>Lists the fields of an entry where a program asks for the source of one: their names in quotes, <c>nameof</c> without.</summary>
[ExportCompletionProvider(nameof(SourceCompletion), LanguageNames.CSharp)]
public sealed class SourceCompletion : CompletionProvider
{
    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger is { Kind: CompletionTriggerKind.Insertion, Character: '"' or '(' };

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (Written.At(model, context.Position, context.CancellationToken) is { Before.IsEmpty: true, IsLast: true } written)
        {
            if (RecordOf(model, written.Call, context.CancellationToken) is { } record)
            {
                context.CompletionListSpan = written.Span;
                Add(context, EntryRecords.Fields(record), name => name);
            }
        }
        else if (EmptyCall(model, context) is { } call && RecordOf(model, call, context.CancellationToken) is { } asked)
        {
            var name = asked.ToMinimalDisplayString(model, context.Position);
            Add(context, EntryRecords.Fields(asked), field => $"nameof({name}.{field})");
        }
    }

    private static void Add(CompletionContext context, IEnumerable<string> fields, Func<string, string> text) =>
        context.AddItems(fields.Distinct().Select(field => ListedText.Of(text(field), string.Empty)));

    /// <summary>The call that has nothing between its parentheses but the caret.</summary>
    private static InvocationExpressionSyntax? EmptyCall(SemanticModel model, CompletionContext context)
    {
        var token = model.SyntaxTree.GetRoot(context.CancellationToken).FindToken(Math.Max(0, context.Position - 1));
        return token is { RawKind: (int)SyntaxKind.OpenParenToken, Parent: ArgumentListSyntax { Arguments.Count: 0, Parent: InvocationExpressionSyntax call } }
            && token.Span.End <= context.Position ? call : null;
    }

    /// <summary>The type of the entry that is asked; null if the call asks for no source.</summary>
    private static ITypeSymbol? RecordOf(SemanticModel model, InvocationExpressionSyntax call, CancellationToken cancellation)
    {
        if (Called.Method(model, call, cancellation) is not { } method || !EntryRecords.IsSourceOf(method))
        {
            return null;
        }

        var entry = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            _ => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        };
        return (entry is null ? null : model.GetTypeInfo(entry, cancellation).Type) ?? method.ContainingType;
    }
}
