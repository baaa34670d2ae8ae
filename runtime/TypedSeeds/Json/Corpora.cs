using System.Text.Json;
using TypedSeeds.Tables;

namespace TypedSeeds.Json;

/// <summary>Finds entries in the corpora that options have.</summary>
internal static class Corpora
{
    private const int MostNear = 3;

    /// <summary>The one entry with a full id.</summary>
    /// <typeparam name="T">The record that it is of.</typeparam>
    /// <param name="options">The options.</param>
    /// <param name="kind">The kind, or null for any kind with such a record.</param>
    /// <param name="id">The full id; after the name of a corpus and a colon, it is an id of that corpus alone.</param>
    /// <param name="corpus">The name of the corpus that the entry is of, or null for any.</param>
    /// <exception cref="InvalidOperationException">The options have no corpus.</exception>
    /// <exception cref="JsonException">There is no such entry, or more than one.</exception>
    public static T Find<T>(JsonSerializerOptions options, string? kind, string id, string? corpus = null)
        where T : Entry
    {
        var known = options.Converters.OfType<CorpusCarrier>().Select(carrier => carrier.Corpus).ToArray();
        if (known.Length == 0)
        {
            // A mistake of the program and not of the text, so that a web API logs it as its own and blames no caller.
            throw new InvalidOperationException(
                $"The {TypeName.Of<T>()} is read from its corpus, and these options have none: call options.AddTypedSeeds(Seeds.Corpus) of the namespace TypedSeeds.Json with the class Seeds of the corpus's namespace."
                + " In a web API that is builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddTypedSeeds(Seeds.Corpus)),"
                + " with controllers also AddControllers().AddJsonOptions(json => json.JsonSerializerOptions.AddTypedSeeds(Seeds.Corpus)).");
        }

        var colon = id.IndexOf(RowText.Kind, StringComparison.Ordinal);
        var own = id[(colon + 1)..];
        var name = colon < 0 ? corpus ?? string.Empty : id[..colon];
        if (corpus is { Length: > 0 } && corpus != name)
        {
            throw new JsonException($"The id '{id}' is one of the corpus '{name}', and its object is of the corpus '{corpus}'.");
        }

        var corpora = name.Length == 0 ? known : Named(known, name, id);
        var found = corpora.SelectMany(corpus => corpus.FindAll<T>(kind, own)).Take(2).ToArray();
        if (found.Length == 0)
        {
            // What was written before an entry got another id is still of that entry.
            found = corpora.SelectMany(corpus => corpus.FindFormer<T>(kind, own)).Take(2).ToArray();
        }

        return found.Length == 1
            ? found[0]
            : throw new JsonException(found.Length == 0
                ? OfAnotherType<T>(corpora, kind, own) ?? $"No {kind ?? TypeName.Of<T>()} has the id '{own}' in {Names(corpora)}{Near<T>(corpora, kind, own)}"
                : $"The id '{own}' is that of {found[0].Kind} in {found[0].Corpus} and of {found[1].Kind} in {found[1].Corpus}: {Advice(found)}");
    }

    /// <summary>The name of an entry in JSON of any corpus: its full id after the name of its own corpus, where it has one.</summary>
    public static string NameOf(Entry entry) => entry.Corpus.Length == 0 ? entry.FullId : entry.Corpus + RowText.Kind + entry.FullId;

    private static Corpus[] Named(Corpus[] corpora, string name, string id) =>
        corpora.Where(corpus => string.Equals(corpus.Name, name, StringComparison.Ordinal)).ToArray() is { Length: > 0 } named
            ? named
            : throw new JsonException($"The id '{id}' is one of the corpus '{name}', and these options have {Names(corpora)}: call options.AddTypedSeeds with its Seeds.Corpus, too.");

    private static string Names(IEnumerable<Corpus> corpora) => string.Join(", ", corpora.Select(corpus => corpus.Name));

    // A party of another sort, or an entry of another kind, is there, and to say that it is not would mislead.
    private static string? OfAnotherType<T>(IEnumerable<Corpus> corpora, string? kind, string id) =>
        corpora.SelectMany(corpus => corpus.FindAll<Entry>(kind, id)).FirstOrDefault() is { } other
            ? $"The {other.Kind} '{id}' is no {TypeName.Of<T>()}; read it as {nameof(Entry)}, or as the type that it has."
            : null;

    // How the sentence ends. An id that is unique in its document only is easily written without it.
    private static string Near<T>(IReadOnlyList<Corpus> corpora, string? kind, string id)
        where T : Entry
    {
        var near = corpora.SelectMany(corpus => corpus.FindInDocuments<T>(kind, id[(id.IndexOf(RowText.Scope, StringComparison.Ordinal) + 1)..])).Take(MostNear).ToArray();
        near = near.Length > 0 ? near : corpora.SelectMany(corpus => NearIds.In<T>(corpus, kind, id)).Take(MostNear).ToArray();
        return near.Length == 0 ? "." : $"; did you mean {string.Join(" or ", near.Select(entry => $"'{entry.FullId}'"))}?";
    }

    private static string Advice(Entry[] found) => found switch
    {
        [var one, var other] when one.Kind != other.Kind => $"write {{ \"kind\": \"{one.Kind}\", \"id\": … }}.",
        [var one, var other] when one.Corpus != other.Corpus => $"write '{NameOf(one)}' or '{NameOf(other)}'.",
        _ => "give each corpus options of its own.",
    };
}
