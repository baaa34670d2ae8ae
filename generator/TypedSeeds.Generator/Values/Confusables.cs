using System.Globalization;

namespace TypedSeeds.Generator.Values;

/// <summary>Characters of one script that are drawn like those of another, each with the character that it is taken for.</summary>
/// <remarks>
/// The letters of Latin, Greek, Cyrillic, Armenian, Cherokee and Coptic, the letters and digits that Arabic keyboards have twice, the
/// kana that look like ideographs, and common punctuation: those of the data of UTS #39 (confusables.txt) that are typed by mistake.
/// ASCII stays as it is.
/// </remarks>
internal static class Confusables
{
    // What a character is taken for, before the characters that are taken for it.
    private const string Table = """
        41: 391 410 13AA A4EE  42: 392 412 13F4  43: 3F9 421 13DF 2CA4  44: 13A0  45: 395 415 13AC 2D39  46: 3DC  47: 50C 13C0 13F3
        48: 397 41D 13BB 2C8E  49: 399 406 4C0 2C92  4A: 37F 408 13AB  4B: 39A 41A 13E6 2C94  4C: 13DE 2CD0  4D: 39C 41C 3FA 13B7 2C98
        4E: 39D 2C9A  4F: 39F 41E 555 2C9E  50: 3A1 420 13E2 2CA2  51: 2D55  52: 1A6 13A1 13D2  53: 405 54F 13DA 13D5  54: 3A4 422 13A2 2CA6
        55: 54D  56: 474 13D9  57: 51C 13B3 13D4  58: 3A7 425 2CAC  59: 3A5 423 4AE 13A9 2CA8  5A: 396 13C3
        61: 430 251 3B1  62: 42C 184 13CF  63: 441 3F2 1D04 2CA5  64: 501 13E7  65: 435 4BD AB32  66: 584 AB35  67: 261 581 18D
        68: 4BB 570 13C2  69: 456 3B9 131 269 26A 13A5 AB75  6A: 458 3F3  6C: 4CF 1C0 2D4F  6E: 578 57C  6F: 3BF 43E 585 3C3 1D0F 2C9F
        70: 3C1 440 2CA3  71: 51B 563 566  72: 433 1D26 2C85  73: 455 1BD A731  75: 3C5 57D 28B 1D1C A79F  76: 3BD 475 1D20
        77: 51D 461 26F 561 1D21  78: 445  79: 443 3B3 4AF 263 28F 10E7  7A: 1D22
        138: 3BA 43A 2C95  393: 413 13B1  3A0: 41F  3A6: 424 553  3C0: 43F 1D28  3C6: 444 278  3C4: 442 1D1B  3B5: 454 25B  3B2: DF
        259: 1DD 4D9  1D00: AB7A  1D05: AB70  280: AB71 ABA2  1D0A: AB7B  1D07: AB7C  29C: AB8B 43D  262: AB90  1D0D: AB87 43C  29F: ABAE  1D18: ABB2  1D0B: ABB6
        649: 64A 6CC  643: 6A9  647: 6C1 6BE 6D5  660: 6F0  661: 6F1  662: 6F2  663: 6F3  667: 6F7  668: 6F8  669: 6F9
        30ED: 53E3 56D7  30AB: 529B  30CB: 4E8C  30FC: 4E00  30CF: 516B  30A8: 5DE5  30BF: 5915  30C8: 535C  3078: 30D8
        22: 201C 201D 201E 201F 2033 2BA 5F4 3003  27: 2018 2019 201A 201B 2BC 2032 B4 60 2B9 2BB 2BD 2C8 5F3
        2D: 2010 2011 2012 2013 2014 2015 2212 2D7 2043 58A  2E: 6D4 A4F8 2024  2C: 60D 66B 201A  3A: 2D0 589 5C3 2236 A789  21: 1C3 2D51
        2F: 2044 2215 2571  2A: 204E 2217 66D  7E: 2DC 223C 2053  3C: 2039 276E  3E: 203A 276F  78: D7  B7: 2027 22C5 30FB 2022  2BF: 2BE
        """;

    private static readonly Lazy<Dictionary<char, char>> Characters = new(Read);

    /// <summary>What a character is taken for; itself if it is taken for no other.</summary>
    public static char Of(char character) => character < '\u0080' ? character : Characters.Value.TryGetValue(character, out var other) ? other : character;

    private static Dictionary<char, char> Read()
    {
        var characters = new Dictionary<char, char>();
        var meant = '\0';
        foreach (var word in Table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var character = (char)int.Parse(word.TrimEnd(':'), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (word[word.Length - 1] == ':')
            {
                meant = character;
            }
            else
            {
                characters[character] = meant;
            }
        }

        return characters;
    }
}
