using System.Text;
using CsCheck;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>A corpus to change, and the changes.</summary>
/// <param name="Corpus">The number of the corpus.</param>
/// <param name="Annotation">The changes of its annotation.</param>
/// <param name="Document">The changes of its document.</param>
/// <param name="Draw">A number that decides whether this case is also compiled.</param>
internal sealed record MutatedCase(int Corpus, Mutation[] Annotation, Mutation[] Document, int Draw);

/// <summary>Makes mutations such as typing errors, damage by tools, and attacks.</summary>
internal static class Mutations
{
    private static readonly string[] Snippets =
    [
        "---\n", "...\n", "&a ", "*a", "!!str ", "<<: *a\n", "? ", ": ", "- ", "{", "}", "[", "]", "{ {", "[[[[", ", ", "|\n", ">-\n", "#", " #", "%YAML 1.1\n", "%TAG ! x\n", "\"", "'", "\"\\", "\t", "\n\n", "\r\n", "\r",
        "\"\"\"", "*/", "]]>", "</summary>", "\\u0041", "\0", "\u0001", "\u007F", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u200B", "\u202E", "\uD800", "\uDC00", "😀", "e\u0301", "\uFFFF", "조", "ß", "İ", "ı",
        "seed: 2\n", "document: { id: x }\n", "parties:\n", "statements: []\n", "kinds:\n", "id: all\n", "  ids: {}\n", "  find: { kind: state, name: Find }\n", "formerly: [x]\n", "quote: a\n", "quote: []\n", "by: []\n",
        "part-of: x\n", "line: 0", "line: 99999999999", "2024-02-30", "P1Y", "P0D", "..", "../..", "text: ../x.txt\n", "sha256: 0\n", "coverage: complete\n", "null", "~", "{}", "[]", "/", "\\", "|", ";", "^", "=", "+",
        "kinds: { a: { fields: { b: { type: a } } } }\n", "type: forum", "type: choice, of: [a, a]", "of: { a: b|c }", "plural: forums\n", "plural: statements", "scope: document\n", "fields:\n", "required: true", "many: true", "unique: true", "min: 9", "pattern: '(a*)*b'", "pattern: '['", "after: opened", "formerly: [forum, level]", "deprecated: x\n",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (4, Gen.OneOfConst(Snippets)),
        (2, Gen.String[0, 12]),
        (1, Gen.String[Gen.Char["az09:-,{}[]'\"&*!|>%@`# \n\t?~"], 0, 12]),
        (1, Gen.Byte.Array[0, 12].Select(Encoding.UTF8.GetString)),
        (1, Gen.Byte.Array[0, 12].Select(Encoding.Latin1.GetString)));

    private static readonly Gen<Edit> Edits = Gen.Frequency(
        (5, Gen.Const(Edit.Insert)),
        (4, Gen.Const(Edit.Delete)),
        (4, Gen.Const(Edit.Replace)),
        (1, Gen.Const(Edit.Truncate)),
        (3, Gen.Const(Edit.DeleteLine)),
        (3, Gen.Const(Edit.DuplicateLine)),
        (3, Gen.Const(Edit.SwapLines)),
        (1, Gen.Const(Edit.RepeatText)));

    private static readonly Gen<Mutation> One = Gen.Select(Edits, Gen.Double.Unit, Gen.Double.Unit, Gen.Frequency((3, Gen.Int[0, 4]), (1, Gen.Int[0, 80])), Text)
        .Select((edit, at, to, length, text) => new Mutation(edit, at, to, length, text));

    /// <summary>A case of one of the generated corpus numbers.</summary>
    public static Gen<MutatedCase> Of(Gen<int> corpus) => Gen.Select(corpus, One.Array[1, 4], Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[1, 3])).SelectMany(count => One.Array[count]), Gen.Int[0, 999])
        .Select((number, annotation, document, draw) => new MutatedCase(number, annotation, document, draw));
}
