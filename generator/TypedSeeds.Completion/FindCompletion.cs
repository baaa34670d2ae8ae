using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Analyzers;

namespace TypedSeeds.Completion;

/// <summary>Lists ids in the string that a look-up gets, after what is known of its beginning.</summary>
[ExportCompletionProvider(nameof(FindCompletion), LanguageNames.CSharp)]
public sealed class FindCompletion : CompletionProvider
{
    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger is { Kind: CompletionTriggerKind.Insertion, Character: '"' or EntryClass.Separator };

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (Written.At(model!, context.Position, context.CancellationToken) is { } written
            && Called.Method(model!, written.Call, context.CancellationToken) is { } method
            && Generated.IsFind(method)
            && EntryClassReader.Read(method.ContainingType) is { } entries)
        {
            Add(context, written, entries);
        }
    }

    private static void Add(CompletionContext context, Written written, EntryClass entries)
    {
        context.CompletionListSpan = written.Span;
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries.Members)
        {
            foreach (var text in Continuations.Of(entry.Key, written))
            {
                // Several entries can go on with one text, such as the entries of one document.
                members[text] = members.ContainsKey(text) ? string.Empty : entry.Value;
            }
        }

        context.AddItems(members.Select(text => ListedText.Of(text.Key, text.Value)));
    }
}
