using TypedSeeds.Generator.Anchoring.Splitting;

namespace TypedSeeds.Generator.Tests.Anchoring.Splitting;

/// <summary>Where lines are wrapped, a line break ends no sentence; where each line is a paragraph, it does.</summary>
public class LayoutTests
{
    [Theory]
    [InlineData("The two ministers met in Ottawa and\ncondemned the launch.| They agreed\nto meet again next year.")]
    [InlineData("""
        The ministers of the two countries met in Ottawa on Friday and discussed
        the war in Ukraine.| Speaking after the meeting, Foreign Minister Cho said
        that North Korea had sent troops to Russia.|

        They agreed to meet again.| The next meeting, which will be held in Seoul,
        is to discuss the sanctions of the United Nations.|
        """)]
    [InlineData("""
        Die Minister der beiden Länder trafen sich am Freitag in Ottawa und
        berieten den Krieg in der Ukraine.| Nach dem Treffen sagte der Minister,
        Nordkorea habe Truppen nach Russland entsandt.|
        """)]
    [InlineData("""
        השרים של שתי המדינות נפגשו ביום שישי באוטווה ודנו
        במלחמה באוקראינה ובשליחת חיילים מקוריאה הצפונית
        לרוסיה ובסנקציות של האומות המאוחדות נגד המדינה
        וגינו אותה בחריפות רבה.| הם ייפגשו שוב.|
        """)]
    [InlineData("""
        两国外长星期五在渥太华举行了会谈，就乌克兰战争
        以及朝鲜向俄罗斯派兵的问题交换了意见，并且强烈
        谴责了这一行为，呼吁有关各方立即停止一切破坏地
        区稳定的行动。|双方同意明年再次会晤。|
        """)]
    [InlineData("> The two ministers met in Ottawa and\n> condemned the launch.| They agreed\n> to meet again next year.")]
    public void In_wrapped_text_of_any_script_a_line_break_ends_no_sentence(string marked)
    {
        var text = marked.Replace("|", string.Empty, StringComparison.Ordinal);
        var expected = marked.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part.TrimStart('>', ' '));
        Assert.Equal(expected, Divided.Of(text));
        Assert.Equal(expected, Divided.Of(text.ReplaceLineEndings("\r\n")).Select(part => part.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("Joint statement of Canada and Korea|\nWe condemn the launch.|\nWe thank the hosts.")]
    [InlineData("Ministers meet in Ottawa|\nKorea condemns the launch|\nCanada sends a team to Seoul")]
    [InlineData("apples|\noranges|\npears|\nplums")]
    [InlineData("Shall I compare thee to a summer's day?|\nThou art more lovely and more temperate:|\nRough winds do shake the darling buds of May,|\nAnd summer's lease hath all too short a date:")]
    [InlineData("外长会谈|\n谴责发射|\n同意再次会晤")]
    [InlineData("The first paragraph, which is quite long, has no stop at its end|\nthe second|\nand the third|\nThe last")]
    [InlineData("Minister denies the report on the troops|\nde Villiers speaks in Ottawa about grain")]
    [InlineData("Ministers do not meet in Ottawa this week|\niPhone sales fall in the second quarter|\neBay pays a fine to the city of Brussels")]
    [InlineData("the woods are lovely, dark and deep")]
    public void Where_each_line_is_a_paragraph_a_line_break_ends_a_sentence(string marked) => Divided.AssertSentences(marked);

    [Fact]
    public void In_wrapped_text_items_short_lines_and_empty_lines_end_what_is_before_them() => Divided.AssertSentences("""
        Chapter the First|
        The ministers of the two countries met in Ottawa on Friday and discussed
        the following:|
        (a) the war in Ukraine, and the troops that North Korea has sent there
        in the last months;|
        (b) the sanctions.|
        1. The next meeting will be held in Seoul.|
        - It has no date|

        The end of the report, which was written in the night of the meeting by
        - as they say - a friend
        """);

    [Fact]
    public void A_document_says_what_a_line_is_where_the_text_does_not_show_it()
    {
        const string Text = "They said\nthat Canada\nand Korea met.\nShort Line\nAnother one";

        Assert.Equal(["They said", "that Canada", "and Korea met.", "Short Line", "Another one"], Divided.Of(Text));
        Assert.Equal(["They said\nthat Canada\nand Korea met.", "Short Line\nAnother one"], Divided.Of(Text, TextLayout.Wrapped));

        var wrapped = "The two ministers met in Ottawa and\ncondemned the launch.";
        Assert.Single(Divided.Of(wrapped));
        Assert.Equal(2, Divided.Of(wrapped, TextLayout.Lines).Length);
    }
}
