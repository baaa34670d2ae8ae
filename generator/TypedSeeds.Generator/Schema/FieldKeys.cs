namespace TypedSeeds.Generator.Schema;

/// <summary>The keys of fields that code asks for by name.</summary>
internal static class FieldKeys
{
    // Every entry.
    public const string Description = "description";
    public const string Sources = "sources";
    public const string Deprecated = "deprecated";
    public const string Formerly = "formerly";

    // A document.
    public const string Id = "id";
    public const string Text = "text";
    public const string Sha256 = "sha256";
    public const string Publisher = "publisher";
    public const string Authors = "authors";
    public const string Published = "published";
    public const string Coverage = "coverage";
    public const string Layout = "layout";
    public const string Language = "language";
    public const string TranslatedFrom = "translated-from";
    public const string Original = "original";
    public const string Ignore = "ignore";
    public const string CoverageCounts = "coverage-counts";

    // A party.
    public const string Name = "name";
    public const string Aliases = "aliases";
    public const string Represents = "represents";
    public const string Members = "members";
    public const string PartOf = "part-of";
    public const string Mentions = "mentions";
    public const string Offices = "offices";

    // A topic.
    public const string Broader = "broader";

    // An event.
    public const string Date = "date";
    public const string Certainty = "certainty";

    // A statement.
    public const string Act = "act";
    public const string By = "by";
    public const string To = "to";
    public const string About = "about";
    public const string Topics = "topics";
    public const string Mode = "mode";
    public const string Summary = "summary";
    public const string Cue = "cue";
    public const string Versions = "versions";

    // An office.
    public const string Title = "title";
    public const string Of = "of";
    public const string From = "from";
    public const string Until = "until";

    // An agreement.
    public const string Quotes = "quotes";

    // An erratum.
    public const string Reads = "reads";

    // The source of a field.
    public const string Origin = "origin";
    public const string Quote = "quote";
    public const string Note = "note";
    public const string Uri = "uri";

    // A quote.
    public const string Exact = "exact";
    public const string Prefix = "prefix";
    public const string Suffix = "suffix";
    public const string Line = "line";
    public const string Start = "start";
    public const string End = "end";
    public const string Omits = "omits";
    public const string Context = "context";

    // A package that the corpus uses.
    public const string Package = "package";
    public const string Version = "version";

    // A rule that the corpus sets.
    public const string Kind = "kind";
    public const string Level = "level";
    public const string Words = "words";
    public const string Sentences = "sentences";

    // The declaration of a kind.
    public const string Fields = "fields";
    public const string Plural = "plural";
    public const string Scope = "scope";

    // The declaration of a field.
    public const string Type = "type";
    public const string Many = "many";
    public const string Required = "required";
    public const string Unique = "unique";
    public const string Minimum = "min";
    public const string Maximum = "max";
    public const string Pattern = "pattern";
    public const string After = "after";
    public const string Reverse = "reverse";
}
