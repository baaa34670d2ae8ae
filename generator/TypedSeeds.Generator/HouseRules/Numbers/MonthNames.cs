using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Numbers;

/// <summary>The names of months, with their usual short forms. Korean, Japanese and Chinese write them as numbers.</summary>
internal static class MonthNames
{
    /// <summary>A line for each month; English, French, German, Spanish, then Arabic.</summary>
    private const string Names = """
        january jan janvier janv januar jänner enero ene يناير
        february feb février févr februar feber febrero فبراير
        march mar mars märz mrz marzo مارس
        april apr avril avr abril abr أبريل ابريل
        may mai mayo مايو
        june jun juin juni junio يونيو
        july jul juillet juil juli julio يوليو
        august aug août agosto ago أغسطس اغسطس
        september sep sept septembre septiembre setiembre سبتمبر
        october oct octobre oktober okt octubre أكتوبر اكتوبر
        november nov novembre noviembre نوفمبر
        december dec décembre déc dezember dez diciembre dic ديسمبر
        """;

    private static readonly Lazy<Dictionary<string, int>> Months = new(Read);

    /// <summary>The month that a word names, from one; 0 where it names none.</summary>
    public static int Of(string word) => Months.Value.TryGetValue(Nfc.Of(word.InSmallLetters()), out var month) ? month : 0;

    private static Dictionary<string, int> Read()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = Names.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var name in lines[i].Trim().Split(' '))
            {
                months[Nfc.Of(name)] = i + 1;
            }
        }

        return months;
    }
}
