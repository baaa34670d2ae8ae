using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>What a statement quotes of some words of a document: the words between quotation marks where somebody speaks, and else all of them.</summary>
/// <param name="Quote">The quote as YAML.</param>
/// <param name="Mode">How it is said; what is to be written where the words do not tell.</param>
/// <param name="Cue">The word beside it that shows the act; empty where none does.</param>
internal sealed record SpokenQuote(string Quote, string Mode, string Cue)
{
    private const string Quoted = "quoted";

    /// <summary>Shorter words in marks are a part of a sentence, and not what it is about.</summary>
    private const int PartsOfSpeech = 2;

    /// <summary>The quote of some words.</summary>
    /// <param name="words">The document.</param>
    /// <param name="range">The words.</param>
    /// <param name="act">The field of acts.</param>
    public static SpokenQuote Of(DocumentWords words, TextRange range, Field act)
    {
        var said = PartsIn(words, range);
        if (said.Count == 0 || said.Sum(static part => part.Length) * PartsOfSpeech < range.Length)
        {
            return new(words.Quotes.Of(range), MissingValues.ToDo, string.Empty);
        }

        var quotes = said.Select(words.Quotes.Of).ToArray();
        return new(quotes.Length == 1 ? quotes[0] : $"[{string.Join(", ", quotes)}]", Quoted, CueOf(words, range, said, act));
    }

    // Each part as far as it is within the words.
    private static List<TextRange> PartsIn(DocumentWords words, TextRange range)
    {
        var parts = new List<TextRange>();
        for (var at = range.Start; at < range.End;)
        {
            if ((words.Speech.At(at) ?? words.Speech.FirstIn(at, range.End)) is not { } part)
            {
                break;
            }

            var (start, end) = (Math.Max(range.Start, part.Start), Math.Min(range.End, part.End));
            while (end > start && !char.IsLetterOrDigit(words.Text[end - 1]) && words.Text[end - 1] is '.' or ',' or '!' or '?' or ' ' or '”' or '"')
            {
                end--;
            }

            if (end > start)
            {
                parts.Add(new(start, end - start));
            }

            at = Math.Max(at + 1, part.End + 1);
        }

        return parts;
    }

    // A word that is there once in its sentence needs no place.
    private static string CueOf(DocumentWords words, TextRange range, List<TextRange> said, Field act)
    {
        var others = words.WordsIn(range).Where(word => !said.Exists(part => word.Start >= part.Start && word.End <= part.End)).Select(word => words.Text.Substring(word.Start, word.Length)).ToArray();
        var cue = Array.Find(others, word => ChoiceWords.Means(word.ToLowerInvariant(), act));
        return cue is not null && words.WordsIn(range).Count(word => words.Text.AsSpan(word.Start, word.Length).Equals(cue, StringComparison.Ordinal)) == 1 ? YamlText.Words(cue) : string.Empty;
    }
}
