using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Tests.Anchoring.Splitting;

/// <summary>Sentences end in every script as the script has it.</summary>
public class ScriptTests
{
    [Theory]
    [InlineData("The ministers met. |They condemned the attack! |Will they meet again? |Yes.")]
    [InlineData("Министры встретились. |Они осудили нападение! |Когда?")]
    [InlineData("Οι υπουργοί συναντήθηκαν. |Τι είπαν; |Τίποτα.")]
    [InlineData("Նախարարները հանդիպեցին։ |Նրանք դատապարտեցին: |Վերջ։")]
    [InlineData("მინისტრები შეხვდნენ. |მათ დაგმეს თავდასხმა. |რატომ?")]
    [InlineData("השרים נפגשו. |הם גינו את ההתקפה! |מדוע?")]
    [InlineData("בראשית ברא׃ |והארץ היתה׃")]
    [InlineData("اجتمع الوزيران. |وأدانا الهجوم! |متى يلتقيان؟ |غدا.")]
    [InlineData("وزراء نے ملاقات کی۔ |انہوں نے مذمت کی۔")]
    [InlineData("ܐܬܟܢܫܘ ܪܝܫܢܐ܀ |ܘܐܡܪܘ܀")]
    [InlineData("मंत्री मिले। |उन्होंने निंदा की॥ |कब? |कल।")]
    [InlineData("মন্ত্রীরা মিলিত হলেন। |তাঁরা নিন্দা করলেন।")]
    [InlineData("அமைச்சர்கள் சந்தித்தனர். |அவர்கள் கண்டித்தனர்.")]
    [InlineData("ඇමතිවරු හමුවූහ. |ඔවුහු හෙළා දුටහ.")]
    [InlineData("ሚኒስትሮቹ ተገናኙ። |ጥቃቱን አወገዙ፧ |አዎ፡፡ |ደህና።")]
    [InlineData("ရက်ကို သတ်မှတ်သည်။| သူတို့ ရှုတ်ချသည်။")]
    [InlineData("រដ្ឋមន្ត្រីបានជួបគ្នា។ |ពួកគេបានថ្កោលទោស។")]
    [InlineData("བློན་པོ་ཐུག་པ་རེད། |ཁོང་ཚོས་སྐྱོན་བརྗོད་བྱས།")]
    [InlineData("ᠰᠠᠶᠢᠳ ᠤᠴᠠᠷᠠᠪᠠ᠃ |ᠲᠡᠳᠡ ᠪᠤᠷᠤᠭᠤᠰᠢᠶᠠᠪᠠ᠃")]
    [InlineData("ᒥᓂᔅᑐᕐ ᑲᑎᒪᔪᑦ᙮ |ᐅᖃᖅᑐᑦ᙮")]
    [InlineData("ᎤᏂᎳᏫᏨ ᎠᏂᏍᎦᏯ. |ᎤᏂᏁᏨ.")]
    [InlineData("ᱢᱚᱱᱛᱨᱤ ᱠᱚ ᱧᱟᱯᱟᱢ ᱮᱱᱟ᱾ |ᱚᱱᱠᱚ ᱢᱮᱱ ᱠᱮᱫᱟ᱾")]
    [InlineData("ߡߌߣߌߛߑߕߙߌ ߟߎ߫ ߓߍ߲߬ ߘߊ߫. |ߊ߬ ߟߎ߫ ߞߊ߬ ߞߎߡߊ ߝߐ߫߹ |ߐ߲߬ߤߐ߲߫.")]
    [InlineData("𞤥𞤭𞤲𞤭𞤧𞤼𞤢𞥄𞤪𞤭 𞤬𞤮𞤼𞥆𞤭. |𞤉𞤲 𞤱𞤭𞥅 𞤲𞤺𞤢𞤲.")]
    [InlineData("𑄟𑄧𑄚𑄴𑄖𑄳𑄢𑄨 𑅁 |𑄃𑄮𑄚𑄴 𑅁")]
    [InlineData("두 장관이 만났다. |그들은 공격을 규탄했다. |언제?")]
    [InlineData("两国外长举行了会谈。|他们谴责了袭击！|双方同意明年再次会晤。")]
    [InlineData("他来了?|是的!|很好.|再见")]
    [InlineData("両大臣は会談した。|攻撃を非難した！|いつ？|未定｡|スター!|次")]
    [InlineData("ꆏꉢꏂꋠꅇ。|ꀋꉬꅇ。")]
    public void A_stop_ends_a_sentence_with_or_without_white_space_as_its_script_has_it(string marked) => Divided.AssertSentences(marked);

    [Fact]
    public void Every_character_that_ends_sentences_by_the_Unicode_property_does_so()
    {
        var stops = SentenceTable.Ranges.Split('\n').Select(line => line.Trim().Split(' '))
            .Where(words => words[0] is "FullStop" or "SpacedStop" or "Stop")
            .SelectMany(words => words.Skip(1))
            .SelectMany(range => range.Split('-') is [var first, .. var rest] ? Enumerable.Range(Hex(first), Hex(rest is [var last] ? last : first) - Hex(first) + 1) : [])
            .Select(char.ConvertFromUtf32)
            .ToArray();

        // Version 15.0 gives the property to 154 characters; others end sentences in fact.
        Assert.True(stops.Length >= 154, $"{stops.Length}");
        Assert.All(stops, stop => Divided.AssertSentences($"ܐܒ{stop} |ܓܕ{stop}"));
    }

    [Theory]
    [InlineData("รัฐมนตรีทั้งสองประชุมกันที่ออตตาวา |พวกเขาประณามการโจมตีครั้งนี้")]
    [InlineData("ລັດຖະມົນຕີທັງສອງໄດ້ພົບກັນ |ພວກເຂົາປະນາມການໂຈມຕີຄັ້ງນີ້")]
    public void In_a_script_without_stops_a_space_between_two_long_phrases_ends_one(string marked) => Divided.AssertSentences(marked);

    [Theory]
    [InlineData("นายสมชาย ใจดี มาแล้ว")]
    [InlineData("สีแดง สีเขียว สีขาว และสีดำ")]
    [InlineData("ประเทศต่าง ๆ ทั้งหลายในโลกเห็นชอบร่วมกัน")]
    [InlineData("การประชุมมีขึ้นเมื่อวันที่ 5 พฤศจิกายนที่ผ่านมา")]
    public void A_space_beside_a_name_a_number_or_a_mark_of_repetition_ends_none(string text) => Divided.AssertSentences(text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n\n")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\f")]
    public void Without_any_stop_the_end_of_a_line_ends_a_sentence_in_every_script(string end)
    {
        foreach (var (one, other) in new[] { ("ABC abc", "Def"), ("ጉባኤ ውድብ", "ኩሎም"), ("ⴰⵎⴰⵣⵉⵖ", "ⵜⴰⵎⴰⵣⵉⵖⵜ"), ("𑄟𑄧", "𑄃𑄮"), ("ការប្រជុំ", "ពួកគេ"), ("ไทย", "ลาว") })
        {
            Assert.Equal([one, other], Divided.Of(one + end + other));
        }
    }

    [Theory]
    [InlineData("\f")]
    [InlineData("\n\f")]
    [InlineData("\f\r\n")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\v")]
    public void Before_a_small_letter_what_ends_a_line_or_page_alone_ends_no_sentence(string end)
    {
        Divided.AssertSentences($"We will not{end}send aid. |They left.");
        Divided.AssertSentences($"We thank the hosts.{end}|they left without us");
        Divided.AssertSentences($"A title{end}|We thank the hosts. |They left.");
    }

    [Theory]
    [InlineData("\n\n\f")]
    [InlineData("\f\n\n")]
    [InlineData("\u2029")]
    public void An_empty_line_beside_the_end_of_a_page_ends_one(string end) => Divided.AssertSentences($"We thank the hosts. |A title{end}|of the page. |They left.");

    [Theory]
    [InlineData("“We agree.” |They left.")]
    [InlineData("He said (in May.) |They left.")]
    [InlineData("„Wir sind einig.“ |Sie gingen.")]
    [InlineData("»Wir sind einig.« |Sie gingen.")]
    [InlineData("« Nous sommes d’accord. » |Ils partirent.")]
    [InlineData("«Estamos de acuerdo.» |Se fueron.")]
    [InlineData("”Vi är överens.” |De gick.")]
    [InlineData("他说：“我们同意。”|他们走了。")]
    [InlineData("他说：\"我们同意。\"|\"好。\"")]
    [InlineData("他们走了。|“好。”")]
    [InlineData("「同意する。」|皆は去った。")]
    [InlineData("\"We agree.\" |\"So do we.\"")]
    [InlineData("**We agree.** |They left.")]
    [InlineData("We agree.[12] |They left.¹ |All is well.[^a] |End.")]
    [InlineData("נפגשו.\u200F |הם גינו.")]
    [InlineData("Is it so?! |Yes... |No…")]
    public void The_marks_that_close_belong_to_the_sentence(string marked) => Divided.AssertSentences(marked);

    [Theory]
    [InlineData("「同意する。」と述べた。")]
    [InlineData("“Why?” he asked.")]
    [InlineData("«Стой!» — крикнул он.")]
    [InlineData("See www.example.org/a?b=c for 3.5 points!x")]
    [InlineData("ایم۔کیو۔ایم نے کہا۔")]
    [InlineData("Yahoo!知恵袋で聞いた。")]
    public void A_stop_inside_a_word_or_before_what_goes_on_ends_none(string text) => Divided.AssertSentences(text);

    [Fact]
    public void In_a_text_without_capital_letters_a_small_letter_says_nothing() =>
        Divided.AssertSentences("the ministers met. |they condemned the attack. |will they meet again?");

    private static int Hex(string digits) => int.Parse(digits, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
}
