namespace TypedSeeds.Json;

/// <summary>A place as an object with <c>line</c> and <c>column</c>.</summary>
public sealed class TextPositionJsonConverter : ObjectJsonConverter<TextPosition>
{
    private protected override TextPosition Read(JsonFields json) => new(json.Number("line"), json.Number("column"));

    private protected override void WriteFields(FieldWriter json, TextPosition value)
    {
        json.Write("line", value.Line);
        json.Write("column", value.Column);
    }
}
