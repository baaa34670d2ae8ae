namespace TypedSeeds.Generator.Schema;

/// <summary>The code schemes whose codes are checked. A code of any other scheme is taken as it is.</summary>
internal static class CodeSchemes
{
    /// <summary>What is wrong with a code, or null.</summary>
    public static string? Problem(string scheme, string code) => scheme switch
    {
        "iso-3166-1-alpha-2" => CountryCodes.Problem(code, 0),
        "iso-3166-1-alpha-3" => CountryCodes.Problem(code, 1),
        "iso-3166-1-numeric" => CountryCodes.Problem(code, 2),
        "wikidata" => IsItem(code) ? null : "an item is Q and a number, such as Q16",
        "cameo" => IsCameo(code) ? null : "an event code is two to four digits, the first two from 01 to 20, such as 0256; an actor code is groups of three capitals, such as KORGOV",
        "plover" => PloverProblem(code),
        _ => null,
    };

    private static bool IsItem(string code) =>
        code.Length is > 1 and < 12 && code[0] == 'Q' && code[1] != '0' && code.Skip(1).All(IsDigit);

    private static bool IsCameo(string code)
    {
        if (code.Length > 0 && code.All(IsDigit))
        {
            var root = code.Length is >= 2 and <= 4 ? ((code[0] - '0') * 10) + code[1] - '0' : 0;
            return root is >= 1 and <= 20;
        }

        return code.Length is >= 3 and <= 15 && code.Length % 3 == 0 && code.All(letter => letter is >= 'A' and <= 'Z');
    }

    private static string? PloverProblem(string code)
    {
        var slash = code.IndexOf('/');
        var category = slash < 0 ? code : code.Substring(0, slash);
        return Plover.Contains($" {category} ") ? null : $"the categories are{Plover.TrimEnd()}, with a mode after '/' where there is one";
    }

    private const string Plover =
        " AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT ";

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
