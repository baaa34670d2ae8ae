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
        englisch=en französisch=fr franzoesisch=fr spanisch=es italienisch=it portugiesisch=pt niederländisch=nl russisch=ru chinesisch=zh japanisch=ja koreanisch=ko arabisch=ar türkisch=tr polnisch=pl tschechisch=cs griechisch=el ukrainisch=uk schwedisch=sv dänisch=da norwegisch=no finnisch=fi ungarisch=hu hebräisch=he
        anglais=en allemand=de espagnol=es italien=it portugais=pt néerlandais=nl russe=ru chinois=zh japonais=ja coréen=ko arabe=ar turc=tr polonais=pl tchèque=cs grec=el ukrainien=uk suédois=sv danois=da norvégien=no finnois=fi hongrois=hu hébreu=he
        inglés=en ingles=en francés=fr frances=fr alemán=de aleman=de portugués=pt neerlandés=nl ruso=ru chino=zh japonés=ja coreano=ko árabe=ar turco=tr polaco=pl checo=cs griego=el ucraniano=uk sueco=sv danés=da noruego=no finlandés=fi húngaro=hu hebreo=he
        inglese=en francese=fr tedesco=de spagnolo=es portoghese=pt olandese=nl cinese=zh giapponese=ja arabo=ar inglês=en francês=fr alemão=de espanhol=es holandês=nl chinês=zh japonês=ja
        английский=en французский=fr немецкий=de испанский=es китайский=zh японский=ja корейский=ko украинский=uk арабский=ar
        영어=en 프랑스어=fr 불어=fr 독일어=de 독어=de 스페인어=es 중국어=zh 일본어=ja 러시아어=ru 아랍어=ar
        英語=en フランス語=fr ドイツ語=de スペイン語=es 中国語=zh 韓国語=ko 朝鮮語=ko ロシア語=ru アラビア語=ar 英语=en 英文=en 法语=fr 法文=fr 德语=de 德文=de 西班牙语=es 日语=ja 日文=ja 韩语=ko 韩文=ko 俄语=ru 阿拉伯语=ar
        الإنجليزية=en الفرنسية=fr الألمانية=de الإسبانية=es الصينية=zh الكورية=ko الروسية=ru
        한국어=ko 한국말=ko 조선말=ko 日本語=ja 中文=zh 汉语=zh 漢語=zh 简体中文=zh-Hans 繁體中文=zh-Hant 普通话=zh ไทย=th tiếng_việt=vi
        """;

    /// <summary>Countries whose code is no language: what is mostly written there.</summary>
    private const string Countries = """
        al=sq at=de au=en bd=bn by=be cl=es cn=zh ec=es eg=ar gb=en gr=el hk=zh il=he iq=ar ir=fa jo=ar jp=ja kh=km kp=ko
        kz=kk lk=si md=ro me=sr mm=my mx=es np=ne nz=en pe=es ph=fil pk=ur py=es qa=ar rs=sr sy=ar tm=tk ua=uk us=en uy=es
        vn=vi ye=ar cz=cs dk=da ge=ka cze=cs
        """;

    /// <summary>Codes of countries that are those of another language, too, which is written in another script than what is mostly written there.</summary>
    private const string SharedCodes = "uk=en";

    /// <summary>Regions in a form that is not the registered one.</summary>
    private const string RegionWords = "uk=GB usa=US gbr=GB kor=KR jpn=JP chn=CN prk=KP twn=TW hkg=HK deu=DE ger=DE fra=FR esp=ES ita=IT can=CA aus=AU bra=BR mex=MX rus=RU ukr=UA ind=IN che=CH aut=AT";

    /// <summary>Scripts by their names.</summary>
    private const string ScriptWords =
        "simp=Hans trad=Hant simplified=Hans traditional=Hant latin=Latn roman=Latn cyrillic=Cyrl arabic=Arab hangul=Hang greek=Grek hebrew=Hebr devanagari=Deva chs=Hans cht=Hant lati=Latn cyri=Cyrl";

    private static readonly Lazy<Dictionary<string, string>> NameTable = new(static () => LanguageRegistry.Pairs(OtherNames));
    private static readonly Lazy<Dictionary<string, string>> CountryTable = new(static () => LanguageRegistry.Pairs(Countries));
    private static readonly Lazy<Dictionary<string, string>> SharedTable = new(static () => LanguageRegistry.Pairs(SharedCodes));
    private static readonly Lazy<Dictionary<string, string>> RegionTable = new(static () => LanguageRegistry.Pairs(RegionWords));
    private static readonly Lazy<Dictionary<string, string>> ScriptTable = new(static () => LanguageRegistry.Pairs(ScriptWords));

    /// <summary>The tag of a language by its name in English or in itself; null where none has it.</summary>
    public static string? OfName(string name) => LanguageRegistry.TagOf(name) ?? Find(NameTable, name);

    /// <summary>The language of a country by the country's code; null where it is not one that is clear.</summary>
    public static string? OfCountry(string code) => Find(CountryTable, code);

    /// <summary>The language of a country whose code is that of another language, too; null where it is not one that is clear.</summary>
    public static string? OfSharedCode(string code) => Find(SharedTable, code);

    public static string? Region(string word) => Find(RegionTable, word);

    public static string? Script(string word) => Find(ScriptTable, word);

    private static string? Find(Lazy<Dictionary<string, string>> table, string word) => table.Value.TryGetValue(word, out var found) ? found : null;
}
