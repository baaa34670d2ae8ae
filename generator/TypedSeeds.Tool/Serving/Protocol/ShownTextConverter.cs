using System.Text.Json;
using System.Text.Json.Serialization;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Writes a text that an editor shows in one line and puts nowhere: a character that could turn the line round, or begin another, is shown as a sign.</summary>
internal sealed class ShownTextConverter : JsonConverter<string>
{
    /// <summary>A text as it is shown.</summary>
    public static string Shown(string text) => Printable.Of(text.ReplaceLineEndings(" "));

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Shown(value));
}
