namespace TypedSeeds.Json;

/// <summary>
/// The source of a field as an object with <c>field</c>, <c>origin</c> and, where they are given, <c>quote</c>, <c>note</c> and
/// <c>uri</c>; with <c>isDefault</c> where that is true.
/// </summary>
public sealed class FieldSourceJsonConverter : ObjectJsonConverter<FieldSource>
{
    internal static void WriteTo(FieldWriter json, FieldSource source)
    {
        json.Always.Write("field", source.Field);
        json.Always.Choice("origin", (int)source.Origin, Vocabulary.SourceOrigins);
        json.Write("quote", source.Quote);
        json.Write("note", source.Note);
        json.Write("uri", source.Uri);
        json.Write("isDefault", source.IsDefault ? true : (bool?)null);
    }

    private protected override FieldSource Read(JsonFields json) => new()
    {
        Field = json.Text("field"),
        Origin = (SourceOrigin)ChoiceText.NumberOf<SourceOrigin>(Vocabulary.SourceOrigins, json.Text("origin")),
        Quote = json.Object("quote", nameof(Quote)) is { } quote ? QuoteJsonConverter.QuoteOf(quote) : null,
        Note = json.OptionalText("note"),
        Uri = UriOf(json),
        IsDefault = json.Flag("isDefault"),
    };

    private protected override void WriteFields(FieldWriter json, FieldSource value) => WriteTo(json, value);

    private static Uri? UriOf(JsonFields json) => json.OptionalText("uri") switch
    {
        null => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var uri) => uri,
        _ => throw json.Missing("uri", "an absolute URI"),
    };
}
