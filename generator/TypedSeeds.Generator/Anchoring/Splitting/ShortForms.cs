using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>Words whose stop is part of them, and words that come before the number of an article. Case counts: “Hon.” is a title, “hon.” is a Swedish word.</summary>
/// <remarks>A short form that also ends sentences, such as “etc.” or “a.m.”, is not here: a small letter after it shows that the sentence goes on.</remarks>
internal static class ShortForms
{
    /// <summary>Titles and the like: a name follows.</summary>
    private const string BeforeNames = """
        en Mr Mrs Ms Messrs Mx Dr Prof Rev Fr Hon Sen Rep Gov Gen Col Maj Capt Cpt Cmdr Lt Ltn Lieut Sgt Cpl Pvt Pfc Cdr Comdr Brig Adm Insp Supt Det Pres Amb Atty Asst Mmes Mme Mlle Abp Bp Sec St Ste Mt Ft vs v e.g i.e cf viz
        de Hr Hrn Fr Frl Ltn Oblt Hptm Maj Abg Präs Vors Pfr RA Dr Prof Dipl Ing Mag Hl St bzw z.B d.h u.a vgl
        fr MM Mgr Pr
        es Sr Sra Srta Sres Cap Tte Cnel Dr Dra D Dña Lic Ing Gral Mons Ud Uds EE
        pt Sr Sra Srs Dr Dra Exmo Exma Prof Profa Eng
        it Sig Sigg Dott Avv Ing Prof On Mons S.E
        nl dhr mevr mw drs dr mr ir prof ds St
        sv-da-nb hr fr dr prof
        pl prof dr hab inż ks św im ul al pl
        cs-sk prof doc Ing Mgr Bc MUDr JUDr PhDr RNDr sv ul p pí tzv
        hu dr prof özv ifj id
        ro dl dna dr prof sf str
        tr Sn Dr Prof Doç Av Öğr Gör Müh
        id-ms Bpk Sdr Sdri Hj Tn Ny Jl Yth Dr Prof
        vi TS ThS PGS GS Tp
        ru-uk-bg проф акад им ім ул вул пр гр св тов инж доц др
        el κ κκ δρ καθ οδ
        """;

    /// <summary>Months, and words that name a part of a text: a number follows, or else the stop ends a sentence.</summary>
    private const string BeforeNumbers = """
        en Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos no nos Art Arts art arts Sec sec Sect para paras Para par p pp Vol vol vols Ch ch Fig fig Figs figs Eq eq Ref Res res Doc doc Op ca c approx ff
        de Jän Mär Okt Dez Nr Abs Ziff Bd Kap S Rn Anm Abb
        fr janv févr avr juil sept déc chap al
        es-pt-it ene abr ago dic núm nº pág págs cap inc fev abr mai set out dez num pag gen mag giu lug ott
        nl-sv-da-nb nr blz st hfdst kap sid kl nr
        pl-cs ust pkt poz odst písm čl č str rozdz
        ru-uk ст гл стр см рис табл п пп
        el αρ Αρ Άρθ άρθ σελ
        tr md s sf
        id hlm No
        """;

    /// <summary>After the number of a day or a century, in languages that write a stop after it and the word with a capital letter.</summary>
    private const string AfterOrdinals = """
        de Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Jahrhundert Jahrhunderts Jh Jahrtausend
        """;

    /// <summary>Words before the number of a part of a text.</summary>
    private const string Divisions = """
        en Article Articles Art Section Sec Sect Part Chapter Title Annex Appendix Schedule Clause Paragraph Para Rule Item Point Protocol Regulation Principle Recital Resolution Book Division
        de Artikel Abschnitt Teil Kapitel Anhang Anlage Absatz Abs Ziffer Punkt Titel Buch Satz
        fr Article Section Partie Chapitre Titre Annexe Alinéa Point Paragraphe Livre
        es Artículo Articulo Sección Parte Capítulo Título Anexo Cláusula Párrafo Punto Libro Disposición
        pt Artigo Seção Secção Parte Capítulo Título Anexo Cláusula Parágrafo Ponto
        it Articolo Sezione Parte Capo Capitolo Titolo Allegato Clausola Comma Punto
        nl Artikel Afdeling Deel Hoofdstuk Titel Bijlage Lid Punt
        sv-da-nb Artikel Avsnitt Afsnit Avsnitt Del Kapitel Kapittel Bilaga Bilag Vedlegg Punkt Paragraf
        fi-et Artikla Luku Osa Liite Kohta Pykälä Artikkel Peatükk Jagu Lisa
        pl-cs-sk-sl-hr-sr Artykuł Art Rozdział Część Załącznik Ustęp Paragraf Článek Článok Čl Kapitola Část Časť Príloha Příloha Odstavec Člen Članak Član Poglavlje Prilog
        ro Articolul Art Capitolul Secțiunea Partea Titlul Anexa
        hu Cikk Fejezet Rész Melléklet
        tr-az Madde Bölüm Kısım Ek Maddə
        id-ms-fil Pasal Bab Bagian Lampiran Perkara Artikulo
        vi Điều Chương Phần Mục Khoản Phụ
        sw Kifungu Ibara Sura
        ru-uk-be-bg-mk-sr Статья Стаття Артыкул Член Глава Раздел Розділ Часть Частина Приложение Додаток Пункт Параграф Члан
        el Άρθρο Αρθρο Κεφάλαιο Μέρος Τμήμα Παράρτημα Παράγραφος
        hy-ka Հոդված Գլուխ Մաս მუხლი თავი ნაწილი
        ar-fa-ur المادة مادة الفصل الباب القسم الجزء البند الملحق ماده فصل بخش دفعہ آرٹیکل باب حصہ
        he סעיף פרק חלק תוספת מאמר
        hi-mr-ne-bn-gu-pa अनुच्छेद धारा अध्याय भाग अनुसूची कलम अनुच्छेद ধারা অনুচ্ছেদ অধ্যায় অংশ અનુચ્છેદ કલમ ਅਨੁਛੇਦ
        ta-te-kn-ml-si உறுப்புரை பிரிவு அத்தியாயம் అధికరణం ప్రకరణము ವಿಧಿ ಅನುಚ್ಛೇದ അനുച്ഛേദം വകുപ്പ് වගන්තිය පරිච්ඡේදය
        th-lo-km-my ข้อ มาตรา หมวด บท ส่วน ມາດຕາ ໝວດ ພາກ មាត្រា ជំពូក អပိုဒ် အခန်း ပုဒ်မ
        am-ti አንቀጽ ምዕራፍ ክፍል
        """;

    private static readonly Lazy<HashSet<string>> Names = new(static () => Words(BeforeNames));
    private static readonly Lazy<HashSet<string>> Numbers = new(static () => Words(BeforeNumbers));
    private static readonly Lazy<HashSet<string>> Ordinals = new(static () => Words(AfterOrdinals));
    private static readonly Lazy<HashSet<string>> Parts = new(static () => Words(Divisions));

    public static bool IsBeforeName(string word) => Names.Value.Contains(word);

    public static bool IsBeforeNumber(string word) => Numbers.Value.Contains(word);

    public static bool IsAfterOrdinal(string word) => Ordinals.Value.Contains(word);

    /// <summary>Whether a word names a part of a text. Headings are often in capitals.</summary>
    public static bool IsDivision(string word) => Parts.Value.Contains(word) || Parts.Value.Contains(Capitalized(word));

    private static string Capitalized(string word) => word.Substring(0, 1) + word.Substring(1).InSmallLetters();

    // The first word of a line names the languages.
    private static HashSet<string> Words(string table) =>
        new(table.Split('\n').SelectMany(static line => line.Trim().Split(' ').Skip(1)), StringComparer.Ordinal);
}
