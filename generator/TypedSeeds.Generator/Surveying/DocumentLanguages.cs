using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the header of a document says of languages.</summary>
/// <param name="Language">The tag of its language; empty where neither the header nor the package that carries the text gives one.</param>
/// <param name="TranslatedFrom">The tag of the language that it was translated from; empty where it gives none.</param>
/// <param name="Original">The document that it is a translation of; null where it names none.</param>
/// <param name="OriginalToken">The token that names it.</param>
internal sealed record DocumentLanguages(string Language, string TranslatedFrom, EntryKey? Original, int OriginalToken)
{
    private static readonly DocumentLanguages None = new(string.Empty, string.Empty, null, 0);

    /// <summary>Whether something that is said of a language is told to be wrong in the file itself: what does not fit it may follow.</summary>
    public bool IsDoubted { get; init; }

    public static DocumentLanguages Of(AnchoredFile file) => file.Header is not { } header ? None : new(
        file.Language,
        TextOf(header[FieldKeys.TranslatedFrom]),
        header[FieldKeys.Original] is ReferencesValue { Keys.Count: > 0 } original ? original.Keys[0] : null,
        header[FieldKeys.Original] is ReferencesValue { Tokens.Count: > 0 } token ? token.Tokens[0] : 0)
    {
        IsDoubted = file.Findings.Any(static finding => finding.Rule == Rules.OtherLanguage || finding.Rule == Rules.TranslatedFromItself),
    };

    private static string TextOf(AnchoredValue? value) => (value as TextValue)?.Text ?? string.Empty;
}
