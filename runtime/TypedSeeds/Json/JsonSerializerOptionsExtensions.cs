using System.Text.Json;
using TypedSeeds.Tables;

namespace TypedSeeds.Json;

/// <summary>Lets System.Text.Json read entries back, and write choices as ids where the options say otherwise of enums.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>Names a corpus that entries, and the documents of quotes, are read from. Writing needs none.</summary>
    /// <remarks>Choices are their ids even where the options have a converter for all enums, such as <c>JsonStringEnumConverter</c>.</remarks>
    /// <param name="options">The options.</param>
    /// <param name="corpus">The corpus: <c>Seeds.Corpus</c> in its namespace. Options may have several; one that they have already has no effect.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException">The options or the corpus are null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions AddTypedSeeds(this JsonSerializerOptions options, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(corpus);

        // A library and the app that uses it may both name it.
        if (options.Converters.OfType<CorpusCarrier>().Any(carrier => ReferenceEquals(carrier.Corpus, corpus)))
        {
            return options;
        }

        // The first converter that takes a type is the one that is used.
        options.Converters.Insert(options.Converters.TakeWhile(converter => converter is CorpusCarrier).Count(), new CorpusCarrier(corpus));
        NoReflection.AddTo(options, JsonSerializer.IsReflectionEnabledByDefault);
        return options;
    }
}
