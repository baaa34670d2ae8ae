namespace TypedSeeds.Json;

/// <summary>An office as an object with <c>title</c> and, where they are known, <c>of</c>, <c>from</c> and <c>until</c>.</summary>
public sealed class OfficeJsonConverter : ObjectJsonConverter<Office>
{
    internal static void WriteTo(FieldWriter json, Office office)
    {
        json.Always.Write("title", office.Title);
        json.Reference("of", office.Of);
        json.Write("from", office.From);
        json.Write("until", office.Until);
    }

    private protected override Office Read(JsonFields json) => new()
    {
        Title = json.Text("title"),
        Of = json.Entry<Party>("of"),
        From = json.Date("from"),
        Until = json.Date("until"),
    };

    private protected override void WriteFields(FieldWriter json, Office value) => WriteTo(json, value);
}
