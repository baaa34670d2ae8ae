using System.Globalization;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Schema;

/// <summary>The first letter of a name in C#: Unicode's title case, the same on every host and for ever.</summary>
public class TitleCaseTests
{
    private static readonly char[] Plane = [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(character => !char.IsSurrogate(character))];

    [Fact]
    public void Every_letter_of_the_plane_is_as_the_framework_capitalizes_it_unless_title_case_differs() => Assert.Empty(
        Plane.Where(letter => !DiffersFromUpperCase(letter) && !IsYounger(letter) && char.GetUnicodeCategory(letter) == UnicodeCategory.LowercaseLetter)
            .Where(letter => TitleCase.Of(letter) != char.ToUpperInvariant(letter))
            .Select(letter => $"{(int)letter:X4} {TitleCase.Of(letter)} {char.ToUpperInvariant(letter)}"));

    [Fact]
    public void What_is_no_small_letter_stays_as_it_is() => Assert.DoesNotContain(
        Plane, letter => char.GetUnicodeCategory(letter) != UnicodeCategory.LowercaseLetter && TitleCase.Of(letter) != letter);

    // Names in C# follow from it: a compiler with a younger framework must give the same ones.
    [Fact]
    public void No_letter_ever_gets_another_one() =>
        Assert.Equal(1130808025u, Plane.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ TitleCase.Of(letter)) * 16777619u)));

    [Theory]
    [InlineData("ǆura", "ǅura")]
    [InlineData("ǉubav", "ǈubav")]
    [InlineData("ǌiva", "ǋiva")]
    [InlineData("ǳeta", "ǲeta")]
    [InlineData("საქართველო", "საქართველო")]
    [InlineData("თბილისი-რუსთავი", "თბილისირუსთავი")]
    [InlineData("éire", "Éire")]
    [InlineData("ўзбек", "Ўзбек")]
    [InlineData("հայ", "Հայ")]
    [InlineData("ᾳ-ὥρα", "ᾼὭρα")]
    [InlineData("ꭰꮃ", "Ꭰꮃ")]
    [InlineData("straße", "Straße")]
    [InlineData("ıx-ix", "ıxIx")]
    [InlineData("조태열", "조태열")]
    public void A_member_begins_with_the_title_case_of_its_id(string id, string member)
    {
        var run = new SeedFiles().With("seeds/p.yaml", $"seed: 1\nparties:\n  {id}: {{ kind: group, name: N }}\n").Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        Assert.Equal(id, run.Use($"return Parties.{member}.Id + (Parties.Ids.{member} == \"{id}\" ? string.Empty : \"!\");"));
    }

    [Fact]
    public void The_documentation_of_a_member_begins_with_the_title_case_too()
    {
        var run = new SeedFiles().With("seeds/p.yaml", "seed: 1\nkinds:\n  სია: { plural: სიები, fields: { name: { type: text } } }\nსიები:\n  ერთი: {}\n").Run();

        Assert.DoesNotContain(string.Concat(run.Sources.Values), character => character is >= '\u1C90' and <= '\u1CBF');
    }

    // Georgian has no title case, and of letters that are two in one only the first is a capital.
    private static bool DiffersFromUpperCase(char letter) => letter is (>= '\u10D0' and <= '\u10FF') or (>= '\u01C4' and <= '\u01CC') or (>= '\u01F1' and <= '\u01F3');

    // Letters that Unicode has had since version 15.1 or later.
    private static bool IsYounger(char letter) => letter is '\u019B' or '\u0264' or '\u1C8A' or (>= '\uA7CB' and <= '\uA7DC') && letter is not ('\uA7D1' or '\uA7D7' or '\uA7D9');
}
