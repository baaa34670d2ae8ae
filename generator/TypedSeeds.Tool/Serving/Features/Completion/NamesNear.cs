using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Who is named near to what an entry quotes: most probably its speaker.</summary>
internal sealed class NamesNear
{
    /// <summary>So far from a quote its speaker is looked for.</summary>
    private const int Reach = 300;

    private readonly string _said = string.Empty;
    private readonly string _before = string.Empty;
    private readonly string _after = string.Empty;

    /// <param name="request">What is asked for.</param>
    /// <param name="isSpeaker">Whether the speaker is asked for: the quote of what is reported mostly begins with who says it.</param>
    public NamesNear(CompletionRequest request, bool isSpeaker)
    {
        if (Annotation.Of(request.Snapshot, request.File).Document is not { IsUnreadable: false } document)
        {
            return;
        }

        var words = DocumentWords.Of(document.Text, request.File.Annotation!.Anchored.Layout);
        if (new WordsBeside(request, words).PlaceOf(FieldKeys.Quote) is { } quote)
        {
            _said = isSpeaker && words.Speech.At(quote.Start) is null ? NameQuery.Fold(document.Text[quote.Start..quote.End]) : string.Empty;
            _before = NameQuery.Fold(document.Text[Math.Max(0, quote.Start - Reach)..quote.Start]);
            _after = NameQuery.Fold(document.Text[quote.End..Math.Min(document.Text.Length, quote.End + Reach)]);
        }
    }

    /// <summary>The entries, those first that are named nearest to the quote.</summary>
    public IEnumerable<KnownEntry> Order(IEnumerable<KnownEntry> entries) => entries.OrderBy(DistanceOf);

    /// <summary>Those of the entries that are named near to the quote, the nearest first.</summary>
    public IEnumerable<KnownEntry> Named(IEnumerable<KnownEntry> entries) => Order(entries.Where(entry => DistanceOf(entry) < int.MaxValue));

    private int DistanceOf(KnownEntry entry) => entry.FoldedNames.Concat(entry.FoldedShortNames).Select(DistanceOf).DefaultIfEmpty(int.MaxValue).Min();

    // Who is named in the quote is nearer than who is beside it, and who is named first is mostly the subject.
    private int DistanceOf(string name)
    {
        if (name.Length == 0)
        {
            return int.MaxValue;
        }

        if (First(_said, name) is >= 0 and var said)
        {
            return said - _said.Length;
        }

        var (before, after) = (Last(_before, name), First(_after, name));
        return Math.Min(before < 0 ? int.MaxValue : _before.Length - before - name.Length, after < 0 ? int.MaxValue : after);
    }

    private static int First(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        while (at >= 0 && !IsWhole(text, at, name.Length))
        {
            at = text.IndexOf(name, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static int Last(string text, string name)
    {
        var at = text.LastIndexOf(name, StringComparison.Ordinal);
        while (at > 0 && !IsWhole(text, at, name.Length))
        {
            at = text.LastIndexOf(name, at - 1, StringComparison.Ordinal);
        }

        return at >= 0 && IsWhole(text, at, name.Length) ? at : -1;
    }

    // “The garden” is not in “the gardeners”. Words of other scripts are not written apart.
    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]) || !char.IsAsciiLetterOrDigit(text[start])) && (start + length >= text.Length || !char.IsAsciiLetterOrDigit(text[start + length]) || !char.IsAsciiLetterOrDigit(text[start + length - 1]));
}
