namespace TypedSeeds.Generator.Schema.Languages;

/// <summary>What people write in the place of a subtag that is registered.</summary>
internal static class LanguageWords
{
    /// <summary>Names that are not those of the registry, and languages' own names.</summary>
    private const string OtherNames = """
        greek=el farsi=fa mandarin=zh cantonese=yue flemish=nl burmese=my hebrew=he sinhalese=si tagalog=tl filipino=fil kirghiz=ky panjabi=pa
        simplified_chinese=zh-Hans traditional_chinese=zh-Hant brazilian=pt-BR british=en-GB american=en-US british_english=en-GB american_english=en-US
        deutsch=de français=fr francais=fr español=es espanol=es castellano=es italiano=it português=pt portugues=pt nederlands=nl svenska=sv dansk=da
        norsk=no suomi=fi polski=pl čeština=cs magyar=hu türkçe=tr turkce=tr русский=ru українська=uk ελληνικά=el עברית=he العربية=ar فارسی=fa हिन्दी=hi
        한국어=ko 한국말=ko 조선말=ko 日本語=ja 中文=zh 汉语=zh 漢語=zh 简体中文=zh-Hans 繁體中文=zh-Hant 普通话=zh ไทย=th tiếng_việt=vi
        """;

    /// <summary>Countries whose code is no language: what is mostly written there.</summary>
    private const string Countries = """
        al=sq at=de au=en bd=bn by=be cl=es cn=zh ec=es eg=ar gb=en gr=el hk=zh il=he iq=ar ir=fa jo=ar jp=ja kh=km kp=ko
        kz=kk lk=si md=ro me=sr mm=my mx=es np=ne nz=en pe=es ph=fil pk=ur py=es qa=ar rs=sr sy=ar tm=tk ua=uk us=en uy=es
        vn=vi ye=ar cz=cs dk=da ge=ka cze=cs
        """;

    /// <summary>Regions in a form that is not the registered one.</summary>
    private const string RegionWords = "uk=GB usa=US gbr=GB kor=KR jpn=JP chn=CN prk=KP twn=TW hkg=HK deu=DE ger=DE fra=FR esp=ES ita=IT can=CA aus=AU bra=BR mex=MX rus=RU ukr=UA ind=IN che=CH aut=AT";

    /// <summary>Scripts by their names.</summary>
    private const string ScriptWords =
        "simp=Hans trad=Hant simplified=Hans traditional=Hant latin=Latn roman=Latn cyrillic=Cyrl arabic=Arab hangul=Hang greek=Grek hebrew=Hebr devanagari=Deva chs=Hans cht=Hant lati=Latn cyri=Cyrl";

    private static readonly Lazy<Dictionary<string, string>> NameTable = new(static () => LanguageRegistry.Pairs(OtherNames));
    private static readonly Lazy<Dictionary<string, string>> CountryTable = new(static () => LanguageRegistry.Pairs(Countries));
    private static readonly Lazy<Dictionary<string, string>> RegionTable = new(static () => LanguageRegistry.Pairs(RegionWords));
    private static readonly Lazy<Dictionary<string, string>> ScriptTable = new(static () => LanguageRegistry.Pairs(ScriptWords));

    /// <summary>The tag of a language by its name in English or in itself; null where none has it.</summary>
    public static string? OfName(string name) => LanguageRegistry.TagOf(name) ?? Find(NameTable, name);

    /// <summary>The language of a country by the country's code; null where it is not one that is clear.</summary>
    public static string? OfCountry(string code) => Find(CountryTable, code);

    public static string? Region(string word) => Find(RegionTable, word);

    public static string? Script(string word) => Find(ScriptTable, word);

    private static string? Find(Lazy<Dictionary<string, string>> table, string word) => table.Value.TryGetValue(word, out var found) ? found : null;
}
