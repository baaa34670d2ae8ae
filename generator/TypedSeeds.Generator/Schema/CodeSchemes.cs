using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The code schemes whose codes are checked. A code of any other scheme is taken as it is.</summary>
internal static class CodeSchemes
{
    private const string CameoForm = "an event code is two to four digits, the first two from 01 to 20, such as 0256; an actor code is groups of three capitals, such as KORGOV";

    /// <summary>The scheme that has codes of events and codes of actors.</summary>
    public const string Cameo = "cameo";

    /// <summary>The schemes, with what an editor can see of their codes while one types.</summary>
    public static IReadOnlyList<CodeScheme> Known { get; } =
    [
        new("iso-3166-1-alpha-2", "The two letters of a country, after ISO 3166-1.", "two capitals, such as KR", CountryCodes.Pattern(0)),
        new("iso-3166-1-alpha-3", "The three letters of a country, after ISO 3166-1.", "three capitals, such as KOR", CountryCodes.Pattern(1)),
        new("iso-3166-1-numeric", "The three digits of a country, after ISO 3166-1.", "three digits, such as 036", CountryCodes.Pattern(2)),
        new("wikidata", "An item of Wikidata.", "Q and a number, such as Q16", "^Q[1-9][0-9]{0,9}$"),
        new(Cameo, "An event or an actor after CAMEO, edition 1.1b3.", CameoForm, "^(?:(?:0[1-9]|1[0-9]|20)[0-9]{0,2}|(?:[A-Z]{3}){1,5})$"),
        new("plover", "A category of PLOVER, with its mode after '/' where there is one.", "such as AGREE or SUPPORT/mode", $"^(?:{Plover.Trim().Replace(' ', '|')})(?:/|$)"),
    ];

    // What people call them for short. ISO has other codes, too, so a name that goes on in another way is one's own scheme.
    private static readonly string[] ShortNames = ["iso", "iso2", "iso-2", "iso3", "iso-3", "alpha-2", "alpha-3", "alpha2", "alpha3", "numeric", "country", "country-code"];

    /// <summary>Whether the codes of a scheme are those of countries.</summary>
    public static bool IsOfCountry(string scheme) => scheme.StartsWith("iso-3166-1-", StringComparison.Ordinal) && IsKnown(scheme);

    public static bool IsKnown(string scheme) => Known.Any(known => known.Name == scheme);

    /// <summary>The known scheme that one that is not known was probably meant as; null where it is one of the corpus's own.</summary>
    /// <param name="scheme">The scheme as it is written.</param>
    /// <param name="code">A code of it, which decides between several.</param>
    public static string? NearlyKnown(string scheme, string code)
    {
        if (IsKnown(scheme))
        {
            return null;
        }

        var plain = Plain(scheme);
        if (plain is "wd" or "qid" or "q" or "item")
        {
            return Problem("wikidata", code) is null ? "wikidata" : null;
        }

        var meant = Known
            .Select(static known => known.Name)
            .Where(known => IsPartOf(plain, Plain(known)) || IsTypo(plain, Plain(known))
                || (ShortNames.Contains(scheme) && known.StartsWith("iso", StringComparison.Ordinal)))
            .ToArray();

        // A country's scheme that has the code; else the closest name, if there is only one reading of it.
        return meant.FirstOrDefault(known => Problem(known, code) is null) ?? Closest.Find(scheme, meant) ?? meant.FirstOrDefault();
    }

    private static string Plain(string scheme) => scheme.Replace("-", string.Empty);

    private static bool IsPartOf(string scheme, string known) => scheme.Length >= ShortestPart
        && ((scheme.StartsWith("iso", StringComparison.Ordinal) && known.StartsWith("iso", StringComparison.Ordinal) && scheme.Length > 2 * ShortestPart && known.EndsWith(scheme.Substring(ShortestPart), StringComparison.Ordinal)) || known.StartsWith(scheme, StringComparison.Ordinal) || known.EndsWith(scheme, StringComparison.Ordinal));

    private static bool IsTypo(string scheme, string known) =>
        Math.Abs(scheme.Length - known.Length) <= MostTypos && scheme.Length > 2 * MostTypos && Closest.Distance(scheme, known) <= (known.Length > LongName ? MostTypos : 1);

    /// <summary>The most typing mistakes in a long name.</summary>
    private const int MostTypos = 2;

    private const int LongName = 6;

    private const int ShortestPart = 3;

    /// <summary>What is wrong with a code, or null.</summary>
    public static Hint? Problem(string scheme, string code) => scheme switch
    {
        "iso-3166-1-alpha-2" => CountryCodes.Problem(code, 0),
        "iso-3166-1-alpha-3" => CountryCodes.Problem(code, 1),
        "iso-3166-1-numeric" => CountryCodes.Problem(code, 2),
        "wikidata" => IsItem(code) ? default(Hint?) : ItemProblem(code),
        Cameo => IsCameo(code) ? default(Hint?) : IsCameo("0" + code) ? new Hint($"{CameoForm}; write 0{code}", new("0" + code, IsSafe: false)) : CameoForm,
        "plover" => PloverProblem(code),
        _ => null,
    };

    private static bool IsItem(string code) =>
        code.Length is > 1 and < 12 && code[0] == 'Q' && code[1] != '0' && code.Skip(1).All(Ascii.IsDigit);

    private static bool IsCameo(string code)
    {
        if (code.Length > 0 && code.All(Ascii.IsDigit))
        {
            var root = code.Length is >= 2 and <= 4 ? ((code[0] - '0') * 10) + code[1] - '0' : 0;
            return root is >= 1 and <= 20;
        }

        return code.Length is >= 3 and <= 15 && code.Length % 3 == 0 && code.All(Ascii.IsUpper);
    }

    // The address of an item ends with it.
    private static Hint ItemProblem(string code)
    {
        const string Form = "an item is Q and a number, such as Q16";
        var item = code.Replace(" ", string.Empty).Split('/', ':', '#').Last().InCapitals();
        var numbered = "Q" + item;
        return IsItem(item) ? new Hint($"{Form}; write {item}", new(item, IsSafe: true))
            : IsItem(numbered) ? new Hint($"{Form}; write {numbered}", new(numbered, IsSafe: false))
            : Form;
    }

    private static Hint? PloverProblem(string code)
    {
        var slash = code.IndexOf('/');
        var category = slash < 0 ? code : code.Substring(0, slash);
        return Plover.Contains($" {category} ") ? default(Hint?) : $"the categories are{Plover.TrimEnd()}, with a mode after '/' where there is one";
    }

    private const string Plover =
        " AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT ";
}

/// <summary>A scheme whose codes are checked.</summary>
/// <param name="Name">The key that an annotation writes.</param>
/// <param name="Description">What its codes are for.</param>
/// <param name="Form">What a code looks like, for people.</param>
/// <param name="Pattern">A regular expression after ECMA-262 that matches every code which the checks accept.</param>
internal sealed record CodeScheme(string Name, string Description, string Form, string Pattern);
