using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Matching;

/// <summary>A set of code points: ranges and general categories of Unicode.</summary>
/// <param name="Ranges">The ranges, with their ends.</param>
/// <param name="Categories">A bit for each category.</param>
/// <param name="HasSpaces">Whether all white space is in it.</param>
/// <param name="Parts">Other sets that are in it.</param>
/// <param name="IsNegated">Whether it has all that is in none of these instead.</param>
internal sealed record CharacterSet(IReadOnlyList<(int First, int Last)> Ranges, int Categories = 0, bool HasSpaces = false, IReadOnlyList<CharacterSet>? Parts = null, bool IsNegated = false)
{
    private const int LastOfAscii = 0x7F;

    private static readonly (string Name, int Categories)[] Named =
    [
        ("Lu", Of(UnicodeCategory.UppercaseLetter)), ("Ll", Of(UnicodeCategory.LowercaseLetter)), ("Lt", Of(UnicodeCategory.TitlecaseLetter)),
        ("Lm", Of(UnicodeCategory.ModifierLetter)), ("Lo", Of(UnicodeCategory.OtherLetter)), ("Mn", Of(UnicodeCategory.NonSpacingMark)),
        ("Mc", Of(UnicodeCategory.SpacingCombiningMark)), ("Me", Of(UnicodeCategory.EnclosingMark)), ("Nd", Of(UnicodeCategory.DecimalDigitNumber)),
        ("Nl", Of(UnicodeCategory.LetterNumber)), ("No", Of(UnicodeCategory.OtherNumber)), ("Pc", Of(UnicodeCategory.ConnectorPunctuation)),
        ("Pd", Of(UnicodeCategory.DashPunctuation)), ("Ps", Of(UnicodeCategory.OpenPunctuation)), ("Pe", Of(UnicodeCategory.ClosePunctuation)),
        ("Pi", Of(UnicodeCategory.InitialQuotePunctuation)), ("Pf", Of(UnicodeCategory.FinalQuotePunctuation)), ("Po", Of(UnicodeCategory.OtherPunctuation)),
        ("Sm", Of(UnicodeCategory.MathSymbol)), ("Sc", Of(UnicodeCategory.CurrencySymbol)), ("Sk", Of(UnicodeCategory.ModifierSymbol)),
        ("So", Of(UnicodeCategory.OtherSymbol)), ("Zs", Of(UnicodeCategory.SpaceSeparator)), ("Zl", Of(UnicodeCategory.LineSeparator)),
        ("Zp", Of(UnicodeCategory.ParagraphSeparator)), ("Cc", Of(UnicodeCategory.Control)), ("Cf", Of(UnicodeCategory.Format)),
        ("Cs", Of(UnicodeCategory.Surrogate)), ("Co", Of(UnicodeCategory.PrivateUse)), ("Cn", Of(UnicodeCategory.OtherNotAssigned)),
    ];

    /// <summary>Every character but the line break.</summary>
    public static CharacterSet Any { get; } = new([('\n', '\n')], IsNegated: true);

    public static CharacterSet Digits { get; } = new([], Of(UnicodeCategory.DecimalDigitNumber));

    public static CharacterSet Spaces { get; } = new([], HasSpaces: true);

    /// <summary>The characters of words: letters, digits, marks without width and joining punctuation.</summary>
    public static CharacterSet Words { get; } = new([], CategoriesOf("L") | CategoriesOf("Mn") | CategoriesOf("Nd") | CategoriesOf("Pc"));

    public static CharacterSet One(int point) => new([(point, point)]);

    /// <summary>The characters of a category, such as <c>Lu</c>, or of a group of them, such as <c>L</c>; null where there is none of the name.</summary>
    public static CharacterSet? OfCategory(string name) => CategoriesOf(name) is not 0 and var categories ? new([], categories) : null;

    public CharacterSet Negated() => this with { IsNegated = !IsNegated };

    public bool Contains(int point) => IsIn(point) != IsNegated;

    /// <summary>Whether some character beyond ASCII may be in it.</summary>
    public bool MayHaveBeyondAscii =>
        IsNegated || Categories != 0 || HasSpaces || Parts is { Count: > 0 } || Ranges.Any(static range => range.Last > LastOfAscii);

    /// <summary>A bit for each of 64 code points from a first one on.</summary>
    public ulong Bits(int first)
    {
        var bits = 0UL;
        for (var i = 0; i < 64; i++)
        {
            bits |= Contains(first + i) ? 1UL << i : 0;
        }

        return bits;
    }

    private bool IsIn(int point)
    {
        foreach (var (first, last) in Ranges)
        {
            if (point >= first && point <= last)
            {
                return true;
            }
        }

        return (Categories != 0 && (Categories & Of(Characters.CategoryOf(point))) != 0)
            || (HasSpaces && point <= char.MaxValue && WhiteSpace.Is((char)point))
            || (Parts is not null && Parts.Any(part => part.Contains(point)));
    }

    // A group is named by the letter with which its categories begin.
    private static int CategoriesOf(string name) => name.Length is 1 or 2
        ? Named.Where(category => category.Name.StartsWith(name, StringComparison.Ordinal)).Aggregate(0, static (all, category) => all | category.Categories)
        : 0;

    private static int Of(UnicodeCategory category) => 1 << (int)category;
}
