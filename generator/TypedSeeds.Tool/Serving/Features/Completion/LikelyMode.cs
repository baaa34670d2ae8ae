using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>How a statement is most probably told, by where its quote is.</summary>
internal static class LikelyMode
{
    private const string Quoted = "quoted";
    private const string Headline = "headline";
    private const string Reported = "reported";

    /// <summary>The mode; null where the entry quotes nothing yet.</summary>
    public static string? Of(CompletionRequest request)
    {
        if (Annotation.Of(request.Snapshot, request.File).Document is not { IsUnreadable: false } document)
        {
            return null;
        }

        var words = DocumentWords.Of(document.Text, request.File.Annotation!.Anchored.Layout);
        return new WordsBeside(request, words).PlaceOf(FieldKeys.Quote) is not { } quote ? null
            : words.Speech.At(quote.Start) is not null ? Quoted
            : IsHeadline(document.Text, words.Lines.StartOf(words.Lines.LineAt(quote.Start))) ? Headline
            : Reported;
    }

    // A headline is the first line, and no sentence with a full stop.
    private static bool IsHeadline(string text, int line)
    {
        var end = text.AsSpan(line).IndexOfAny('\n', '\r') is >= 0 and var length ? line + length : text.Length;
        return string.IsNullOrWhiteSpace(text[..line]) && !(text[line..end].TrimEnd() is { Length: > 0 } words && (words[^1] is '.' or '。' || words.Contains(". ", StringComparison.Ordinal)));
    }
}
