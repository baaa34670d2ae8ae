using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>What is most probably done by a quote: what the verbs of its sentence say, but for those that are denied.</summary>
internal static class LikelyActs
{
    /// <summary>What a promise is.</summary>
    public const string Commit = "commit";

    /// <summary>So many words before a verb may deny it.</summary>
    private const int Reach = 3;

    private const string State = "state";
    private const string Deny = "deny";
    private const string Refuse = "refuse";

    // They say no more than that something is said, so that any other verb tells more.
    private static readonly HashSet<string> Plain = [State, "report", "claim"];

    private static readonly HashSet<string> Intentions = ["will", "would", "shall", "won’t", "won't"];

    private static readonly HashSet<string> Calls = ["call", "calls", "called", "calling"];

    private static readonly HashSet<string> AfterCalls = ["on", "upon", "for"];

    private static readonly HashSet<string> Speakers = ["we", "i"];

    /// <summary>The values of the choice, the likeliest first; none where the entry quotes nothing yet.</summary>
    public static IEnumerable<string> Of(Field field, CompletionRequest request) => OfCue(field, request).Concat(OfQuote(field, request)).Distinct(StringComparer.Ordinal);

    // A cue is the words of the document that show the act.
    private static IEnumerable<string> OfCue(Field field, CompletionRequest request) =>
        EntryFields.TextOf(request, FieldKeys.Cue) is { Length: > 0 } cue ? ActsOf(WordsOf(cue), Denials(request, cue, 0, cue.Length), field) : [];

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

        var said = words.WordsIn(sentence).Select(word => (word.Start, document.Text.Substring(word.Start, word.Length).ToLowerInvariant())).ToArray();
        return ActsOf(said, Denials(request, document.Text, sentence.Start, sentence.End), field).Distinct(StringComparer.Ordinal).OrderBy(static act => Plain.Contains(act) ? 1 : 0).Append(State).Distinct(StringComparer.Ordinal).Where(field.IsChoice);
    }

    private static (int Start, string Word)[] WordsOf(string text)
    {
        var (words, at) = (new List<(int, string)>(), 0);
        foreach (var word in text.Split(' '))
        {
            words.Add((at, word.Trim(',').ToLowerInvariant()));
            at += word.Length + 1;
        }

        return [.. words.Where(static word => word.Item2.Length > 0)];
    }

    // The negations of the document's language; none where that has no table.
    private static IReadOnlyList<FoundOperator> Denials(CompletionRequest request, string text, int start, int end) =>
        OperatorTables.LanguageOf(request.File.Annotation?.Anchored.Language ?? string.Empty, text) is { } language && OperatorTables.Find(language) is { } table
            ? [.. table.Find(text, start, end).Where(static found => found.Class == OperatorClass.Negation)]
            : [];

    private static IEnumerable<string> ActsOf((int Start, string Word)[] said, IReadOnlyList<FoundOperator> denials, Field field)
    {
        for (var i = 0; i < said.Length; i++)
        {
            var (start, word) = said[i];
            if (Intentions.Contains(word) && i > 0 && Speakers.Contains(said[i - 1].Word) && !IsDenied(start, i + 1 < said.Length ? said[Math.Min(said.Length - 1, i + Reach)].Start : start + word.Length))
            {
                yield return Commit;
            }

            // “Declined to comment” is an act of several words, and more than its first one.
            if (field.ChoiceIds.FirstOrDefault(id => IsAt(said, i, id.Split('-'))) is { } several)
            {
                yield return several;
            }

            // “Called it a success” calls on nobody.
            if (!ChoiceWords.Means(word, field) || ChoiceWords.Meant(word, field) is not { } act || (Calls.Contains(word) && !(i + 1 < said.Length && AfterCalls.Contains(said[i + 1].Word))))
            {
                continue;
            }

            // “We will not apologize” refuses, and “we do not accuse” denies.
            var before = said[Math.Max(0, i - Reach)..i];
            yield return before.Length == 0 || !IsDenied(before[0].Start, start) ? act : before.Any(static one => Intentions.Contains(one.Word)) ? Refuse : Deny;
        }

        static bool IsAt((int Start, string Word)[] words, int at, string[] parts) =>
            parts.Length > 1 && at + parts.Length <= words.Length && parts.Select((part, i) => words[at + i].Word.StartsWith(part, StringComparison.Ordinal)).All(static same => same);

        bool IsDenied(int from, int to) => denials.Any(denial => denial.Start >= from && denial.Start < to);
    }
}
