using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Drafting;

/// <summary>Writes an entry for each sentence, with its quote, and with what only a person can say left to fill in.</summary>
internal static class StatementDrafts
{
    private const int Indent = 2;

    /// <summary>The section of the entries.</summary>
    public static string Section { get; } = KindTable.BuiltIn.Single(static kind => kind.Name == KindTable.Statement).Section;

    /// <summary>The line that begins a section of them.</summary>
    public static string NewSection { get; } = Section + ":\n";

    /// <param name="document">The text of the document.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="isWanted">Whether a sentence gets an entry.</param>
    /// <param name="namesByWords">Whether ids are made of the first words; else they are numbered.</param>
    /// <param name="given">What the file gives for all of them.</param>
    /// <param name="taken">The ids that the section has already.</param>
    /// <param name="column">By how much the ids are indented.</param>
    public static string Of(string document, IReadOnlyList<Sentence> sentences, Func<Sentence, bool> isWanted, bool namesByWords, GivenDefaults given, IEnumerable<string> taken, int column = Indent)
    {
        var text = new StringBuilder();
        var quotes = PlacedQuote.In(document);
        var ids = taken.ToHashSet(StringComparer.Ordinal);
        var indent = new string(' ', column);
        var number = 0;
        foreach (var sentence in sentences.Where(static sentence => !sentence.IsHeading))
        {
            number++;
            if (!isWanted(sentence))
            {
                continue;
            }

            var words = OneLine.Of(document[sentence.Words..sentence.End]);
            text.Append(indent).Append(IdOf(words, number, namesByWords, ids)).Append(":\n");
            foreach (var field in FieldsOf(quotes.Of(new(sentence.Words, sentence.End - sentence.Words)), given, cue: SpeechVerbs.Of(words)))
            {
                text.Append(indent).Append("  ").Append(field).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The fields of an entry that has only its quote: those that the file does not give it.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="given">What the file gives for all of them.</param>
    /// <param name="mode">How it is said.</param>
    /// <param name="cue">The words that show the act; empty where it has none.</param>
    public static IReadOnlyList<string> FieldsOf(string quote, GivenDefaults given, string mode = MissingValues.ToDo, string cue = "") =>
    [
        .. new[] { (Key: FieldKeys.Act, Value: MissingValues.ToDo), (Key: FieldKeys.By, Value: $"[{MissingValues.ToDo}]"), (Key: FieldKeys.Mode, Value: mode) }
            .Where(field => !given.Gives(Section, field.Key) || (field.Key == FieldKeys.Mode && mode != MissingValues.ToDo))
            .Append((Key: FieldKeys.Quote, Value: quote))
            .Concat(cue.Length > 0 ? [(Key: FieldKeys.Cue, Value: cue)] : Array.Empty<(string Key, string Value)>())
            .Select(static field => $"{field.Key}: {field.Value}"),
    ];

    // The number of a sentence may be the words of another one.
    private static string IdOf(string words, int number, bool byWords, HashSet<string> taken)
    {
        var id = byWords ? WordIds.Of(words) : string.Empty;
        while (id.Length == 0 || !taken.Add(id))
        {
            id = $"sentence-{Invariant.Text(number++)}";
        }

        return id;
    }
}
