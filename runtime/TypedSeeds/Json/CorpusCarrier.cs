using System.Text.Json;
using System.Text.Json.Serialization;
using TypedSeeds.Tables;

namespace TypedSeeds.Json;

/// <summary>Brings a corpus to the converters: options carry nothing else that a converter could find. It converts no type itself.</summary>
/// <param name="corpus">The corpus.</param>
internal sealed class CorpusCarrier(Corpus corpus) : JsonConverterFactory
{
    public Corpus Corpus => corpus;

    public override bool CanConvert(Type typeToConvert) => false;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => null;
}
