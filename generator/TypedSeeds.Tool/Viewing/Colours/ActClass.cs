namespace TypedSeeds.Tool.Viewing.Colours;

/// <summary>A class of speech acts, as the page shows it: by hue and, for readers with colour blindness, by line pattern.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FirstHue">The hue of its first act, in degrees.</param>
/// <param name="LastHue">The hue of its last act, in degrees.</param>
/// <param name="Line">The pattern of the line under words, as CSS names it.</param>
/// <param name="Edge">The pattern of the edge of a card, since CSS borders cannot be wavy.</param>
internal sealed record ActClass(string Id, double FirstHue, double LastHue, string Line, string Edge)
{
    public static IReadOnlyList<ActClass> All { get; } =
    [
        new("expressive", -8, 42, "solid", "solid"),
        new("directive", 62, 92, "double", "double"),
        new("commissive", 132, 172, "dashed", "dashed"),
        new("assertive", 215, 275, "dotted", "dotted"),
        new("declarative", 305, 320, "wavy", "ridge"),
    ];

    /// <summary>The hue of the class as a whole.</summary>
    public double Hue => (FirstHue + LastHue) / 2;

    /// <summary>What acts of the class do, for people.</summary>
    public string Meaning => Vocabulary.SpeechActClasses.Split('\n').Select(line => line.Split('|')).First(row => row[0] == Id)[1];

    public static ActClass Of(string id) => All.First(type => type.Id == id);

    public double HueOf(int number, int count) => count < 2 ? Hue : FirstHue + ((LastHue - FirstHue) * number / (count - 1));
}
