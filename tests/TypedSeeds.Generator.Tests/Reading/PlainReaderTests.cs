using System.Globalization;
using CsCheck;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Fast;
using TypedSeeds.Generator.Tests.Robustness;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Reading;

/// <summary>The fast reader accepts typical annotations, and reads every token as the YAML library does.</summary>
public class PlainReaderTests
{
    private const string Indents = "          ";

    private static readonly string[] Lines =
    [
        "key: value", "other: two words", "third: [a, b c, d]", "fourth: { a: b, c: [d], e: 'f' }", "key:", "list:", "- item", "- key: value", "- [a]", "- { a: b }", "-", "- ",
        "- - a", "words that go on", "and on: no", "# a comment", "", "   ", "key: |", "key: >-", "key: >", "key: |-", "key: |+", "key: >2", "key: \"quoted\"", "key: \"a\\\"b\\\\c\"",
        "key: \"a\\nb\"", "key: 'it''s'", "key: 'open", "key: \"open", "key: a # comment", "key: a #b", "key: a#b", "key: # comment", "key: a: b", "key: 'a' b", "key: \"a\": b", "key: [a,]",
        "key: [a, , b]", "key: [", "]", "}", "key: {", "key: {a}", "key: {a: }", "key: {a: b}", "key: []", "key: {}", "key: [a: b]", "key: [https://a.b/c]", "key: {a:b}", "key: [a:, b]",
        "key:value", "key : value", ": value", "? key", "key: -1", "key: - a", "key: -", "key: ~", "key: @a", "key: &a b", "key: *a", "key: !t a", "key: %a", "key: `a`", "&a key: b",
        "\"key\": a", "'key': a", "---", "...", "%YAML 1.2", "é한: ñ", "key: 한국 “말”", "seed: 1", "a_b: 1", "a-b: 1", "key: a,b", "key: a]b", "key: a\u00a0", "key: [a\u00a0, b]", "key: a  ",
        "key: ?a", "key: a?b", "key: 'a", "b'", "key: \"a", "b\"", "key: 😀", "key: \u0001", "\ttab: 1", "key: a\tb",
    ];

    private static readonly Gen<string> Annotation = Gen
        .Select(Gen.OneOfConst(0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 6, 8), Gen.OneOfConst(Lines), Gen.Frequency((20, Gen.Const("\n")), (2, Gen.Const("\r\n")), (1, Gen.Const("\r"))))
        .Select(line => Indents[..line.Item1] + line.Item2 + line.Item3)
        .Array[1, 9]
        .Select(lines => string.Concat(lines));

    private static readonly Gen<(int At, int Length, string With)> Edit =
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 3], Gen.Char[" \n:-#[]{},'\"|>&*!?%@`\\\rab1é\u00a0\ufeff\u2028"].Array[0, 3], (at, length, with) => (at, length, new string(with)));

    private static readonly (string Path, string Text)[] Real = [.. new[] { FullCorpus.Files, OwnCorpus.Files, FuzzCorpus.All[^1].Files }
        .SelectMany(corpus => corpus.Files)
        .Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal))
        .Select(file => (file.Path, file.GetText()!.ToString()))];

    public static TheoryData<string> Annotations => [.. Enumerable.Range(0, Real.Length).Select(i => $"{i} {Real[i].Path}")];

    [Theory]
    [MemberData(nameof(Annotations))]
    public void Annotations_as_people_write_them_are_plain(string name)
    {
        var (path, text) = Named(name);

        Assert.NotNull(PlainReader.Read(path, path, text));
        Assert.Equal(EventReader.Read(path, path, text), PlainReader.Read(path, path, text));
    }

    [Theory]
    [MemberData(nameof(Annotations))]
    public void The_ends_of_lines_may_be_those_of_any_system(string name)
    {
        var (path, text) = Named(name);
        var lines = text.ReplaceLineEndings("\r\n");

        Assert.Equal(EventReader.Read(path, path, lines), PlainReader.Read(path, path, lines));
    }

    [Fact]
    public void Whatever_it_takes_of_any_lines_the_library_reads_alike() => Annotation.Sample(AssertAlike, iter: 40_000);

    [Fact]
    public void Whatever_it_takes_of_a_changed_annotation_the_library_reads_alike()
    {
        var texts = Real.Select(file => file.Text).ToArray();
        Gen.Select(Gen.OneOfConst(texts), Edit.Array[1, 3]).Sample((text, edits) => AssertAlike(edits.Aggregate(text, Apply)), iter: 1_500);
    }

    private static (string Path, string Text) Named(string name) => Real[int.Parse(name.Split(' ')[0], CultureInfo.InvariantCulture)];

    private static string Apply(string text, (int At, int Length, string With) edit)
    {
        var at = edit.At % (text.Length + 1);
        return string.Concat(text.AsSpan(0, at), edit.With, text.AsSpan(Math.Min(text.Length, at + edit.Length)));
    }

    private static void AssertAlike(string text)
    {
        if (PlainReader.Read("a.yaml", "a.yaml", text) is { } read)
        {
            Assert.Equal(EventReader.Read("a.yaml", "a.yaml", text), read);
        }
    }
}
