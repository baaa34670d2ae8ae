using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Borders.Amounts;

/// <summary>The words of amounts, in one table for the languages that have a table of operators. A text may have those of any of them.</summary>
/// <remarks>
/// After the name of a language are four lists: number words; words for thousands and the like, which follow a number and are one
/// themselves; words for parts, which follow a number; and the ends of longer number words. A word before “+” is followed by the one
/// after it and another number, as in “hundred+and”, or by a number at once. Then follows an example with a bar at the cut. The digits of East Asian numbers are in <see cref="EastAsianNumbers"/>.
/// </remarks>
internal static class AmountWords
{
    private const string Table = """
        en | one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred+and | hundred, thousand, million, billion, trillion, quadrillion, mln, bln, bn, tn, mn, dozen | percent, per cent, pct, per mille, percentage point, percentage points, basis point, basis points, and a half, and a quarter, thirds, quarters, fifths, sixths, eighths, tenths, hundredths, thousandths | | We saw 5| million people.
        fr | deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt, trente, quarante, cinquante, soixante, septante, huitante, nonante, vingt+et, trente+et, quarante+et, cinquante+et, soixante+et, cent+, mille+ | cent, cents, mille, million, millions, milliard, milliards, billion, billions, billiard, billiards, Md, Mds, douzaine, douzaines | pour cent, pourcent, pour mille, point de pourcentage, points de pourcentage, et demi, et demie, tiers, quarts, cinquièmes, sixièmes, dixièmes, centièmes, millièmes | | On a compté 5| millions de voix.
        de | zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf | hundert, tausend, Million, Millionen, Milliarde, Milliarden, Billion, Billionen, Billiarde, Billiarden, Mio, Mrd, Tsd, Dutzend | Prozent, Promille, Prozentpunkt, Prozentpunkte, Prozentpunkten, Drittel, Dritteln, Fünftel, Fünfteln, Zehntel, Zehnteln, Hundertstel, Tausendstel | zehn, zig, ßig, hundert, tausend | Es kamen 5| Millionen Menschen.
        es | dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiún, veintiuno, veintiuna, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien, treinta+y, cuarenta+y, cincuenta+y, sesenta+y, setenta+y, ochenta+y, noventa+y, ciento+, doscientos+, doscientas+, trescientos+, trescientas+, cuatrocientos+, cuatrocientas+, quinientos+, quinientas+, seiscientos+, seiscientas+, setecientos+, setecientas+, ochocientos+, ochocientas+, novecientos+, novecientas+, mil+ | mil, millón, millones, billón, billones, trillón, trillones, docena, docenas | por ciento, por mil, punto porcentual, puntos porcentuales, y medio, y media, tercios, quintos, décimos, centésimos, milésimos | | Vinieron 5| millones de personas.
        ko | | | 퍼센트, 프로센트, 포인트 | | 5| 퍼센트가 올랐다.
        ja | | | パーセント, ポイント, 割 | | 5|割の人が来た。
        zh | | | 个百分点, 個百分點, 个百分點 | | 上升5|个百分点。
        ar | ثلاثة, ثلاث, أربعة, أربع, خمسة, خمس, ستة, ست, سبعة, سبع, ثمانية, ثماني, تسعة, تسع, عشرة, عشر, عشرون, عشرين, ثلاثون, ثلاثين, أربعون, أربعين, خمسون, خمسين, ستون, ستين, سبعون, سبعين, ثمانون, ثمانين, تسعون, تسعين | مئة, مائة, ألف, ألفا, ألفًا, آلاف, الف, الاف, مليون, مليونا, مليونًا, ملايين, مليار, مليارا, مليارًا, مليارات, بليون, تريليون, تريليونات | بالمئة, بالمائة, في المئة, في المائة, بالألف, في الألف | | حضر 5| ملايين شخص.
        """;

    /// <summary>What the second part of a number with a hyphen may be, besides a number: “twenty-first”, “two-third”.</summary>
    private const string AfterHyphen = "first second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth half quarter";

    /// <summary>What is a number after “et” and “y” alone: elsewhere they are articles.</summary>
    private const string AfterAnd = "un une uno una onze";

    private const char FirstJoined = '\u1100';

    private const int LongestShape = 32;

    private static readonly Lazy<Lists> Read = new(static () => new Lists());

    /// <summary>The languages with their examples, in which a bar is at a cut.</summary>
    public static IEnumerable<(string Language, string Example)> Examples => Rows.Select(static row => (row[0], row[5] + "|" + row[6]));

    private static IEnumerable<string[]> Rows => Table.Split('\n').Select(static line => line.Split('|').Select(static part => part.Trim('\r')).ToArray()).Select(static parts =>
        parts.Select((part, i) => i < 5 ? part.Trim() : i == 5 ? part.TrimStart() : part).ToArray());

    /// <summary>Whether a word of ASCII may be in the table, by its first letter and its length, or by its end.</summary>
    public static bool MayHave(string text, int start, int end) => Read.Value.Shapes.Contains(Shape(text[start], end - start)) || Read.Value.HasEnd(text, start, end);

    /// <summary>Whether a word is a number: a word for thousands is one, too.</summary>
    public static bool IsNumber(string word) => Read.Value.Numbers.Contains(word) || Read.Value.HasEnd(word, 0, word.Length);

    /// <summary>Whether a word is a number after a hyphen or “and”.</summary>
    public static bool IsNumberAfter(string word, bool isHyphen) => IsNumber(word) || (isHyphen ? Read.Value.AfterHyphen : Read.Value.AfterAnd).Contains(word);

    /// <summary>Whether a word is one for thousands and the like.</summary>
    public static bool IsScale(string phrase) => Read.Value.Scales.Contains(phrase);

    /// <summary>Whether words after a number belong to it.</summary>
    public static bool Follows(string phrase) => Read.Value.After.Contains(phrase);

    /// <summary>Whether what follows a number may begin with a character.</summary>
    public static bool MayFollow(char character) => Read.Value.Firsts.Contains(Casing.ToSmall(character));

    /// <summary>Whether a word may be between a number and the rest of an amount, as “and” and “per” may.</summary>
    public static bool IsOfPhrase(string word) => Read.Value.OfPhrases.Contains(word);

    /// <summary>The phrase that begins at an offset, of those in scripts that write particles on to words; empty where none does.</summary>
    public static string JoinedAt(string text, int start) =>
        Read.Value.After.FirstOrDefault(phrase => phrase[0] >= FirstJoined && string.CompareOrdinal(text, start, phrase, 0, phrase.Length) == 0) ?? string.Empty;

    /// <summary>The most words of what follows a number.</summary>
    public static int MostWords => Read.Value.MostWords;

    /// <summary>The word after which a number goes on, such as “and” after “hundred”; empty where it goes on at once, and null where it does not.</summary>
    public static string? JointAfter(string word) => Read.Value.Joints.TryGetValue(word, out var joint) ? joint : null;

    private static int Shape(char first, int length) => (Casing.ToSmall(first) * LongestShape) + Math.Min(length, LongestShape - 1);

    private sealed class Lists
    {
        public Lists()
        {
            foreach (var row in Rows)
            {
                foreach (var number in Items(row[1]))
                {
                    var plus = number.IndexOf('+');
                    Numbers.Add(plus < 0 ? number : number.Substring(0, plus));
                    if (plus >= 0)
                    {
                        Joints[number.Substring(0, plus)] = number.Substring(plus + 1);
                    }
                }

                Scales.UnionWith(Items(row[2]));
                After.UnionWith(Items(row[3]));
                Ends.AddRange(Items(row[4]));
            }

            Numbers.UnionWith(Scales);
            After.UnionWith(Scales);
            Firsts = [.. After.Select(static phrase => phrase[0])];
            OfPhrases = [.. After.SelectMany(static phrase => phrase.Split(' ')), .. Joints.Values.Where(static joint => joint.Length > 0)];
            Shapes = [.. Numbers.Concat(OfPhrases).Concat(AfterHyphen).Concat(AfterAnd).Select(static word => Shape(word[0], word.Length))];
            MostWords = After.Max(static phrase => phrase.Split(' ').Length);
        }

        public HashSet<string> Numbers { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Scales { get; } = new(StringComparer.Ordinal);

        public HashSet<string> After { get; } = new(StringComparer.Ordinal);

        public List<string> Ends { get; } = [];

        public Dictionary<string, string> Joints { get; } = new(StringComparer.Ordinal);

        public HashSet<string> AfterHyphen { get; } = [.. AmountWords.AfterHyphen.Split(' ')];

        public HashSet<string> AfterAnd { get; } = [.. AmountWords.AfterAnd.Split(' ')];

        public HashSet<char> Firsts { get; }

        public HashSet<string> OfPhrases { get; }

        public HashSet<int> Shapes { get; }

        public int MostWords { get; }

        public bool HasEnd(string text, int start, int end)
        {
            foreach (var last in Ends)
            {
                if (end - start > last.Length && string.CompareOrdinal(text, end - last.Length, last, 0, last.Length) == 0)
                {
                    return true;
                }
            }

            return false;
        }

        private static IEnumerable<string> Items(string list) => list.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(static item => item.Trim().InSmallLetters()).Where(static item => item.Length > 0);
    }
}
