using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Editions;

/// <summary>What is wrong with a corpus, and was not before.</summary>
internal static class NewProblems
{
    /// <param name="before">The corpus as it was.</param>
    /// <param name="now">The corpus as it is.</param>
    /// <param name="isTold">Whether a problem at a place of a file is told already.</param>
    public static IReadOnlyList<Problem> Of(CheckedCorpus before, CheckedCorpus now, Func<string, int, bool> isTold)
    {
        var known = Keys(before).GroupBy(static pair => pair.Key).ToDictionary(static group => group.Key, static group => group.Count());
        var left = new List<Problem>();
        foreach (var (key, problem) in Keys(now))
        {
            if (known.TryGetValue(key, out var count) && count > 0)
            {
                known[key] = count - 1;
            }
            else if (problem.Place is not { } place || !isTold(place.Path, place.Span.Start))
            {
                left.Add(problem);
            }
        }

        return left;
    }

    // Lines and columns are others now, in places and in messages; the text that is pointed at is not.
    private static IEnumerable<((string Rule, string Path, string Text) Key, Problem Problem)> Keys(CheckedCorpus corpus)
    {
        var texts = corpus.Files.ToDictionary(static file => file.Source.FilePath, static file => file.Source.Text, StringComparer.Ordinal);
        foreach (var document in corpus.Documents)
        {
            texts.TryAdd(document.FilePath, document.Text);
        }

        return from problem in corpus.Problems
               where problem.Severity > RuleSeverity.Info
               let place = problem.Place
               let text = place is not null && texts.TryGetValue(place.Path, out var whole) ? whole.Substring(place.Span.Start, place.Span.Length) : string.Empty
               select ((problem.Rule.Id, place?.Path ?? string.Empty, text), problem);
    }
}
