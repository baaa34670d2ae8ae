using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>What is most probably done by a quote: what the verbs of its sentence say, but for those that are denied.</summary>
internal static class LikelyActs
{
    /// <summary>So many words before a verb may deny it.</summary>
    private const int Reach = 3;

    private const string State = "state";
    private const string Deny = "deny";
    private const string Refuse = "refuse";
    private const string Commit = "commit";

    // They say no more than that something is said, so that any other verb tells more.
    private static readonly HashSet<string> Plain = [State, "report", "claim"];

    private static readonly HashSet<string> Negations = ["not", "never", "no", "nobody", "none", "neither", "cannot"];

    private static readonly HashSet<string> Intentions = ["will", "would", "shall", "won’t", "won't"];

    private static readonly HashSet<string> Speakers = ["we", "i"];

    /// <summary>The values of the choice, the likeliest first; none where the entry quotes nothing yet.</summary>
    public static IEnumerable<string> Of(Field field, CompletionRequest request) => OfCue(field, request).Concat(OfQuote(field, request)).Distinct(StringComparer.Ordinal);

    // A cue is the words of the document that show the act.
    private static IEnumerable<string> OfCue(Field field, CompletionRequest request) =>
        EntryFields.TextOf(request, FieldKeys.Cue) is { } cue ? ActsOf(cue.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries), field) : [];

    private static IEnumerable<string> OfQuote(Field field, CompletionRequest request)
    {
        if (Annotation.Of(request.Snapshot, request.File).Document is not { IsUnreadable: false } document)
        {
            return [];
        }

        var words = DocumentWords.Of(document.Text, request.File.Annotation!.Anchored.Layout);
        if (new WordsBeside(request, words).SentenceOf(FieldKeys.Quote) is not { } sentence)
        {
            return [];
        }

        var said = words.WordsIn(sentence).Select(word => document.Text.Substring(word.Start, word.Length).ToLowerInvariant()).ToArray();
        return ActsOf(said, field).Distinct(StringComparer.Ordinal).OrderBy(static act => Plain.Contains(act) ? 1 : 0).Append(State).Distinct(StringComparer.Ordinal).Where(field.IsChoice);
    }

    private static IEnumerable<string> ActsOf(string[] said, Field field)
    {
        for (var i = 0; i < said.Length; i++)
        {
            var before = said[Math.Max(0, i - Reach)..i];
            if (Intentions.Contains(said[i]) && i > 0 && Speakers.Contains(said[i - 1]) && !said.Skip(i).Take(Reach).Any(IsNegation))
            {
                yield return Commit;
            }

            if (!ChoiceWords.Means(said[i], field) || ChoiceWords.Meant(said[i], field) is not { } act)
            {
                continue;
            }

            // “We will not apologize” refuses, and “we do not accuse” denies.
            yield return !before.Any(IsNegation) ? act : before.Any(Intentions.Contains) ? Refuse : Deny;
        }
    }

    private static bool IsNegation(string word) => Negations.Contains(word) || word.EndsWith("n’t", StringComparison.Ordinal) || word.EndsWith("n't", StringComparison.Ordinal);
}
