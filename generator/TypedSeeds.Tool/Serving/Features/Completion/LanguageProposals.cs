using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Languages by their tags, which are found by their names too. The one that the document is in comes first.</summary>
internal static class LanguageProposals
{
    // A text that is in none of two languages says in which it is; one that is in the first says so to the second.
    private const string First = "en";
    private const string Second = "fr";

    public static Proposals Of(CompletionRequest request)
    {
        var typed = request.Typed.Trim();
        var own = Annotation.Of(request.Snapshot, request.File).Document is { IsUnreadable: false } document ? LanguageOf(document.Text) : null;
        return new(
            [.. LanguageTags.Named
                .OrderBy(language => IsFoundBy(language.Tag, typed) ? 0 : IsFoundBy(language.Name, typed) ? 1 : 2)
                .ThenBy(language => language.Tag == own ? 0 : 1)
                .Select(language => new Proposal(language.Tag, language.Tag, CompletionItemKind.Constant) { Detail = language.Tag == own ? language.Name + ", as the document" : language.Name, Words = IsFoundBy(language.Name, typed) ? language.Name : string.Empty })],
            IsCut: true);
    }

    private static bool IsFoundBy(string word, string typed) => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    private static string? LanguageOf(string text) => (OtherLanguage.Of(First, text) ?? OtherLanguage.Of(Second, text))?.Tag;
}
