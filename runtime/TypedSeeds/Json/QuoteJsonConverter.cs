using System.Text.Json;

namespace TypedSeeds.Json;

/// <summary>
/// A quote as an object with <c>document</c>, <c>line</c>, <c>column</c>, <c>start</c>, <c>length</c> and <c>text</c>; with
/// <c>pieces</c> where it has more than one, and with <c>omissions</c> and <c>context</c> where there are any. By itself, and not in
/// an entry, it begins with the <c>corpus</c> of its document.
/// </summary>
/// <remarks>
/// It is read back from its document, which the corpus that the options have must hold; text that the document does not have
/// there is an error. Reasons are the annotation's alone, so <c>omissions</c> and <c>context</c> are not read.
/// </remarks>
public sealed class QuoteJsonConverter : ObjectJsonConverter<Quote>
{
    internal static Quote QuoteOf(JsonFields json)
    {
        var document = json.Entry<SourceDocument>("document", json.OptionalText(FieldWriter.CorpusName)) ?? throw json.Missing("document", "a string");
        var pieces = json.Objects("pieces", "piece of a quote")?.Select(TextRangeJsonConverter.RangeOf).ToArray() ?? [TextRangeJsonConverter.RangeOf(json)];
        var quote = QuoteOf(document, pieces);
        return json.OptionalText("text") is not { } text || string.Equals(text, quote.Text, StringComparison.Ordinal)
            ? quote
            : throw new JsonException($"The document '{document.Id}' does not say “{TextUnits.OnShortLine(text)}” at line {quote.Line}, column {quote.Column}: {TextDifference.Between(quote.Text, text)}.");
    }

    internal static void WriteTo(FieldWriter json, Quote quote)
    {
        json.DocumentOf(quote);
        json.Always.Write("line", quote.Line);
        json.Always.Write("column", quote.Column);
        json.Always.Write("start", quote.Start);
        json.Always.Write("length", quote.Length);
        json.Always.Write("text", quote.Text);
        if (!quote.IsContiguous)
        {
            json.Objects("pieces", quote.Pieces.ToArray(), TextRangeJsonConverter.WriteTo);
        }

        if (quote.Omissions.Count > 0)
        {
            json.Objects("omissions", quote.Omissions, OmissionJsonConverter.WriteTo);
        }

        json.Write("context", quote.Context);
    }

    private protected override Quote Read(JsonFields json) => QuoteOf(json);

    private protected override void WriteFields(FieldWriter json, Quote value) => WriteTo(json, value);

    private static Quote QuoteOf(SourceDocument document, TextRange[] pieces)
    {
        try
        {
            return new Quote(document, pieces);
        }
        catch (ArgumentException problem)
        {
            throw new JsonException($"The document '{document.Id}' has no such range: {problem.Message}", problem);
        }
    }
}
