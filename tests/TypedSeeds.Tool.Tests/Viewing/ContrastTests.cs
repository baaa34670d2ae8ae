using TypedSeeds.Tool.Viewing.Colours;

namespace TypedSeeds.Tool.Tests.Viewing;

/// <summary>Every colour, in light and dark mode, has the contrast of WCAG 2.2 level AA.</summary>
public class ContrastTests
{
    private const double Text = 4.5;

    public static TheoryData<string> Lights => new("light", "dark");

    [Theory]
    [MemberData(nameof(Lights))]
    public void Text_can_be_read_on_paper_and_cards(string light)
    {
        var palette = Of(light);

        foreach (var ground in new[] { palette.Paper, palette.Card })
        {
            Assert.All(new[] { palette.Ink, palette.Faint, palette.Accent, palette.Error }, colour => Assert.InRange(Rgb.Contrast(colour, ground), Text, 21));
        }
    }

    [Theory]
    [MemberData(nameof(Lights))]
    public void Every_act_can_be_read_by_its_name_and_on_its_ground(string light)
    {
        var palette = Of(light);

        Assert.All(Act.All.Select(act => act.Hue).Concat(ActClass.All.Select(type => type.Hue)), hue =>
        {
            Assert.InRange(Rgb.Contrast(palette.InkOf(hue), palette.Paper), Text, 21);
            Assert.InRange(Rgb.Contrast(palette.InkOf(hue), palette.Card), Text, 21);
            Assert.InRange(Rgb.Contrast(palette.Ink, palette.TintOf(hue)), Text, 21);
            Assert.InRange(Rgb.Contrast(palette.InkOf(hue), palette.TintOf(hue)), Text, 21);
            Assert.InRange(Rgb.Contrast(palette.Paper, palette.InkOf(hue)), Text, 21);
        });
    }

    [Fact]
    public void Contrast_is_that_of_WCAG()
    {
        Assert.Equal(21, Rgb.Contrast(Rgb.Parse("#000000"), Rgb.Parse("#ffffff")), 3);
        Assert.Equal(4.54, Rgb.Contrast(Rgb.Parse("#767676"), Rgb.Parse("#ffffff")), 2);
    }

    [Fact]
    public void Each_act_has_a_hue_of_its_own_and_each_class_a_line_of_its_own()
    {
        Assert.Distinct(Act.All.Select(act => act.Hue));
        Assert.Distinct(ActClass.All.Select(type => type.Line));
        Assert.Distinct(ActClass.All.Select(type => type.Edge));
        Assert.Equal(Vocabulary.SpeechActClasses.Split('\n').Select(line => line.Split('|')[0]).Order(), ActClass.All.Select(type => type.Id).Order());
    }

    private static Palette Of(string light) => light == "dark" ? Palette.Dark : Palette.Light;
}
