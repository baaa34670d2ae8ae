using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Drafting;

/// <summary>The facts that a program can find out about a document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="FileName">Its file's name, if the annotation must give it.</param>
/// <param name="Language">Its language, if the script decides that.</param>
internal sealed record DocumentFacts(string Id, string Sha256, string? FileName, string? Language);

/// <summary>Writes the first version of an annotation.</summary>
internal static class DraftWriter
{
    private const string Coverage = "  coverage: complete\n";

    private const string UnknownLanguage = """
          # language: en
          # (Fill the language in: several are written in these letters.)

        """;

    private const string Head = """
          # title: What the document is called
          # publisher: some-party
          # published: 2024-11-01
          # source: https://example.org/page

        """;

    private const string PartiesHint = """

        # Then who speaks and what is said. Put parties that other documents share into a file of their own.
        #
        # parties:
        #   some-party: { kind: organization, name: Its Full Name }

        """;

    private const string Example = """
        # statements:
        #   some-statement:
        #     act: announce
        #     by: [some-party]
        #     mode: reported
        #     quote: the exact words

        # The sentences, each with its line. Some quote must touch each one, or `ignore` of the document names it.

        """;

    private const string Statements = """

        # One entry a sentence. Say who says it, how, and what the speaker does by it; take out what is no statement, and name
        # under `ignore` of the document what needs no annotation.

        """;

    /// <param name="facts">The facts of the document.</param>
    /// <param name="schemaLine">The first line of the annotation.</param>
    /// <param name="document">Its text.</param>
    /// <param name="sentences">The sentences of the text.</param>
    /// <param name="statements">The section with the entries of the sentences; null to list the sentences as comments.</param>
    public static string Of(DocumentFacts facts, string schemaLine, string document, IReadOnlyList<Sentence> sentences, string? statements)
    {
        var text = new StringBuilder(schemaLine).Append("seed: 1\n\n").Append(HeaderOf(facts, sentences, statements is not null)).Append(HintOfParties);
        if (statements is not null)
        {
            return text.Append(HintOfStatements).Append(statements).ToString();
        }

        text.Append(Example.ReplaceLineEndings("\n"));
        var lines = new SourceLines(document);
        var width = sentences.Count == 0 ? 0 : Invariant.Text(lines.LineAt(sentences[^1].Start) + 1).Length;
        foreach (var sentence in sentences)
        {
            var line = Invariant.Text(lines.LineAt(sentence.Start) + 1).PadLeft(width);
            text.Append("# ").Append(line).Append("  ").Append(AsComment(document.AsSpan(sentence.Start, sentence.Range.Length))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The section that describes the document, with the fields that only a person can fill in as comments.</summary>
    /// <param name="facts">The facts of the document.</param>
    /// <param name="sentences">The sentences of its text.</param>
    /// <param name="hasEntries">Whether sentences get entries, which headings do not.</param>
    public static string HeaderOf(DocumentFacts facts, IReadOnlyList<Sentence> sentences, bool hasEntries)
    {
        var text = new StringBuilder(KindTable.Document + ":\n");
        foreach (var (key, value) in FieldsOf(facts).Where(static field => field.Key != FieldKeys.Language))
        {
            text.Append("  ").Append(key).Append(": ").Append(value).Append('\n');
        }

        text.Append(Coverage);
        text.Append(sentences.Any(static sentence => sentence.IsHeading) ? hasEntries ? "  ignore: [headings]\n" : "  # ignore: [headings]\n" : string.Empty);
        text.Append(facts.Language is { } language ? $"  language: {language}\n" : UnknownLanguage.ReplaceLineEndings("\n"));
        return text.Append(Head.ReplaceLineEndings("\n")).ToString();
    }

    /// <summary>The fields that the facts give, in the order in which they are written.</summary>
    public static IEnumerable<(string Key, string Value)> FieldsOf(DocumentFacts facts)
    {
        yield return (FieldKeys.Id, facts.Id);
        if (facts.FileName is { } name)
        {
            yield return (FieldKeys.Text, JsonFormatter.Of(name));
        }

        yield return (FieldKeys.Sha256, facts.Sha256);
        if (facts.Language is { } language)
        {
            yield return (FieldKeys.Language, language);
        }
    }

    /// <summary>What to write of parties, as comments.</summary>
    public static string HintOfParties { get; } = PartiesHint.ReplaceLineEndings("\n");

    /// <summary>What to do with the entries of sentences, as comments.</summary>
    public static string HintOfStatements { get; } = Statements.ReplaceLineEndings("\n");

    // YAML ends a comment at characters that end no line of the document, and forbids some characters in comments.
    private static string AsComment(ReadOnlySpan<char> sentence)
    {
        var text = sentence.ToString().ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' ? ' ' : text[i];
        }

        return new string(text);
    }
}
