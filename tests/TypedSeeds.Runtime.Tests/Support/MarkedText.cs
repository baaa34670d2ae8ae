using CsCheck;

namespace TypedSeeds.Tests;

/// <summary>A text with some marked ranges, as input for laws of quotes.</summary>
internal sealed record MarkedText(string Text, TextRange[] Marked)
{
    private static readonly Gen<string> Token = CsCheck.Gen.OneOfConst(
        "a", "We", " ", "\n", "\r\n", "\r", "é", "e\u0301", "공동", "\u1100\u1161", "“", "😀", "👩\u200D🚀", "\uFEFF", "𝔸");

    /// <summary>Texts of up to forty tokens, cut between tokens, so never within a surrogate pair.</summary>
    public static Gen<MarkedText> Gen { get; } =
        CsCheck.Gen.Select(Token, CsCheck.Gen.Bool).Array[1, 40].Select(tokens => Make(tokens));

    /// <summary>A text without marks; it may be empty.</summary>
    public static Gen<string> Plain { get; } = Token.Array[0, 40].Select(string.Concat);

    public Quote Quote { get; } = new(Samples.Document(Text), Marked);

    public string Prefix(TextRange range) => Text[..range.Start];

    public string Slice(TextRange range) => Text.Substring(range.Start, range.Length);

    private static MarkedText Make((string Text, bool IsMarked)[] tokens)
    {
        var text = string.Concat(tokens.Select(token => token.Text));
        var marked = new List<TextRange>();
        var at = 0;
        foreach (var token in tokens)
        {
            if (token.IsMarked)
            {
                var continues = marked.Count > 0 && marked[^1].End == at;
                var start = continues ? marked[^1].Start : at;
                marked.RemoveRange(marked.Count - (continues ? 1 : 0), continues ? 1 : 0);
                marked.Add(new TextRange(start, at + token.Text.Length - start));
            }

            at += token.Text.Length;
        }

        return new MarkedText(text, marked.Count > 0 ? [.. marked] : [new TextRange(0, text.Length)]);
    }
}
