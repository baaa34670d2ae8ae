using System.Globalization;
using System.Text;

namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>Writes the annotation of a document in the style of the real seeds: blocks, lists in brackets, some braces and comments.</summary>
internal sealed class DocumentYaml
{
    private const int EndLength = 35;

    private readonly StringBuilder _yaml = new();

    public static string Write(MadeDocument document)
    {
        var writer = new DocumentYaml();
        writer.AddDocument(document);
        for (var number = 0; number < document.Statements.Count; number++)
        {
            writer.AddStatement(document.Statements[number], number);
        }

        writer.AddAgreements(document.Agreements);
        return writer._yaml.ToString();
    }

    private void AddDocument(MadeDocument document)
    {
        _yaml.Append("# yaml-language-server: $schema=../obj/typed-seeds.schema.json\nseed: 1\n\ndocument:\n");
        _yaml.Append(CultureInfo.InvariantCulture, $"  id: {document.Id}\n  title: {YamlText.Quoted(document.Title)}\n");
        _yaml.Append(CultureInfo.InvariantCulture, $"  publisher: {document.Publisher}\n  published: {document.Published}\n  language: en\n\nstatements:\n");
    }

    private void AddStatement(MadeStatement statement, int number)
    {
        if (number % 5 == 0)
        {
            _yaml.Append(CultureInfo.InvariantCulture, $"\n  # ── line {statement.Quote.Line}");
        }

        _yaml.Append(CultureInfo.InvariantCulture, $"\n  {statement.Id}:\n    act: {statement.Act}\n    by: {YamlText.List(statement.By)}\n");
        AddList("to", statement.To);
        AddList("about", statement.About);
        Add("mode", statement.Mode);
        AddQuote(statement.Quote, number);
        Add("cue", statement.HasCue ? string.Create(CultureInfo.InvariantCulture, $"{{ exact: {YamlText.Quoted(statement.Quote.Verb)}, line: {statement.Quote.Line} }}") : null);
        Add("part-of", statement.PartOf);
        AddList("renders", statement.Renders);
        Add("at", statement.At);
        AddList("topics", statement.Topics);
        Add("made", statement.Made);
        Add("intensity", statement.Intensity);
        Add("codes", statement.Cameo is { } code ? $"{{ cameo: \"{code}\" }}" : null);
        Add("summary", statement.Summary is { } summary ? ">-\n      " + YamlText.Wrapped(summary, 6) : null);
    }

    // Most quotes are plain; some have quotation marks, are given by their two ends, or have a line number.
    private void AddQuote(MadeSentence quote, int number)
    {
        switch (number % 10)
        {
            case 3:
                Add("quote", YamlText.Quoted(quote.Words));
                break;
            case 6 when quote.Words.Length > 3 * EndLength:
                _yaml.Append(CultureInfo.InvariantCulture, $"    quote:\n      start: {FirstWords(quote.Words)}\n      end: {LastWords(quote.Words)}\n      line: {quote.Line}\n");
                break;
            case 9:
                _yaml.Append(CultureInfo.InvariantCulture, $"    quote:\n      exact: {YamlText.Wrapped(quote.Words, 8)}\n      line: {quote.Line}\n");
                break;
            default:
                Add("quote", YamlText.Wrapped(quote.Words, 6));
                break;
        }
    }

    private static string FirstWords(string words) => words[..words.IndexOf(' ', EndLength)];

    private static string LastWords(string words) => words[(words.LastIndexOf(' ', words.Length - EndLength) + 1)..];

    private void AddAgreements(IReadOnlyList<MadeAgreement> agreements)
    {
        _yaml.Append(agreements.Count > 0 ? "\nagreements:\n" : string.Empty);
        foreach (var agreement in agreements)
        {
            _yaml.Append(CultureInfo.InvariantCulture, $"\n  {agreement.Id}:\n    parties: {YamlText.List(agreement.Parties)}\n    summary: {agreement.Summary}\n");
            Add("status", agreement.Status);
            AddList("stated-in", agreement.StatedIn);
            Add("due", agreement.Due);
        }
    }

    private void AddList(string key, string[] values) => Add(key, values.Length > 0 ? YamlText.List(values) : null);

    private void Add(string key, string? value)
    {
        if (value is not null)
        {
            _yaml.Append(CultureInfo.InvariantCulture, $"    {key}: {value}\n");
        }
    }
}
