using System.Text.RegularExpressions;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>
/// Lines that are nothing but the number of a part of the text: <c>1.1.1</c>, <c>(1)(a)</c>, <c>Article 3 bis</c>, <c>Chapter Two</c>,
/// <c>المادة الأولى</c>, <c>Annex</c>. In a line with other words, the same would be words of a sentence.
/// </summary>
internal static class NumberedLine
{
    private const int Longest = 40;
    private const int MostWords = 4;

    /// <summary>Words before a number that name no part of a text.</summary>
    private const string BeforeNumber = "No Nº N° № Nr Nos Num Núm Número Numéro n° nº no nr";

    /// <summary>Parts of which a text may have only one, so that a number is not needed.</summary>
    private const string Alone = """
        Annex Annexe Annexes Appendix Appendices Schedule Anhang Anlage Anexo Allegato Bijlage Bilaga Bilag Vedlegg Liite Lisa Załącznik Příloha Príloha Prilog Anexa
        Melléklet Ek Lampiran Приложение Додаток Παράρτημα الملحق ملحق نספח תוספת 附件 附录 附錄 附則 부속서 부록
        """;

    /// <summary>What comes after a number that was inserted later.</summary>
    private const string Inserted = "bis ter quater quinquies sexies septies octies nonies novies decies";

    private const string Ordinals = """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        premier première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième unique
        un deux trois quatre cinq six sept huit neuf dix
        primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena décimo décima único única
        uno dos tres cuatro cinco seis siete ocho nueve diez
        primeiro primeira terceiro terceira quarto quarta sétimo sétima oitavo oitava nono nona primo prima secondo seconda terzo terza sesto sesta settimo settima ottavo ottava
        erster erste erstes zweiter zweite zweites dritter dritte drittes vierter vierte viertes fünfter fünfte fünftes sechster sechste siebter siebte achter achte neunter neunte zehnter zehnte
        eins zwei drei vier fünf sechs sieben acht neun zehn
        eerste tweede derde vierde vijfde första andra tredje fjärde femte første anden andre
        первая первый первое вторая второй второе третья третий третье четвертая четвёртая четвертый четвёртый пятая пятый шестая шестой седьмая седьмой восьмая восьмой девятая девятый десятая десятый
        перша перший друга другий третя третій pierwszy pierwsza drugi druga trzeci trzecia první druhý druhá třetí
        πρώτο πρώτος πρώτη δεύτερο δεύτερος δεύτερη τρίτο τρίτος τρίτη τέταρτο πέμπτο
        الأول الأولى الاولى الاول الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة التاسع التاسعة العاشر العاشرة
        ראשון ראשונה שני שנייה שניה שלישי שלישית רביעי רביעית חמישי חמישית שישי שישית שביעי שביעית שמיני שמינית תשיעי תשיעית עשירי עשירית
        اول دوم سوم چهارم پنجم birinci ikinci üçüncü dördüncü beşinci pertama kedua ketiga keempat kelima
        """;

    private const string Bracketed = @"\s?[(（\[]\s?(?:\d{1,3}[a-z]?|[a-zA-Zа-яא-ת가-힣]|[ivxlc]{1,6}|[IVXLC]{1,6}|[一二三四五六七八九十]{1,3})\s?[)）\]]";

    // Digits with what shows that they are the first, an inserted letter or a part in brackets.
    private static readonly Regex Digits = new($@"^(?:\d{{1,4}}(?:[.-]\d{{1,3}})*)(?:\s?(?:er|re|ère|e|ème|st|nd|rd|th|[º°ªο]|-?(?:я|й|е|ша|ге)|bis|ter|quater|quinquies|sexies)|[a-zA-Zא-תа-я])?[.:]?(?:{Bracketed})*[.:]?$", RegexOptions.CultureInvariant);

    private static readonly Regex Letters = new($@"^(?:[IVXLC]{{1,8}}|[A-Zא-תА-ЯΑ-Ω]|[א-ת]{{1,3}}[׳״'""][א-ת]?|[α-ωΑ-Ω]{{1,2}}[΄ʹ'΄]|[〇零一二三四五六七八九十百]{{1,5}})(?:-[A-Z])?[.:]?(?:{Bracketed})*[.:]?$", RegexOptions.CultureInvariant);

    // Without a name before it, a plain number may be a value, and a letter a word.
    private static readonly Regex Unnamed = new($@"^(?:\d{{1,3}}(?:\.\d{{1,3}})+\.?(?:{Bracketed})*|\d{{1,3}}[°º]|\d{{0,3}}(?:{Bracketed}){{1,4}}|[一二三四五六七八九十]{{1,3}})[.:]?$", RegexOptions.CultureInvariant);

    // “第一条”, with what was inserted later.
    private static readonly Regex EastAsian = new(@"^(?:第\s?[\d〇零一二三四五六七八九十百千两兩]{1,7}\s?[条條章节節项項款编編部回号號目篇](?:\s?之\s?[\d一二三四五六七八九十]{1,3}|の[\d一二三四五六七八九十]{1,3})?|제\s?\d{1,4}\s?[조항장절편호부](?:의\s?\d{1,3})?|附[件录錄則]\s?[\d一二三四五六七八九十]{1,3}|[부별][속지표]서?\s?\d{1,3})[.:。：]?$", RegexOptions.CultureInvariant);

    private static readonly Lazy<HashSet<string>> NumberWords = new(static () => Words(BeforeNumber, StringComparer.Ordinal));
    private static readonly Lazy<HashSet<string>> AloneWords = new(static () => Words(Alone, Casing.Comparer));
    private static readonly Lazy<HashSet<string>> InsertedWords = new(static () => Words(Inserted, StringComparer.Ordinal));
    private static readonly Lazy<HashSet<string>> OrdinalWords = new(static () => Words(Ordinals, Casing.Comparer));

    /// <summary>Whether a range of a text, which is a line or a paragraph, is a number alone.</summary>
    public static bool Is(string text, int start, int end)
    {
        if (end <= start || end - start > Longest || WordsIn(text, start, end) > MostWords)
        {
            return false;
        }

        var line = text.Substring(start, end - start);
        return Unnamed.IsMatch(line) || EastAsian.IsMatch(line) || IsNamed(line.Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsNamed(string[] words)
    {
        var (names, numbers, isAlone, isPart) = (0, 0, false, true);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].TrimEnd('.', ':');
            if (word.Length == 0)
            {
                continue;
            }

            if (names == 0 && (AloneWords.Value.Contains(word) || NumberWords.Value.Contains(word) || ShortForms.IsDivision(word) || (numbers > 0 && word == words[i] && ShortForms.IsDivision(Casing.ToCapital(word[0]) + word.Substring(1)))))
            {
                names++;
                (isAlone, isPart) = (AloneWords.Value.Contains(word), !NumberWords.Value.Contains(word));
            }
            else if ((isPart && OrdinalWords.Value.Contains(word)) || (i > 0 && IsNumber(words[i])))
            {
                numbers++;
            }
            else if (!(numbers > 0 && InsertedWords.Value.Contains(word)))
            {
                return false;
            }
        }

        return names == 1 && (numbers is 1 or 2 || (numbers == 0 && isAlone));
    }

    private static bool IsNumber(string word) => Digits.IsMatch(word) || Letters.IsMatch(word) || Unnamed.IsMatch(word);

    private static int WordsIn(string text, int start, int end)
    {
        var count = 1;
        for (var i = start; i < end; i++)
        {
            count += WhiteSpace.Is(text[i]) ? 1 : 0;
        }

        return count;
    }

    private static HashSet<string> Words(string table, IEqualityComparer<string> comparer) => new(table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), comparer);
}
