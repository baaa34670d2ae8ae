using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedSeeds.Json;

/// <summary>Codes as an object with a property for each scheme.</summary>
public sealed class CodeSetJsonConverter : JsonConverter<CodeSet>
{
    /// <inheritdoc/>
    public override CodeSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong();
        }

        var codes = new List<KeyValuePair<string, string>>();
        var schemes = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var scheme = reader.GetString()!;
            reader.Read();
            var code = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Wrong();
            codes.Add(schemes.Add(scheme) ? new(scheme, code) : throw new JsonException($"The scheme '{scheme}' is there twice."));
        }

        return codes.Count == 0 ? CodeSet.Empty : new CodeSet(codes);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodeSet value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        WriteTo(writer, value);
    }

    internal static void WriteTo(Utf8JsonWriter writer, CodeSet codes)
    {
        writer.WriteStartObject();
        foreach (var (scheme, code) in codes)
        {
            writer.WriteString(scheme, code);
        }

        writer.WriteEndObject();
    }

    private static JsonException Wrong() => new("The CodeSet must be an object with a string for each scheme, such as { \"wikidata\": \"Q16\" }.");
}
