using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Drafting;

/// <summary>Finds the verb of a sentence that says what its speaker does, which is the cue of its entry.</summary>
/// <remarks>
/// The words are those of <see cref="ChoiceWords"/>, which are English, in the past tense: there a verb is hardly ever a noun.
/// A sentence that has none gets no cue, since a wrong one would say another act.
/// </remarks>
internal static class SpeechVerbs
{
    private static readonly Field Act = KindTable.BuiltIn.Single(static kind => kind.Name == KindTable.Statement).AllFields.Single(static field => field.Key == FieldKeys.Act);

    private static readonly HashSet<string> Irregular = new(["said", "told", "wrote", "spoke", "thought", "swore", "undertook", "foresaw", "foretold"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is before a participle that describes a thing: “the proposed text”.</summary>
    private static readonly HashSet<string> BeforeNouns = new(["the", "a", "an", "its", "their", "his", "her", "our", "any", "all", "no", "this", "that", "these", "those"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The verb, as the sentence writes it; empty where it has none, or has it twice.</summary>
    /// <param name="sentence">The sentence. What it quotes itself says another act.</param>
    public static string Of(string sentence)
    {
        var words = WordsOf(sentence).ToArray();
        var verb = words.Where((word, number) => IsVerb(word) && !(number > 0 && BeforeNouns.Contains(words[number - 1]))).FirstOrDefault() ?? string.Empty;
        return verb.Length > 0 && WholeWords.PlacesOf(sentence, verb).Take(2).Count() == 1 ? verb : string.Empty;
    }

    private static bool IsVerb(string word) => Irregular.Contains(word) || (word.EndsWith("ed", StringComparison.Ordinal) && ChoiceWords.Means(word, Act));

    private static IEnumerable<string> WordsOf(string sentence)
    {
        var isQuoted = false;
        for (var at = 0; at < sentence.Length; at++)
        {
            isQuoted = sentence[at] is '“' or '«' or '„' || (sentence[at] is '"' ? !isQuoted : isQuoted && sentence[at] is not ('”' or '»'));
            var start = at;
            while (at < sentence.Length && char.IsLetter(sentence[at]))
            {
                at++;
            }

            if (at > start && !isQuoted)
            {
                yield return sentence[start..at];
            }

            at = Math.Max(at - 1, start);
        }
    }
}
