using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.HouseRules.Speakers;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Checks;

/// <summary>Statements with a speaker whom the document does not name near the quote, and that no source gives.</summary>
internal static class DistantSpeakers
{
    /// <summary>A message names no more parties.</summary>
    private const int MostNamed = 3;

    public static void Check(RuleInput input, RuledText? document, BreachList breaches, CancellationToken cancellation)
    {
        if (document is null || input.Speakers.Count == 0 || input.Rules.Of(HouseRuleTable.SpeakerNear).FirstOrDefault() is not { } rule)
        {
            return;
        }

        var named = NamedPlaces.Of(input, document, cancellation);
        foreach (var entry in RuledEntries.Of(input.File, KindTable.Statement, cancellation))
        {
            if (!HasSource(entry) && RuledEntries.ClaimsOf(entry).FirstOrDefault() is { } quote)
            {
                Check(entry, quote, rule, document, named, breaches);
            }
        }
    }

    private static void Check(AnchoredEntry entry, Anchor quote, SetRule rule, RuledText document, NamedPlaces named, BreachList breaches)
    {
        var by = Speakers.Speakers.Of(entry);
        var near = Around(document.Sentences, quote, rule.Number);
        for (var i = 0; i < by.Keys.Count; i++)
        {
            if (named.Of(by.Keys[i]) is { } places && !places.Touch(near))
            {
                breaches.Add(entry, rule, Finding.SpeakerDistant(breaches.At(by.Tokens[i]), document.PlaceOf(quote.Pieces[0]), by.Keys[i].FullId, Distance(rule.Number), Named(named, near, Around(document.Sentences, quote, 0), by.Keys)));
            }
        }
    }

    // Adding a name of the wrong speaker would hide that the speaker is wrong.
    private static string Named(NamedPlaces named, TextRange near, TextRange sentence, EquatableArray<EntryKey> by)
    {
        // Who is named in the sentence itself is likelier to be the speaker than who is named beside it.
        var others = Others(sentence) is { Length: > 0 } there ? there : Others(near);
        return others.Length switch
        {
            0 => string.Empty,
            1 => $"'{others[0].FullId}' is named there: if these are its words, write by: {ListText.Of([others[0].FullId])}; else ",
            <= MostNamed => $"{string.Join(" and ", others.Select(static party => $"'{party.FullId}'"))} are named there: if these are the words of one of them, write it under 'by'; else ",
            _ => string.Empty,
        };

        EntryKey[] Others(TextRange range) => [.. named.In(range).Where(party => !by.Contains(party)).Take(MostNamed + 1)];
    }

    private static bool HasSource(AnchoredEntry entry) =>
        entry[FieldKeys.Sources] is AnchoredSourcesValue sources && sources.Sources.Any(static source => source.Field == FieldKeys.By);

    // From the sentence that is so many before the quote to the one that is so many after it.
    private static TextRange Around(IReadOnlyList<Sentence> sentences, Anchor quote, int count)
    {
        var end = quote.Pieces[quote.Pieces.Count - 1].End;
        if (sentences.Count == 0)
        {
            return new(quote.Start, end - quote.Start);
        }

        var first = (int)Math.Max(0L, (long)Sentences.FirstEndingAfter(sentences, quote.Start) - count);
        var last = (int)Math.Min(sentences.Count - 1L, (long)Sentences.FirstEndingAfter(sentences, end - 1) + count);
        var start = Math.Min(quote.Start, sentences[Math.Min(first, sentences.Count - 1)].Start);
        return new(start, Math.Max(end, sentences[last].End) - start);
    }

    private static string Distance(int sentences) => sentences switch
    {
        0 => "in the sentence of the quote",
        1 => "in the sentence of the quote or the one before or after it",
        _ => $"in the sentence of the quote or the {Invariant.Text(sentences)} before or after it",
    };
}
