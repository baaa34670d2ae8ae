using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>A document is translated from the language of its original.</summary>
internal static class OriginalLanguages
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        var originals = index.Files.Where(static file => file.Languages is { Original: not null, TranslatedFrom.Length: > 0, IsDoubted: false }).ToArray();
        if (originals.Length == 0)
        {
            return;
        }

        var documents = index.Files.Where(static file => file.DocumentId.Length > 0).ToLookup(static file => file.DocumentId, StringComparer.Ordinal);
        foreach (var file in originals)
        {
            var (named, from) = (file.Languages.Original!, file.Languages.TranslatedFrom);
            var original = named.IsUsed ? null : documents[named.Id].FirstOrDefault();
            var language = original?.Languages.Language ?? index.Schema.Used.Find(named)?.Language ?? string.Empty;
            if (language.Length > 0 && original?.Languages.IsDoubted != true && named != new EntryKey(KindTable.Document, string.Empty, file.DocumentId) && !Agree(language, from))
            {
                report.Add(Finding.OriginalInOtherLanguage(
                    new TokenPlace(file.Path, file.Languages.OriginalToken), original is null ? null : new TokenPlace(original.Path, original.DocumentToken), named.FullId, language, from, Advice(file.Languages, named.FullId, language)));
            }
        }
    }

    private static string Advice(DocumentLanguages own, string original, string language) => own.Language.Length > 0 && Agree(language, own.Language)
        ? $"if this document is the one in '{own.TranslatedFrom}', write language: {own.TranslatedFrom} and translated-from: {own.Language}"
        : $"write translated-from: {language}, or correct 'original' or the 'language' of '{original}'";

    // One of the two may say more: zh and zh-Hant.
    private static bool Agree(string language, string from) => LanguageRange.Includes(language, from) || LanguageRange.Includes(from, language);
}
