using CsCheck;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Makes texts that try a reader of YAML: of its structural characters, of parts of real annotations, and of real annotations that were changed.</summary>
internal static class AnnotationTexts
{
    private const string Structure = "-[]{}:,'\"|>#&*!%@?`\\~=<. \t\n\r";

    /// <summary>White space of Unicode that is no white space of YAML, and characters that are easily taken for something else.</summary>
    private const string Unusual = "\u00A0\u2003\u3000\u1680\u202F\u205F\u200B\u0085\u2028\u2029\uFEFF\v\f\0\u0001\u007F\u00AD\uD83D\uDE00";

    private const int LongestPart = 400;

    private static readonly string[] Pieces =
    [
        "- ", "-\n", "? ", ": ", ":\n", "key: ", "a: b\n", "  ", "    ", "\n", "\n\n", "\r\n", "\r", " # c\n", "|\n", "|-\n", "|+\n", "|2\n", ">\n", ">-\n", ">+\n", "---\n", "...\n", "--- a\n", "%YAML 1.2\n",
        "[a, b]", "{a: b}", "[", "]", "{", "}", ",", "''", "\"\"", "'it''s'", "\"\\\"\\n\\\\\"", "\"\\u00e9\"", "\"\\", "&a ", "*a", "!t ", "!!str ", "<<: *a", "@a", "`a`", "%a", "\t", "a\u00A0", "\u00A0", "\u3000", "\u2003b", "é한", "😀",
    ];

    private static readonly string[] Real = [.. Repository.Annotations().Select(File.ReadAllText)];

    private static readonly Gen<string> Few = Gen.Frequency(
        (6, Gen.OneOfConst(Pieces)),
        (2, Gen.Char[Structure + "ab"].Array[1, 4].Select(characters => new string(characters))),
        (1, Gen.Char[Unusual].Select(character => character.ToString())),
        (1, Gen.OneOfConst("a", "key", "two words", "1", "true")));

    /// <summary>Structural characters alone, then those with words and odd characters between them.</summary>
    private static readonly Gen<string> Made = Gen.Frequency(
        (1, Gen.Char[Structure].Array[0, 12].Select(characters => new string(characters))),
        (3, Few.Array[1, 14].Select(string.Concat)));

    private static readonly Gen<string> Prefix = Gen.Select(Gen.OneOfConst(Real), Gen.Double.Unit, (text, end) => text[..(int)(end * text.Length)]);

    private static readonly Gen<string> Part = Gen.Select(Gen.OneOfConst(Real), Gen.Double.Unit, Gen.Int[1, LongestPart], (text, at, length) =>
    {
        var start = text.LastIndexOf('\n', (int)(at * (text.Length - 1))) + 1;
        return text.Substring(start, Math.Min(length, text.Length - start));
    });

    /// <summary>A part of an annotation into which something was put, or in whose place.</summary>
    private static readonly Gen<string> Changed = Gen.Select(Part, Gen.Select(Gen.Double.Unit, Gen.Int[0, 3], Few).Array[1, 4], (text, edits) => edits.Aggregate(text, (changed, edit) =>
    {
        var at = (int)(edit.Item1 * changed.Length);
        return string.Concat(changed.AsSpan(0, at), edit.Item3, changed.AsSpan(Math.Min(changed.Length, at + edit.Item2)));
    }));

    private static readonly Gen<string> SpacedValue = Gen.Select(Few, Gen.Char[Unusual + " "].Array[0, 3], Gen.OneOfConst("a: {0}\nb: c\n", "- {0}\n- c\n", "a: [{0}, b]\n", "a: {{ b: {0} }}\n", "a: |\n  {0}\n", "a: {0}", "{0}: a\n"),
        (words, spaces, form) => form.Replace("{0}", words.Length % 2 == 0 ? new string(spaces) + words : words + new string(spaces), StringComparison.Ordinal));

    /// <summary>Whole annotations are long, so their prefixes are rare.</summary>
    public static Gen<string> All { get; } = Gen.Frequency((60, Made), (40, Changed), (20, SpacedValue), (1, Prefix));
}
