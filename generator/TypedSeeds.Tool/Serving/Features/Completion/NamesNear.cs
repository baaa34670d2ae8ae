using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Who is named near to what an entry quotes: most probably its speaker.</summary>
internal sealed class NamesNear
{
    /// <summary>So far from a quote its speaker is looked for.</summary>
    private const int Reach = 300;

    private readonly string _before = string.Empty;
    private readonly string _after = string.Empty;

    public NamesNear(CompletionRequest request)
    {
        if (Annotation.Of(request.Snapshot, request.File).Document is { IsUnreadable: false } document
            && new WordsBeside(request, DocumentWords.Of(document.Text, request.File.Annotation!.Anchored.Layout)).PlaceOf(FieldKeys.Quote) is { } quote)
        {
            _before = NameQuery.Fold(document.Text[Math.Max(0, quote.Start - Reach)..quote.Start]);
            _after = NameQuery.Fold(document.Text[quote.End..Math.Min(document.Text.Length, quote.End + Reach)]);
        }
    }

    /// <summary>The entries, those first that are named nearest to the quote.</summary>
    public IEnumerable<KnownEntry> Order(IEnumerable<KnownEntry> entries) => entries.OrderBy(entry => entry.FoldedNames.Select(DistanceOf).DefaultIfEmpty(int.MaxValue).Min());

    /// <summary>Those of the entries that are named near to the quote, the nearest first.</summary>
    public IEnumerable<KnownEntry> Named(IEnumerable<KnownEntry> entries) => Order(entries.Where(entry => entry.FoldedNames.Any(name => DistanceOf(name) < int.MaxValue)));

    private int DistanceOf(string name)
    {
        var (before, after) = (_before.LastIndexOf(name, StringComparison.Ordinal), _after.IndexOf(name, StringComparison.Ordinal));
        return name.Length == 0 ? int.MaxValue : Math.Min(before < 0 ? int.MaxValue : _before.Length - before - name.Length, after < 0 ? int.MaxValue : after);
    }
}
