using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Versions;

/// <summary>Finds the versions of a file's statements in the documents that have them, and checks them there as any quote.</summary>
/// <param name="input">The file, with those documents.</param>
/// <param name="language">The tag of the language of the file's own document; empty where it gives none.</param>
/// <param name="report">Where findings go.</param>
/// <param name="counts">Counts an error of a rule that is full.</param>
/// <param name="cancellation">Stops long work.</param>
internal sealed class VersionQuotes(AnchorInput input, string language, Action<Finding> report, Predicate<Rule> counts, CancellationToken cancellation)
{
    private readonly Lazy<Dictionary<string, VersionText>> _others = new(() => input.Others.ToDictionary(static other => other.Id, StringComparer.Ordinal));

    // A document is searched where a version names it, which few entries do.
    private readonly Dictionary<string, DocumentQuotes> _quotes = new(StringComparer.Ordinal);

    /// <summary>The versions that are found. One that is not, or whose document has no text to be sought in, is left out.</summary>
    public AnchoredVersionsValue Anchor(VersionsValue versions, BoundEntry entry, Field field)
    {
        var found = new List<AnchoredVersion>();
        var languages = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (language.Length > 0)
        {
            languages.Add(language, string.Empty);
        }

        foreach (var version in versions.Versions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!_others.Value.TryGetValue(version.Document.Id, out var other))
            {
                continue;
            }

            CheckLanguage(version, other, languages);
            if (other.Document is { } text && QuotesOf(other, text) is var quotes && quotes.Find(version.Quote) is { } anchor)
            {
                quotes.Cuts.Check(entry, [new QuoteCut(field, version.Quote, anchor)], entry.IsBroken);
                found.Add(new AnchoredVersion(version.Document, text, anchor) { Language = other.Language, Token = version.Token });
            }
        }

        return new(found.ToEquatableArray());
    }

    /// <summary>Checks that the language of a version's document leads to it.</summary>
    /// <param name="version">The version.</param>
    /// <param name="other">Its document.</param>
    /// <param name="languages">The languages so far, each with the document that it leads to; empty for that of the statement itself.</param>
    private void CheckLanguage(VersionValue version, VersionText other, Dictionary<string, string> languages)
    {
        if (other.HasWrongLanguage)
        {
            return;
        }

        if (other.Language.Length == 0)
        {
            report(Finding.VersionUnreached(At(version), other.Id, "its document gives no 'language'"));
        }
        else if (languages.TryGetValue(other.Language, out var first))
        {
            report(Finding.VersionUnreached(At(version), other.Id, first.Length == 0
                ? $"'{other.Language}' is the language of the statement's own document"
                : $"'{other.Language}' leads to the version in '{first}' before it"));
        }
        else
        {
            languages.Add(other.Language, other.Id);
        }
    }

    private DocumentQuotes QuotesOf(VersionText other, DocumentText text)
    {
        if (!_quotes.TryGetValue(other.Id, out var quotes))
        {
            _quotes.Add(other.Id, quotes = new DocumentQuotes(text, other.Layout, other.Language, isToldOfGaps: !other.HasWrongLanguage, input.File.Path, report, counts, cancellation));
        }

        return quotes;
    }

    private TokenPlace At(VersionValue version) => new(input.File.Path, version.Token);
}
