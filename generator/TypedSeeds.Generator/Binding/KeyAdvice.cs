using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>What is said where a key is none of those that may be there.</summary>
internal static class KeyAdvice
{
    /// <summary>So many keys are listed.</summary>
    private const int MostListed = 24;

    /// <summary>Common words for a key, the first known of which is probably meant.</summary>
    private static readonly Dictionary<string, string[]> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        // A quote, and the fields that hold one.
        ["text"] = ["exact", "quote", "quotes", "summary", "note"],
        ["words"] = ["exact", "quote", "quotes"],
        ["content"] = ["exact", "quote", "quotes"],
        ["quotation"] = ["exact", "quote", "quotes"],
        ["excerpt"] = ["exact", "quote", "quotes"],
        ["passage"] = ["exact", "quote", "quotes"],
        ["value"] = ["exact"],
        ["string"] = ["exact"],
        ["match"] = ["exact"],
        ["evidence"] = ["quote", "quotes", "stated-in"],
        ["before"] = ["prefix"],
        ["after"] = ["suffix"],
        ["preceding"] = ["prefix"],
        ["following"] = ["suffix"],
        ["start"] = ["starts", "from", "date"],
        ["begin"] = ["start", "starts", "from"],
        ["begins"] = ["start", "starts", "from"],
        ["since"] = ["from", "starts", "start"],
        ["stop"] = ["end", "until"],
        ["to"] = ["end", "until"],
        ["row"] = ["line"],
        ["lines"] = ["line"],
        ["reason"] = ["context", "omits", "note", "deprecated"],
        ["why"] = ["context", "omits", "note"],

        // People and places.
        ["speaker"] = ["by"],
        ["speakers"] = ["by"],
        ["who"] = ["by", "participants", "parties"],
        ["from"] = ["by", "starts"],
        ["said-by"] = ["by"],
        ["source"] = ["by", "uri"],
        ["agent"] = ["by"],
        ["actor"] = ["by"],
        ["author"] = ["authors", "by"],
        ["writer"] = ["authors", "by"],
        ["recipient"] = ["to"],
        ["recipients"] = ["to"],
        ["addressee"] = ["to"],
        ["addressees"] = ["to"],
        ["target"] = ["to"],
        ["audience"] = ["to"],
        ["parties"] = ["participants", "by"],
        ["members"] = ["participants", "parties"],
        ["attendees"] = ["participants"],
        ["actors"] = ["participants", "parties", "by"],
        ["between"] = ["parties", "participants"],
        ["signatories"] = ["parties"],
        ["location"] = ["place"],
        ["where"] = ["place"],
        ["country"] = ["part-of"],
        ["affiliation"] = ["represents"],
        ["affiliated-with"] = ["represents"],
        ["employer"] = ["represents"],
        ["works-for"] = ["represents"],
        ["speaks-for"] = ["represents"],
        ["member-of"] = ["part-of"],
        ["belongs-to"] = ["part-of"],
        ["org"] = ["of", "part-of"],
        ["organization"] = ["of", "part-of"],
        ["organisation"] = ["of", "part-of"],
        ["role"] = ["offices"],
        ["position"] = ["offices"],
        ["job"] = ["offices"],

        // Times.
        ["date"] = ["made", "published", "date", "starts"],
        ["when"] = ["made", "date", "published"],
        ["day"] = ["made", "date", "published"],
        ["time"] = ["made", "date", "published"],
        ["deadline"] = ["due", "until"],
        ["by-when"] = ["due"],
        ["effective"] = ["starts", "from"],
        ["effective-from"] = ["starts", "from"],
        ["valid-from"] = ["starts", "from"],
        ["in-force-from"] = ["starts", "from"],
        ["valid-until"] = ["ends", "until"],
        ["signed"] = ["made"],
        ["signed-on"] = ["made"],
        ["concluded"] = ["made"],
        ["frequency"] = ["every"],
        ["interval"] = ["every"],

        // What it is and is about.
        ["type"] = ["kind", "act", "origin"],
        ["category"] = ["kind", "act"],
        ["class"] = ["kind", "act"],
        ["verb"] = ["act", "cue"],
        ["action"] = ["act"],
        ["speech-act"] = ["act"],
        ["state"] = ["status", "certainty"],
        ["status"] = ["certainty"],
        ["subject"] = ["about", "topics"],
        ["theme"] = ["topics", "about"],
        ["themes"] = ["topics", "about"],
        ["tags"] = ["topics"],
        ["keywords"] = ["topics"],
        ["regarding"] = ["about"],
        ["concerning"] = ["about", "concerns"],
        ["event"] = ["at", "about", "fulfilled-by"],
        ["parent"] = ["broader", "part-of"],
        ["title"] = ["offices", "name", "summary"],
        ["label"] = ["name", "summary"],
        ["headline"] = ["title", "name", "summary"],
        ["note"] = ["description"],
        ["notes"] = ["note", "description"],
        ["comment"] = ["note", "description"],
        ["remark"] = ["note", "description"],
        ["abstract"] = ["summary", "description"],
        ["doc"] = ["description"],
        ["help"] = ["description"],
        ["correction"] = ["reads"],
        ["should-be"] = ["reads"],

        // A document and a source.
        ["file"] = ["text"],
        ["path"] = ["text"],
        ["filename"] = ["text"],
        ["url"] = ["source", "uri"],
        ["uri"] = ["source"],
        ["link"] = ["source", "uri"],
        ["href"] = ["source", "uri"],
        ["website"] = ["source", "uri"],
        ["hash"] = ["sha256"],
        ["checksum"] = ["sha256"],
        ["digest"] = ["sha256"],
        ["sha-256"] = ["sha256"],
        ["lang"] = ["language"],
        ["locale"] = ["language"],
        ["copyright"] = ["licence"],
        ["rights"] = ["licence"],

        ["byline"] = ["authors", "by"],
        ["creator"] = ["authors"],
        ["created"] = ["published", "made"],
        ["issued"] = ["published", "made"],
        ["pub-date"] = ["published"],
        ["publication-date"] = ["published"],
        ["source-url"] = ["source"],
        ["permalink"] = ["source"],
        ["translation-of"] = ["original"],
        ["translations"] = ["versions"],
        ["translation"] = ["versions", "original"],
        ["translated"] = ["translated-from", "original"],
        ["source-language"] = ["translated-from"],
        ["sha"] = ["sha256"],
        ["sha-1"] = ["sha256"],
        ["name"] = ["title", "name"],
        ["outlet"] = ["publisher"],
        ["newspaper"] = ["publisher"],
        ["publication"] = ["publisher"],
        ["alias"] = ["aliases"],
        ["also-known-as"] = ["aliases"],
        ["aka"] = ["aliases"],
        ["nickname"] = ["aliases"],

        // Other words for the same.
        ["positions"] = ["offices"],
        ["roles"] = ["offices"],
        ["jobs"] = ["offices"],
        ["titles"] = ["offices"],
        ["nicknames"] = ["aliases"],
        ["short-name"] = ["aliases"],
        ["other-names"] = ["aliases"],
        ["full-name"] = ["name"],
        ["published-by"] = ["publisher"],
        ["spokesman-of"] = ["represents"],
        ["spokeswoman-of"] = ["represents"],
        ["spokesperson-for"] = ["represents"],
        ["venue"] = ["place"],
        ["city"] = ["place"],
        ["town"] = ["place"],
        ["on"] = ["made", "date", "published"],
        ["dated"] = ["made", "date", "published"],
        ["made-on"] = ["made"],
        ["said-on"] = ["made"],
        ["agreed"] = ["made"],
        ["agreed-on"] = ["made"],
        ["end"] = ["until", "due"],
        ["ends"] = ["due", "until"],
        ["expires"] = ["due", "until"],
        ["due-date"] = ["due"],
        ["until"] = ["due"],
        ["takes-effect"] = ["starts", "from"],
        ["effective-date"] = ["starts", "from"],
        ["starting"] = ["starts", "from"],
        ["in-force"] = ["starts"],
        ["each"] = ["every"],
        ["repeats"] = ["every"],
        ["recurs"] = ["every"],
        ["recurrence"] = ["every"],
        ["period"] = ["every"],
        ["how-often"] = ["every"],
        ["said-in"] = ["stated-in"],
        ["statements"] = ["stated-in"],
        ["statement"] = ["stated-in"],
        ["correct"] = ["reads"],
        ["corrected"] = ["reads"],
        ["should-read"] = ["reads"],
        ["instead"] = ["reads"],
        ["replacement"] = ["reads"],
        ["suggestion"] = ["reads"],
        ["affects"] = ["concerns"],
        ["refers-to"] = ["concerns"],
        ["against"] = ["to"],
        ["concerns"] = ["about"],
        ["by"] = ["due", "parties"],
        ["occasion"] = ["at"],
        ["subjects"] = ["topics"],
        ["desc"] = ["description"],
        ["probability"] = ["certainty"],
        ["terms"] = ["summary"],
        ["broader-than"] = ["broader"],
        ["super-topic"] = ["broader"],
        ["part-of"] = ["broader"],

        // A declaration.
        ["values"] = ["of"],
        ["options"] = ["of"],
        ["choices"] = ["of"],
        ["enum"] = ["of"],
        ["list"] = ["many"],
        ["array"] = ["many"],
        ["multiple"] = ["many"],
        ["mandatory"] = ["required"],
        ["regex"] = ["pattern"],
        ["format"] = ["pattern"],
        ["minimum"] = ["min"],
        ["maximum"] = ["max"],
        ["properties"] = ["fields"],
        ["attributes"] = ["fields"],
        ["columns"] = ["fields"],
        ["obsolete"] = ["deprecated"],
        ["severity"] = ["level"],
        ["renamed-from"] = ["formerly"],
        ["previously"] = ["formerly"],
    };

    /// <summary>The key that a common word means; null where it means none of those that are known.</summary>
    public static string? Meant(string word, Predicate<string> isKnown) =>
        Synonyms.TryGetValue(word, out var keys) ? Array.Find(keys, isKnown) : null;

    /// <summary>The key that a word means, or else the one that is nearest to it; null where none is near.</summary>
    public static string? Closest(string word, IReadOnlyCollection<string> known) => Meant(word, known.Contains) ?? Values.Closest.Find(word, known);

    /// <summary>The same for a field of a kind.</summary>
    public static string? Of(Kind kind, string word) => Meant(word, key => kind.IndexOf(key) >= 0) ?? kind.FieldNames.Closest(word);

    /// <summary>The same where a word means several fields: one that is missing first.</summary>
    public static string? Of(Kind kind, MappingNode mapping, string word) =>
        Meant(word, key => kind.IndexOf(key) is >= 0 and var index && kind.AllFields[index].IsRequired && mapping.Find(key) is null)
        ?? Of(kind, word);

    /// <summary>Whether a mapping has a key, if only misspelt: that it is missing would be the same mistake told twice.</summary>
    public static bool IsThere(MappingNode mapping, string key, EquatableArray<Field> fields)
    {
        var known = new Lazy<string[]>(() => fields.Select(static field => field.Key).ToArray());
        return mapping.Find(key) is not null || mapping.Pairs.Any(pair => !PartsBeside.IsOne(fields, pair.Name) && (Closest(pair.Name, known.Value) ?? OnlyMissing(fields, mapping, pair, known.Value)) == key);
    }

    /// <summary>The key that a word means since nothing else is missing, where no key is near; null otherwise.</summary>
    public static string? OnlyMissing(EquatableArray<Field> fields, MappingNode mapping, NodePair pair, IReadOnlyCollection<string> known) =>
        Binding.OnlyMissing.Of(fields, mapping, pair, word => PartsBeside.IsOne(fields, word), word => Closest(word, known), static _ => false);

    /// <summary>The end of a message that names the key which is meant, or else all that may be there.</summary>
    public static Hint Of(string word, string? meant, IEnumerable<string> known) =>
        meant is not null ? Values.Closest.Hint(word, meant)
        : new($"; its fields are {ShownChoices.First(known.ToArray(), MostListed)}", null) { Choices = new([new(string.Empty, IsSafe: false, ProposalForm.WithoutKey) { Label = "Take it out" }]) };
}
