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
    private const string Section = "statements";

    /// <param name="document">The text of the document.</param>
    /// <param name="sentences">Its sentences. Headings get no entry.</param>
    /// <param name="namesByWords">Whether ids are made of the first words; else they are numbered.</param>
    /// <param name="given">What the file gives for all of them.</param>
    public static string Of(string document, IReadOnlyList<Sentence> sentences, bool namesByWords, GivenDefaults given)
    {
        var text = new StringBuilder(Section + ":\n");
        var lines = new TextLines(document);
        var whole = OneLine.Of(document);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var sentence in sentences.Where(static sentence => !sentence.IsHeading))
        {
            number++;
            var words = OneLine.Of(document[sentence.Words..sentence.End]);
            text.Append("  ").Append(IdOf(words, number, namesByWords, taken)).Append(":\n");
            foreach (var field in FieldsOf(QuoteOf(whole, words, lines.LineAt(sentence.Words) + 1), given))
            {
                text.Append("    ").Append(field).Append('\n');
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

    /// <summary>A quote of some words of a document.</summary>
    public static string QuoteOf(string document, TextRange words) =>
        QuoteOf(OneLine.Of(document), OneLine.Of(document.Substring(words.Start, words.Length)), new TextLines(document).LineAt(words.Start) + 1);

    // Words that come twice need their line.
    private static string QuoteOf(string whole, string words, int line)
    {
        var isOnce = whole.IndexOf(words, StringComparison.Ordinal) == whole.LastIndexOf(words, StringComparison.Ordinal);
        return isOnce ? YamlText.Quoted(words) : $"{{ exact: {YamlText.Quoted(words)}, line: {Invariant.Text(line)} }}";
    }

    private static string IdOf(string words, int number, bool byWords, HashSet<string> taken)
    {
        var numbered = $"sentence-{Invariant.Text(number)}";
        var id = byWords ? WordIds.Of(words) : numbered;
        return id.Length > 0 && taken.Add(id) ? id : numbered;
    }
}
