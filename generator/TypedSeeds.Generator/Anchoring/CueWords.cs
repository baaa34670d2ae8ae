using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What is meant by a cue that is not found: a form of its words in the sentences of the quote that it belongs to. Words of another sentence would show another act.</summary>
internal static class CueWords
{
    /// <summary>A cue of more words is compared as any other quote.</summary>
    private const int MostWords = 8;

    /// <summary>A longer sentence is shown shortened.</summary>
    private const int LongestShown = 160;

    /// <summary>As many words in a row of the sentences of the quote, each a form of one of the cue; null where there are none.</summary>
    /// <param name="cue">The words of the cue.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="document">The document.</param>
    public static Hint? Explain(string cue, Anchor quote, SearchedDocument document)
    {
        var sought = LikeWords.Of(cue, 0, cue.Length);
        if (sought.Count is 0 or > MostWords || !LikeWords.AreIn(cue) || document.Same.Find(cue) is not null)
        {
            return null;
        }

        foreach (var sentence in quote.Pieces.Select(document.SentencesOf).Distinct())
        {
            var words = LikeWords.Of(document.Document.Text, sentence.Start, sentence.End);
            var first = Enumerable.Range(0, Math.Max(0, words.Count - sought.Count + 1)).Where(start => Enumerable.Range(0, sought.Count).All(i => LikeWords.Are(sought[i].Word, words[start + i].Word))).Select(static start => start + 1).FirstOrDefault() - 1;
            if (first >= 0)
            {
                var range = new TextRange(words[first].Range.Start, words[first + sought.Count - 1].Range.End - words[first].Range.Start);
                var said = TextIndex.Normalize(document.Slice(range));
                return new($"; the sentence of the quote says ‘{said}’, in {document.PlaceOf(range.Start)}", new(said, IsSafe: false));
            }
        }

        return null;
    }

    /// <summary>What a cue is, with the sentence in which it is sought, where nothing of the document is like it.</summary>
    private static Hint Otherwise(Anchor quote, SearchedDocument document) =>
        $"{NearMatch.NothingLikeIt}; write the words that show the act in the sentence of the quote, ‘{document.Shown(document.SentencesOf(quote.Pieces[0]), LongestShown)}’";

    /// <summary>The same hint where what it proposes is in the sentences of the quote, and its words alone where it is in others.</summary>
    public static Hint InItsSentences(Hint hint, Anchor quote, SearchedDocument document) =>
        hint.Text == NearMatch.NothingLikeIt && hint.Choices.Count == 0 ? Otherwise(quote, document) : hint.Proposal is not { IsSafe: false } proposal || quote.Pieces.Select(document.SentencesOf).Any(sentence => TextIndex.Normalize(document.Slice(sentence)).IndexOf(proposal.Value, StringComparison.Ordinal) >= 0) ? hint
        : new Hint("; nothing in the sentence of the quote is like it", null);
}
