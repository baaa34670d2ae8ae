using System.Globalization;

namespace TypedSeeds.Generator.Schema;

/// <summary>
/// The letter with which a word begins in a name: Unicode's simple title case. Georgian has none, so <c>საქართველო</c> stays
/// as it is, and <c>ǆ</c> becomes <c>ǅ</c>.
/// </summary>
/// <remarks>
/// From a table, since each framework knows the letters of its own time, and without the data of ICU some know none. The names in
/// C# follow from it, so its entries never change: a test holds their hash. They are those of Unicode 15.0, but <c>ı</c> keeps itself, as
/// in the framework: <c>ıx</c> and <c>ix</c> would have one name.
/// </remarks>
internal static class TitleCase
{
    // First and last letter, the step from one to the next, and what is added to each.
    private const string Runs = """
        00B5-00B5/1:+743 00E0-00F6/1:-32 00F8-00FE/1:-32 00FF-00FF/1:+121 0101-012F/2:-1 0133-0137/2:-1 013A-0148/2:-1 014B-0177/2:-1 017A-017E/2:-1
        017F-017F/1:-300 0180-0180/1:+195 0183-0185/2:-1 0188-0188/1:-1 018C-018C/1:-1 0192-0192/1:-1 0195-0195/1:+97 0199-0199/1:-1 019A-019A/1:+163
        019E-019E/1:+130 01A1-01A5/2:-1 01A8-01A8/1:-1 01AD-01AD/1:-1 01B0-01B0/1:-1 01B4-01B6/2:-1 01B9-01B9/1:-1 01BD-01BD/1:-1 01BF-01BF/1:+56
        01C6-01C6/1:-1 01C9-01C9/1:-1 01CC-01DC/2:-1 01DD-01DD/1:-79 01DF-01EF/2:-1 01F3-01F5/2:-1 01F9-021F/2:-1 0223-0233/2:-1 023C-023C/1:-1
        023F-0240/1:+10815 0242-0242/1:-1 0247-024F/2:-1 0250-0250/1:+10783 0251-0251/1:+10780 0252-0252/1:+10782 0253-0253/1:-210 0254-0254/1:-206
        0256-0257/1:-205 0259-0259/1:-202 025B-025B/1:-203 025C-025C/1:+42319 0260-0260/1:-205 0261-0261/1:+42315 0263-0263/1:-207 0265-0265/1:+42280
        0266-0266/1:+42308 0268-0268/1:-209 0269-0269/1:-211 026A-026A/1:+42308 026B-026B/1:+10743 026C-026C/1:+42305 026F-026F/1:-211 0271-0271/1:+10749
        0272-0272/1:-213 0275-0275/1:-214 027D-027D/1:+10727 0280-0280/1:-218 0282-0282/1:+42307 0283-0283/1:-218 0287-0287/1:+42282 0288-0288/1:-218
        0289-0289/1:-69 028A-028B/1:-217 028C-028C/1:-71 0292-0292/1:-219 029D-029D/1:+42261 029E-029E/1:+42258 0371-0373/2:-1 0377-0377/1:-1 037B-037D/1:+130
        03AC-03AC/1:-38 03AD-03AF/1:-37 03B1-03C1/1:-32 03C2-03C2/1:-31 03C3-03CB/1:-32 03CC-03CC/1:-64 03CD-03CE/1:-63 03D0-03D0/1:-62 03D1-03D1/1:-57
        03D5-03D5/1:-47 03D6-03D6/1:-54 03D7-03D7/1:-8 03D9-03EF/2:-1 03F0-03F0/1:-86 03F1-03F1/1:-80 03F2-03F2/1:+7 03F3-03F3/1:-116 03F5-03F5/1:-96
        03F8-03F8/1:-1 03FB-03FB/1:-1 0430-044F/1:-32 0450-045F/1:-80 0461-0481/2:-1 048B-04BF/2:-1 04C2-04CE/2:-1 04CF-04CF/1:-15 04D1-052F/2:-1
        0561-0586/1:-48 13F8-13FD/1:-8 1C80-1C80/1:-6254 1C81-1C81/1:-6253 1C82-1C82/1:-6244 1C83-1C84/1:-6242 1C85-1C85/1:-6243 1C86-1C86/1:-6236
        1C87-1C87/1:-6181 1C88-1C88/1:+35266 1D79-1D79/1:+35332 1D7D-1D7D/1:+3814 1D8E-1D8E/1:+35384 1E01-1E95/2:-1 1E9B-1E9B/1:-59 1EA1-1EFF/2:-1
        1F00-1F07/1:+8 1F10-1F15/1:+8 1F20-1F27/1:+8 1F30-1F37/1:+8 1F40-1F45/1:+8 1F51-1F57/2:+8 1F60-1F67/1:+8 1F70-1F71/1:+74 1F72-1F75/1:+86
        1F76-1F77/1:+100 1F78-1F79/1:+128 1F7A-1F7B/1:+112 1F7C-1F7D/1:+126 1F80-1F87/1:+8 1F90-1F97/1:+8 1FA0-1FA7/1:+8 1FB0-1FB1/1:+8 1FB3-1FB3/1:+9
        1FBE-1FBE/1:-7205 1FC3-1FC3/1:+9 1FD0-1FD1/1:+8 1FE0-1FE1/1:+8 1FE5-1FE5/1:+7 1FF3-1FF3/1:+9 214E-214E/1:-28 2184-2184/1:-1 2C30-2C5F/1:-48
        2C61-2C61/1:-1 2C65-2C65/1:-10795 2C66-2C66/1:-10792 2C68-2C6C/2:-1 2C73-2C73/1:-1 2C76-2C76/1:-1 2C81-2CE3/2:-1 2CEC-2CEE/2:-1 2CF3-2CF3/1:-1
        2D00-2D25/1:-7264 2D27-2D27/1:-7264 2D2D-2D2D/1:-7264 A641-A66D/2:-1 A681-A69B/2:-1 A723-A72F/2:-1 A733-A76F/2:-1 A77A-A77C/2:-1 A77F-A787/2:-1
        A78C-A78C/1:-1 A791-A793/2:-1 A794-A794/1:+48 A797-A7A9/2:-1 A7B5-A7C3/2:-1 A7C8-A7CA/2:-1 A7D1-A7D1/1:-1 A7D7-A7D9/2:-1 A7F6-A7F6/1:-1
        AB53-AB53/1:-928 AB70-ABBF/1:-38864 FF41-FF5A/1:-32
        """;

    private static readonly Lazy<Dictionary<char, char>> Letters = new(Read);

    public static char Of(char letter) => letter switch
    {
        >= 'a' and <= 'z' => (char)(letter - 32),
        < '\u0080' => letter,
        _ => Letters.Value.TryGetValue(letter, out var title) ? title : letter,
    };

    private static Dictionary<char, char> Read()
    {
        var letters = new Dictionary<char, char>();
        foreach (var run in Runs.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = run.Split('-', '/', ':');
            var (first, last) = (int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            var step = int.Parse(parts[2], CultureInfo.InvariantCulture);
            var added = int.Parse(run.Substring(run.IndexOf(':') + 1), CultureInfo.InvariantCulture);
            for (var letter = first; letter <= last; letter += step)
            {
                letters.Add((char)letter, (char)(letter + added));
            }
        }

        return letters;
    }
}
