using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Words in one quote that the document has apart from one another: two sentences with others between them.</summary>
internal static class JoinedWords
{
    private const int MostParts = 6;

    private static readonly string[] Signs = [" / ", "; ", " — ", " – ", " | ", " - "];

    private static readonly char[] Ends = ['.', '!', '?', ',', ';', '。', ' '];

    /// <summary>What to write; null where a part is not in the document.</summary>
    public static Hint? Explain(string words, SearchedDocument document)
    {
        // With a mark of omission, that is what is told.
        if (Omission.Explain(words, document).Text.Length > 0)
        {
            return null;
        }

        var parts = PartsOf(words).Concat(InterruptedSpeech.PartsOf(words, document)).FirstOrDefault(parts => parts.Length is > 1 and <= MostParts && parts.All(part => Found(part, document) is not null));
        if (parts is null)
        {
            return null;
        }

        string[] written = [.. parts.Select(part => Found(part, document)!)];
        var places = written.Select(part => document.Index.Find(part).Whole[0]).ToArray();
        var isInOrder = Enumerable.Range(1, places.Length - 1).All(number => places[number - 1] < places[number]);
        var lines = string.Join(" and ", places.Select(place => Invariant.Text(document.LineOf(document.Index.ToOriginal(place, 0).Start))).Distinct());
        var list = $"[{string.Join(", ", written.Select(YamlText.Words))}]";
        var there = $"; its parts are in line {lines}, and not next to one another";
        return isInOrder
            ? new Hint($"{there}: write a list of pieces, {list}, or an entry for each", null) { Choices = new([new(list, IsSafe: false, ProposalForm.Yaml)]) }
            : $"{there}, but in another order: write an entry for each";
    }

    private static IEnumerable<string[]> PartsOf(string words)
    {
        yield return [.. Sentences.Find(words).Select(sentence => words.Substring(sentence.Start, sentence.End - sentence.Start))];
        foreach (var sign in Signs.Where(sign => words.IndexOf(sign, StringComparison.Ordinal) >= 0))
        {
            yield return words.Split([sign], StringSplitOptions.RemoveEmptyEntries);
        }
    }

    // A full stop may be the quote's alone.
    private static string? Found(string part, SearchedDocument document)
    {
        var words = TextIndex.Normalize(part).Trim(' ');
        var bare = words.TrimEnd(Ends);
        return IsThere(words, document) ? words : bare.Length > 0 && IsThere(bare, document) ? bare : null;
    }

    private static bool IsThere(string words, SearchedDocument document) => words.Length > 0 && document.Index.Find(words).Whole.Count > 0;
}
