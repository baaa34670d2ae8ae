namespace TypedSeeds.Json;

/// <summary>A place as an object with <c>line</c> and <c>column</c>.</summary>
public sealed class TextPositionJsonConverter : ObjectJsonConverter<TextPosition>
{
    internal static void WriteTo(FieldWriter json, TextPosition position)
    {
        json.Always.Write("line", position.Line);
        json.Always.Write("column", position.Column);
    }

    private protected override TextPosition Read(JsonFields json) => new(json.Number("line"), json.Number("column"));

    private protected override void WriteFields(FieldWriter json, TextPosition value) => WriteTo(json, value);
}
