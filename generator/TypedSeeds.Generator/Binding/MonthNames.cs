namespace TypedSeeds.Generator.Binding;

/// <summary>The names of months in some languages, and the words that dates have beside them.</summary>
internal static class MonthNames
{
    private static readonly string[] InOrder =
    [
        "january jan januar janvier enero gennaio janeiro januari января январь",
        "february feb februar février fevrier febrero febbraio fevereiro februari февраля февраль",
        "march mar märz maerz mars marzo março marco maart марта март",
        "april apr avril abril aprile апреля апрель",
        "may mai mayo maggio maio mei мая май",
        "june jun juni juin junio giugno junho июня июнь",
        "july jul juli juillet julio luglio julho июля июль",
        "august aug août aout agosto augustus августа август",
        "september sep sept septembre septiembre settembre setembro сентября сентябрь",
        "october oct oktober octobre octubre ottobre outubro октября октябрь",
        "november nov novembre noviembre novembro ноября ноябрь",
        "december dec dezember décembre decembre diciembre dicembre dezembro декабря декабрь",
    ];

    private static readonly Dictionary<string, int> Numbers = InOrder
        .SelectMany(static (names, index) => names.Split(' ').Select(name => (Name: name, Number: index + 1)))
        .ToDictionary(static month => month.Name, static month => month.Number, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Beside = new(
        ("on of the den der le de del di am el il " +
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of a month; 0 for any other word.</summary>
    public static int Of(string word) => Numbers.TryGetValue(word, out var number) ? number : 0;

    /// <summary>Whether a word beside a month changes nothing: a day of the week, or an article.</summary>
    public static bool IsBeside(string word) => Beside.Contains(word);
}
