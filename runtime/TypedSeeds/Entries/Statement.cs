namespace TypedSeeds;

public partial record Statement
{
    /// <summary>The CAMEO 1.1b3 code: the statement's own where it has one, else its act's; null where CAMEO has none.</summary>
    public string? CameoCode => Codes[CodeScheme.Cameo] ?? Act.CameoCode();

    /// <summary>
    /// The words in a language: <see cref="Quote"/> where its document has the language, else the first of <see cref="Versions"/>
    /// whose document does; null where no document that has the words says that it is in the language.
    /// </summary>
    /// <remarks>
    /// A document has the language of its own tag, and that of each shorter one: <c>ko</c> finds <c>ko-KR</c> (basic filtering of
    /// RFC 4647). Where none has it, the tag is shortened and must then be found as it is: <c>ko-KR</c> finds <c>ko</c>, and
    /// <c>pt-BR</c> does not find <c>pt-PT</c> (look-up of RFC 4647).
    /// </remarks>
    /// <param name="language">A BCP 47 tag, with the code of two letters where there is one: <c>de</c>, not <c>deu</c>. Letter case makes no difference.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    /// <exception cref="ArgumentException">The language is empty or white space.</exception>
    public Quote? QuoteIn(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        // A document of the very tag comes before one of a longer tag.
        var found = FirstQuote(language, LanguageRange.Is) ?? FirstQuote(language, LanguageRange.Includes);
        for (var shorter = LanguageRange.Shorten(language); found is null && shorter is not null; shorter = LanguageRange.Shorten(shorter))
        {
            found = FirstQuote(shorter, LanguageRange.Is);
        }

        return found;
    }

    private Quote? FirstQuote(string language, Func<string, string, bool> isMeant)
    {
        return HasLanguage(Quote) ? Quote : Versions.FirstOrDefault(HasLanguage);

        bool HasLanguage(Quote quote) => quote.Document.Language is { } tag && isMeant(language, tag);
    }
}
