using System.Text.Json;
using System.Text.Json.Serialization;
using TypedSeeds.Tables;

namespace TypedSeeds.Json;

/// <summary>
/// Brings a corpus to the converters: options carry nothing else that a converter could find. Choices it converts itself, since a
/// converter of the options for any enum would come before that of the type, and write its names in C#.
/// </summary>
/// <param name="corpus">The corpus.</param>
internal sealed class CorpusCarrier(Corpus corpus) : JsonConverterFactory
{
    public Corpus Corpus => corpus;

    public override bool CanConvert(Type typeToConvert) => corpus.ConverterOfAny(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => corpus.ConverterOfAny(typeToConvert);
}
