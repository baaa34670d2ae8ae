using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;

namespace TypedSeeds.Completion;

/// <summary>An item of a completion list that is written as it is shown.</summary>
internal static class ListedText
{
    // The characters of ids narrow the list. All others end the word, and none but Enter and Tab takes an item.
    private static readonly CompletionItemRules Rules = CompletionItemRules.Create(
        filterCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '-', '/', '.', '(')],
        commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace)]);

    public static CompletionItem Of(string text, string member) => CompletionItem.Create(
        text,
        filterText: text,
        sortText: text,
        ImmutableDictionary<string, string>.Empty,
        [WellKnownTags.Constant],
        Rules,
        displayTextPrefix: null,
        displayTextSuffix: null,
        inlineDescription: member);
}
