using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Binding;

namespace TypedSeeds.Tool.Serving.Features.Words;

/// <summary>A date in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Written">The words.</param>
/// <param name="Date">What they mean, in EDTF.</param>
internal readonly record struct FoundDate(int Start, string Written, string Date);

/// <summary>Finds the dates of a text, as people write them.</summary>
internal static partial class FoundDates
{
    private static readonly ConditionalWeakTable<string, FoundDate[]> Made = [];

    /// <summary>The dates, in their order; of one that may be two, both.</summary>
    public static IReadOnlyList<FoundDate> In(string text) => Made.GetValue(text, static made => [.. Find(made)]);

    private static IEnumerable<FoundDate> Find(string text) =>
        from Match match in Written().Matches(text)
        let written = match.Value.Trim()
        from date in DateText.Problem(written) is null ? [written] : DateReading.Of(written)
        select new FoundDate(match.Index, written, date);

    // Numbers with signs, a day and a month in words before or after one another, a month or a year alone.
    [GeneratedRegex(@"(?<![\w.])(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}\s?[年년](?:\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?)?|(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?)?\p{L}{3,10}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+|de\s+)?(?:1[5-9]|20)\d{2}|(?:1[5-9]|20)\d{2})(?![\w])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
