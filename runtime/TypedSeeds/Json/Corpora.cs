using System.Text.Json;
using TypedSeeds.Tables;

namespace TypedSeeds.Json;

/// <summary>Finds entries in the corpora that options have.</summary>
internal static class Corpora
{
    /// <summary>The one entry with a full id.</summary>
    /// <typeparam name="T">The record that it is of.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="kind">The kind, or null for any kind with such a record.</param>
    /// <param name="id">The full id.</param>
    /// <exception cref="InvalidOperationException">The options have no corpus.</exception>
    /// <exception cref="JsonException">There is no such entry, or more than one.</exception>
    public static T Find<T>(JsonSerializerOptions options, string? kind, string id)
        where T : Entry
    {
        var corpora = options.Converters.OfType<CorpusCarrier>().Select(carrier => carrier.Corpus).ToArray();
        if (corpora.Length == 0)
        {
            // A mistake of the program and not of the text, so that a web API logs it as its own and blames no caller.
            throw new InvalidOperationException(
                $"The {TypeName.Of<T>()} is read from its corpus, and these options have none: call options.AddTypedSeeds(Seeds.Corpus) of the namespace TypedSeeds.Json with the class Seeds of the corpus's namespace."
                + " In a web API that is builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddTypedSeeds(Seeds.Corpus)),"
                + " with controllers also AddControllers().AddJsonOptions(json => json.JsonSerializerOptions.AddTypedSeeds(Seeds.Corpus)).");
        }

        var found = corpora.SelectMany(corpus => corpus.FindAll<T>(kind, id)).Take(2).ToArray();
        if (found.Length == 0)
        {
            // What was written before an entry got another id is still of that entry.
            found = corpora.SelectMany(corpus => corpus.FindFormer<T>(kind, id)).Take(2).ToArray();
        }

        return found.Length == 1
            ? found[0]
            : throw new JsonException(found.Length == 0
                ? OfAnotherType<T>(corpora, kind, id) ?? $"No {kind ?? TypeName.Of<T>()} has the id '{id}' in {string.Join(", ", corpora.Select(corpus => corpus.Name))}."
                : $"The id '{id}' is that of {found[0].Kind} in {found[0].Corpus} and of {found[1].Kind} in {found[1].Corpus}: {Advice(found)}");
    }

    // A party of another sort, or an entry of another kind, is there, and to say that it is not would mislead.
    private static string? OfAnotherType<T>(IEnumerable<Corpus> corpora, string? kind, string id) =>
        corpora.SelectMany(corpus => corpus.FindAll<Entry>(kind, id)).FirstOrDefault() is { } other
            ? $"The {other.Kind} '{id}' is no {TypeName.Of<T>()}; read it as {nameof(Entry)}, or as the type that it has."
            : null;

    private static string Advice(Entry[] found) => found[0].Kind == found[1].Kind
        ? "give each corpus options of its own."
        : $"write {{ \"kind\": \"{found[0].Kind}\", \"id\": … }}.";
}
