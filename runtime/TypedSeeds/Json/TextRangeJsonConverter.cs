namespace TypedSeeds.Json;

/// <summary>A range as an object with <c>start</c> and <c>length</c>.</summary>
public sealed class TextRangeJsonConverter : ObjectJsonConverter<TextRange>
{
    internal static TextRange RangeOf(JsonFields json) => new(json.Number("start"), json.Number("length"));

    internal static void WriteTo(FieldWriter json, TextRange range)
    {
        json.Always.Write("start", range.Start);
        json.Always.Write("length", range.Length);
    }

    private protected override TextRange Read(JsonFields json) => RangeOf(json);

    private protected override void WriteFields(FieldWriter json, TextRange value) => WriteTo(json, value);
}
