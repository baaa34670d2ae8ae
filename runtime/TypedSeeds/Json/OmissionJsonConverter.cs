namespace TypedSeeds.Json;

/// <summary>Words that are left out, as an object with <c>start</c>, <c>length</c>, <c>text</c> and, where there is one, <c>reason</c>.</summary>
public sealed class OmissionJsonConverter : ObjectJsonConverter<Omission>
{
    internal static void WriteTo(FieldWriter json, Omission omission)
    {
        TextRangeJsonConverter.WriteTo(json, omission.Range);
        json.Always.Write("text", omission.Text);
        json.Write("reason", omission.Reason);
    }

    private protected override Omission Read(JsonFields json) =>
        new(TextRangeJsonConverter.RangeOf(json), json.Text("text"), json.OptionalText("reason"));

    private protected override void WriteFields(FieldWriter json, Omission value) => WriteTo(json, value);
}
