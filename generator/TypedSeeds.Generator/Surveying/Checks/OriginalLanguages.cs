using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>A document is translated from the language of its original.</summary>
internal static class OriginalLanguages
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        var originals = index.Files.Where(static file => file.Languages is { Original: not null, TranslatedFrom.Length: > 0 }).ToArray();
        if (originals.Length == 0)
        {
            return;
        }

        var documents = index.Files.Where(static file => file.DocumentId.Length > 0).ToLookup(static file => file.DocumentId, StringComparer.Ordinal);
        foreach (var file in originals)
        {
            var (named, from) = (file.Languages.Original!.Value, file.Languages.TranslatedFrom);
            if (!named.IsUsed && documents[named.Id].FirstOrDefault() is { Languages.Language: { Length: > 0 } language } original && !Agree(language, from))
            {
                report.Add(Finding.OriginalInOtherLanguage(
                    new TokenPlace(file.Path, file.Languages.OriginalToken), new TokenPlace(original.Path, original.DocumentToken), named.Id, language, from));
            }
        }
    }

    // One of the two may say more: zh and zh-Hant.
    private static bool Agree(string language, string from) => LanguageRange.Includes(language, from) || LanguageRange.Includes(from, language);
}
