using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>An annotation file whose fields were checked against the table of kinds and whose references were checked against all ids.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsComplete">Whether the whole file could be read, and every section of it is one that is known.</param>
/// <param name="Document">The document that it annotates, or null.</param>
/// <param name="Entries">Its entries, kind by kind in the table's order, within one in the order of the file.</param>
/// <param name="Findings">What is wrong, with what was wrong with its YAML.</param>
internal sealed record BoundFile(
    string Path,
    bool IsComplete,
    DocumentRequest? Document,
    EquatableArray<BoundEntry> Entries,
    EquatableArray<Finding> Findings)
{
    /// <summary>The versions of its statements in other documents.</summary>
    public EquatableArray<VersionValue> Versions { get; } = Entries.SelectMany(static entry => entry.Versions).ToEquatableArray();

    /// <summary>Whether all its quotes could be read. What else is still to be written of an entry hides no quote.</summary>
    public bool HasAllQuotes { get; } = IsComplete
        && !Findings.Any(static finding => finding.Rule.Severity == RuleSeverity.Error && finding.Rule != Rules.ToBeWritten && finding.Rule != Rules.MissingField)
        && !Entries.Any(static entry => entry.IsBroken && entry.LacksQuote);

    /// <summary>How many findings of one rule in it are kept; those after them are counted.</summary>
    public int MostFindings { get; init; } = Limits.FindingsOfRule;

    /// <summary>Whether a version of a statement could not be read.</summary>
    public bool LosesVersions { get; } = Entries.Any(static entry => entry.LosesVersions);
}

/// <summary>The document that an annotation file asks for.</summary>
/// <param name="Id">The document's id; empty where it has none that is right.</param>
/// <param name="Path">The document's file; without an ending where the annotation leaves it to the default.</param>
/// <param name="IsDefault">Whether the path is the annotation's own without its ending.</param>
/// <param name="Token">The token to which a problem with the file belongs.</param>
/// <param name="Sha256">The hash that the file must have, in lower case; empty where none is given.</param>
/// <param name="HashToken">The hash's token.</param>
/// <param name="Coverage">How much of it must be quoted.</param>
/// <param name="Layout">What a line of it is; empty where the text shows it.</param>
/// <param name="Language">The tag of its language; empty where none is given that is right.</param>
/// <param name="LanguageToken">The token of that tag, or of what was meant as one; 0 where none is given.</param>
internal sealed record DocumentRequest(
    string Id,
    string Path,
    bool IsDefault,
    int Token,
    string Sha256,
    int HashToken,
    CoverageClaim Coverage,
    string Layout,
    string Language,
    int LanguageToken)
{
    /// <summary>The tag of the language that it was translated from; empty where it gives none.</summary>
    public string TranslatedFrom { get; init; } = string.Empty;

    /// <summary>The token of that tag; 0 where none is given.</summary>
    public int TranslatedFromToken { get; init; }

    /// <summary>Whether a language is given and none of it was read, which is told at its place.</summary>
    public bool HasWrongLanguage => Language.Length == 0 && LanguageToken > 0;

    /// <summary>Whether the text is that of a document of another package.</summary>
    public bool IsReading { get; init; }

    /// <summary>That document; null where there is none, or it was not found, which is reported.</summary>
    public CarriedDocument? Of { get; init; }

    /// <summary>Whether what its own package quotes counts for its coverage too.</summary>
    public bool CountsTogether { get; init; }
}

/// <summary>An entry with checked fields, whose quotes are selectors.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Key">Its name in the corpus.</param>
/// <param name="Token">The token of its id.</param>
/// <param name="Values">The values of its kind's fields, in their order; null where the entry has none.</param>
/// <param name="IsBroken">Whether a check failed, so that it must be left out.</param>
internal sealed record BoundEntry(
    Kind Kind,
    EntryKey Key,
    int Token,
    EquatableArray<Value?> Values,
    bool IsBroken)
{
    /// <summary>The values that no other entry of the kind may have.</summary>
    public EquatableArray<UniqueValue> Unique { get; init; }

    /// <summary>The same words in other documents.</summary>
    public EquatableArray<VersionValue> Versions => Kind.IndexOf(FieldKeys.Versions) is >= 0 and var field && Values[field] is VersionsValue versions
        ? versions.Versions
        : default;

    /// <summary>Whether it has no quote of what it is about, though it must have one.</summary>
    public bool LacksQuote
    {
        get
        {
            for (var i = 0; i < Values.Count; i++)
            {
                if (Kind.AllFields[i] is { IsRequired: true, IsClaim: true } && Values[i] is null or QuotesValue { Quotes.Count: 0, Classes.Count: 0 })
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it gives versions of which some could not be read, which is reported.</summary>
    public bool LosesVersions { get; init; }

    /// <summary>The keys of the fields whose values are the defaults of the file.</summary>
    public EquatableArray<string> Defaults { get; init; }

    /// <summary>The token of its act; 0 where it has none.</summary>
    public int ActToken { get; init; }

    public Value? this[string field] => Values[Kind.IndexOf(field)];
}
