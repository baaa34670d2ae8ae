using System.Text;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>
/// No safe fix makes another word of a word of a quote, in texts of many languages and scripts. A right annotation has a slip: after
/// the safe fixes it has the words of the document again where the slip changed none of them, and is as it was written elsewhere.
/// </summary>
public sealed class SafeWordTests
{
    /// <summary>A document in each language, with what is typed wrongly in it: its words are read as an annotation quotes them.</summary>
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["en"] = "The seven ministers don’t accept the re-signed text; it’s worth $1.5 million, or 5 %. Mary’s co-operation with U.S. officials ended on 3 May 2031.",
        ["de"] = "Die Außenminister sagten, daß die Maßnahmen „nicht genügen“; über 1,5 Mio. € fließen an Müllers E-Mail-Dienst. Sie trafen sich nie wieder.",
        ["fr"] = "L’accord n’a pas été signé aujourd’hui : « ça ne suffit pas », dit-elle. Où est passé l’œuvre de 1 500 € à Nîmes ?",
        ["es"] = "¿Por qué no firmó el señor Núñez? Él dijo que sólo pagará 1.500 € el año próximo, ¡y nada más!",
        ["ko"] = "장관들은 시험을 강하게 규탄하지 않았다. 두 나라는 2년마다 3월 5일에 만난다.",
        ["zh"] = "部长们没有强烈谴责最近的试验。双方同意每两年举行一次会谈，共3次。",
        ["ja"] = "大臣らは最近の実験を強く非難しなかった。両国は２年ごとに会談を行う。パパとババは違う。",
        ["ru"] = "Министры не осудили испытания; всё это — ещё не «мир». Он её не видел, и ёлка стоит 1,5 тыс. руб.",
        ["uk"] = "Міністри не засудили випробування; п’ять сторін підписали її в Києві, а не їхній лист.",
        ["ar"] = "لم يُدِن الوزراءُ التجاربَ الأخيرة، وقالوا إنّ الاتفاق على ٥ بنود. ذهب علي إلى المدرسة.",
        ["fa"] = "وزیران آزمایش‌ها را محکوم نکردند؛ نام‌های تازه و می‌روند. او ۵ کتاب دارد.",
        ["he"] = "השרים לא גינו את הניסויים; צה״ל וג׳ורג׳ באו. שָׁלוֹם על ישראל.",
        ["hi"] = "मंत्रियों ने हाल के परीक्षणों की निंदा नहीं की। दोनों पक्ष हर २ वर्ष में मिलेंगे; क्षेत्र और कि, की।",
        ["th"] = "รัฐมนตรีไม่ได้ประณามการทดสอบครั้งล่าสุด ทั้งสองฝ่ายจะพบกันทุก ๒ ปี",
        ["tr"] = "Bakanlar sınır kapısını açmadı; İzmir'de ılık bir gün, IŞIK ışık verdi. Sinir ve sınır ayrıdır.",
        ["el"] = "Οι υπουργοί δεν καταδίκασαν τις δοκιμές; ναι, τώρα. Ή ή η, πότε και ποτέ δεν είναι ένα.",
        ["vi"] = "Các bộ trưởng không lên án vụ thử; họ bán bàn, bạn và bản ở Hà Nội.",
        ["und"] = "We 👍🏽 the plan 👩‍👩‍👧 and 👩 alone, x² ≠ x2, a ≤ b, café and cafe, naïve ①②, 10″ not 10′.",
    };

    /// <summary>What changes no word: the safe fixes may give the document's words back.</summary>
    private static readonly (string Name, Func<string, string> Do)[] SameWords =
    [
        ("two spaces", static words => words.Replace(" ", "  ", StringComparison.Ordinal)),
        ("spaces that do not break", static words => words.Replace(' ', '\u00A0')),
        ("a line break", static words => words.Replace(" ", "\\n", StringComparison.Ordinal)),
        ("a soft hyphen", static words => words.Insert(Middle(words), "\u00AD")),
        ("a byte order mark", static words => "\uFEFF" + words),
        ("straight apostrophes", static words => words.Replace('’', '\'').Replace('״', '"').Replace('׳', '\'')),
        ("curly apostrophes", static words => words.Replace('\'', '’')),
        ("other dashes", static words => words.Replace('—', '–')),
        ("parts of letters", static words => words.Normalize(NormalizationForm.FormD)),
        ("a comma after it", static words => words + ","),
        ("a full stop after it", static words => words + "."),
        ("a semicolon in it", static words => Regex.Replace(words, @"(?<=\p{L}{2}) (?=\p{L}{2})", "; ")),
        ("quotation marks around it", static words => "“" + words + "”"),
        ("small letters", static words => words.ToLowerInvariant()),
        ("capitals", static words => words.ToUpperInvariant()),
        ("a mark of omission", static words => "… " + words),
    ];

    /// <summary>What makes another word, or may: no safe fix touches it.</summary>
    private static readonly (string Name, Func<string, string> Do)[] OtherWords =
    [
        ("a letter is left out", static words => Without(words, Middle(words))),
        ("a letter is doubled", static words => words.Insert(Middle(words), words[Middle(words)].ToString())),
        ("two letters are swapped", static words => Regex.Replace(words, @"(\p{L})(\p{L})(?=\P{L}*$)", "$2$1")),
        ("the last letter is another", static words => Regex.Replace(words, @"\p{L}(?=\P{L}*$)", static letter => ((char)(letter.Value[0] + 1)).ToString())),
        ("marks are left out", static words => string.Concat(words.Normalize(NormalizationForm.FormD).Where(static letter => char.GetUnicodeCategory(letter) is not System.Globalization.UnicodeCategory.NonSpacingMark)).Normalize()),
        ("a mark is another", static words => words.Normalize(NormalizationForm.FormD).Replace('\u0301', '\u0300').Replace('\u0308', '\u0303').Replace('\u064E', '\u0650').Normalize()),
        ("a digit is another", static words => Regex.Replace(words, @"\d", static digit => ((char)(digit.Value[0] % 16 == 9 ? digit.Value[0] - 1 : digit.Value[0] + 1)).ToString())),
        ("a digit is left out", static words => Regex.Replace(words, @"\d(?=\D*$)", "")),
        ("a point in a number is another", static words => Regex.Replace(words, @"(?<=\d)[.,](?=\d)", "")),
        ("an apostrophe is left out", static words => Regex.Replace(words, @"(?<=\p{L})['’״׳](?=\p{L})", "")),
        ("an apostrophe is added", static words => Regex.Replace(words, @"(?<=\p{L}{2})(s|n)\b", "’$1")),
        ("a hyphen within a word is left out", static words => Regex.Replace(words, @"(?<=\p{L})-(?=\p{L})", "")),
        ("a hyphen divides a word", static words => words.Insert(Middle(words), "-")),
        ("a space divides a word", static words => words.Insert(Middle(words), " ")),
        ("what joins letters is left out", static words => words.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal)),
        ("a form of a sign is another", static words => words.Replace('²', '2').Replace('≠', '=').Replace('≤', '<').Replace('″', '′').Replace('①', '②').Replace('٥', '٦').Replace('२', '३')),
        ("a letter looks the same in its own script", static words => words.Replace('ı', 'i').Replace('ي', 'ى').Replace('パ', 'バ').Replace('ё', 'е').Replace('ї', 'і').Replace("ß", "ss", StringComparison.Ordinal)),
        ("an emoji is another", static words => words.Replace("🏽", "🏿", StringComparison.Ordinal).Replace("👩‍👩‍👧", "👩‍👩‍👦", StringComparison.Ordinal)),
        ("an emoji loses its color", static words => words.Replace("🏽", "", StringComparison.Ordinal)),
        ("a currency is another", static words => words.Replace('$', '€').Replace('€', '£')),
        ("a percent sign is left out", static words => words.Replace("%", "", StringComparison.Ordinal)),
        ("a minus is before a number", static words => Regex.Replace(words, @"(?<!\d[.,]?)\d", "-$0")),
        ("a word is left out", static words => Regex.Replace(words, @"(?<=\S )\S+ (?=\S)", "")),
        ("a word is there twice", static words => Regex.Replace(words, @"^(\S+) ", "$1 $1 ")),
        ("two words are swapped", static words => Regex.Replace(words, @"^(\S+) (\S+)", "$2 $1")),
        ("a word is taken for another", static words => Regex.Replace(words, @"\S+$", "other")),
    ];

    /// <summary>Where words of the document are written.</summary>
    private static readonly (string Name, Func<string, string> Quote)[] Places =
    [
        ("quote", static words => words), ("exact", static words => $"{{ exact: {words} }}"), ("start", static words => $"{{ start: {words}, end: END }}"), ("piece", static words => $"[{words}, END]"),
        ("cue", static words => $"END, cue: {words}"), ("prefix", static words => $"{{ exact: END, prefix: {words} }}"), ("suffix", static words => $"{{ exact: START, suffix: {words} }}"),
    ];

    public static TheoryData<string> Languages => new(Texts.Keys);

    [Fact]
    public void There_is_a_text_in_each_language_that_has_a_table_of_operators() =>
        Assert.Subset(Texts.Keys.ToHashSet(), OperatorTables.Languages.ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_changes_no_word_is_mended_to_the_words_of_the_document_or_left(string language)
    {
        var mended = 0;
        foreach (var (words, slip, wrong, place) in Mistakes(language, SameWords).Where(static mistake => mistake.Place is not ("prefix" or "suffix")))
        {
            var (before, after) = Mended(language, place, wrong);
            Assert.True(after == before || Bare(after) == Bare(File(language, place, words)), $"{slip}\n{before}\n{after}");
            mended += after == before ? 0 : 1;
        }

        Assert.True(mended > 20, $"{mended} are mended");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_makes_another_word_is_never_mended(string language)
    {
        foreach (var (_, slip, wrong, place) in Mistakes(language, OtherWords).Where(static mistake => mistake.Place is not ("prefix" or "suffix")))
        {
            var (before, after) = Mended(language, place, wrong);
            Assert.True(after == before, $"{slip}\n{before}\n{after}");
        }
    }

    // What is around a quote that is there once is that of its place, in the place of other words too.
    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_around_a_quote_is_mended_to_what_is_around_its_place_and_the_quote_stays(string language)
    {
        foreach (var (_, slip, wrong, place) in Mistakes(language, [.. SameWords, .. OtherWords]).Where(static mistake => mistake.Place is "prefix" or "suffix"))
        {
            var (before, after) = Mended(language, place, wrong);
            Assert.True(Exact(after) == Exact(before), $"{slip}\n{before}\n{after}");
            Assert.True(after == before || Texts[language].Contains(After(after, place).Trim(), StringComparison.Ordinal), $"{slip}\n{before}\n{after}");
        }
    }

    // Nothing tells the two places of each word: what is around them is the same.
    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_around_a_quote_in_two_places_is_left_where_it_is_that_of_both(string language)
    {
        var words = Texts[language].Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            foreach (var context in new[] { (words[i], $"prefix: \"{Escaped(words[i - 1])}\""), (words[i - 1], $"suffix: \"{Escaped(words[i])}\""), (words[i], $"prefix: \" {Escaped(words[i - 1])}\""), (words[i - 1], $"suffix: \"{Escaped(words[i])} \"") })
            {
                var annotation = $"seed: 1\ndocument: {{ id: report, language: {language} }}\nstatements:\n  a: {{ act: condemn, by: [], mode: reported, quote: {{ exact: \"{Escaped(context.Item1)}\", {context.Item2} }} }}\n";
                CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, $"{Texts[language]}\n{Texts[language]}\n"), new("seeds/report.yaml", InputRole.Annotation, annotation)];

                Assert.Equal(annotation, new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None).Files[1].Text);
            }
        }
    }

    private static IEnumerable<(string Words, string Slip, string Wrong, string Place)> Mistakes(string language, (string Name, Func<string, string> Do)[] slips) =>
        from words in Phrases(Texts[language])
        from slip in slips
        let wrong = slip.Do(words)
        where wrong != words && wrong.Any(char.IsLetterOrDigit) && !((slip.Name.StartsWith("a word is ", StringComparison.Ordinal) || slip.Name.StartsWith("two words", StringComparison.Ordinal)) && Bare(Texts[language]).Contains(Bare(wrong), StringComparison.Ordinal))
        from place in Places
        select (words, slip.Name, wrong, place.Name);

    // Parts of several lengths. In scripts without spaces, they are whole sentences.
    private static IEnumerable<string> Phrases(string text)
    {
        var words = text.Split(' ');
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start + 1 < words.Length; start++)
        {
            phrases.Add(string.Join(' ', words[start..Math.Min(words.Length, start + 2 + (start % 3))]));
        }

        return phrases.Append(words[0]).Where(phrase => phrase.Trim('.', ',', ';', ':', '。', '،').Length > 3 && text.IndexOf(phrase, StringComparison.Ordinal) == text.LastIndexOf(phrase, StringComparison.Ordinal)).Take(12);
    }

    private static (string Before, string After) Mended(string language, string place, string words)
    {
        var annotation = File(language, place, words);
        CorpusFile[] files = [new("seeds/report.txt", InputRole.Document, Texts[language] + "\n"), new("seeds/report.yaml", InputRole.Annotation, annotation)];
        var mended = new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None);
        Assert.False(mended.IsUnfinished, annotation);
        return (annotation, mended.Files[1].Text);
    }

    private static string File(string language, string place, string words)
    {
        var all = Texts[language].Split(' ');
        var quote = Places.First(one => one.Name == place).Quote($"\"{words.Replace("\"", "\\\"", StringComparison.Ordinal)}\"").Replace("END", $"\"{Escaped(all[^1])}\"", StringComparison.Ordinal).Replace("START", $"\"{Escaped(all[0])}\"", StringComparison.Ordinal);
        return $"seed: 1\ndocument: {{ id: report, language: {language} }}\nstatements:\n  a: {{ act: condemn, by: [], mode: reported, quote: {quote} }}\n";
    }

    private static string Escaped(string text) => text.Replace("\"", "\\\"", StringComparison.Ordinal);

    // What the words are: white space, marks beside words, the form of marks and the case of letters do not count.
    private static string Bare(string annotation) =>
        Regex.Replace(Regex.Replace(annotation.Normalize().Replace("\u00AD", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal), @"\\(n|u00A0)", " ").Replace("\\u200C", "\u200C", StringComparison.Ordinal).Replace("\\u200D", "\u200D", StringComparison.Ordinal), @"[\s\p{P}]+", " ").Trim().ToUpperInvariant();

    private static string Exact(string annotation) => Regex.Match(annotation, "exact: (\"[^\"]*\")").Groups[1].Value;

    private static string After(string annotation, string key) => Regex.Match(annotation, key + ": \"((?:[^\"\\\\]|\\\\.)*)\"").Groups[1].Value.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\u200C", "\u200C", StringComparison.Ordinal).Replace("\\u200D", "\u200D", StringComparison.Ordinal).Replace("\\u00A0", "\u00A0", StringComparison.Ordinal);

    private static int Middle(string words)
    {
        var word = Regex.Matches(words, @"\p{L}{2,}").OrderByDescending(static found => found.Length).FirstOrDefault();
        return word is null ? Regex.Match(words, @"\w") is { Success: true } first ? first.Index + 1 : words.Length / 2 : word.Index + (word.Length / 2);
    }

    private static string Without(string words, int at) => words.Remove(at, char.IsSurrogatePair(words, at) ? 2 : 1);
}
