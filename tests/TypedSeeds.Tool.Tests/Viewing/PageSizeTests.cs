using System.Text;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;

namespace TypedSeeds.Tool.Tests.Viewing;

/// <summary>A page of twice as much is twice as long, however the entries refer to one another.</summary>
public class PageSizeTests
{
    private const int Few = 250;

    /// <summary>Numbers get longer, too.</summary>
    private const double Slack = 1.06;

    public static TheoryData<string> Shapes => new("nested", "same place", "nested, of all kinds", "topics", "parties");

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Twice_the_entries_and_text_make_a_page_of_at_most_twice_the_bytes(string shape)
    {
        var (few, many, more) = (BytesOf(shape, Few), BytesOf(shape, 2 * Few), BytesOf(shape, 4 * Few));

        Assert.InRange(many - few, 1, (long)(few * Slack));
        Assert.InRange(more - many, 1, (long)(2 * (many - few) * Slack));
    }

    private static long BytesOf(string shape, int count)
    {
        var corpus = Corpora.Check(("seeds/report.txt", TextOf(count)), ("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\n{EntriesOf(shape, count)}"));
        Assert.Equal(0, corpus.Count(Generator.Diagnostics.RuleSeverity.Error));
        return Encoding.UTF8.GetByteCount(PageWriter.Of(corpus));
    }

    private static string TextOf(int count) => string.Join(' ', Enumerable.Range(0, 2 * count).Select(Word)) + "\n";

    private static string EntriesOf(string shape, int count) => shape switch
    {
        "nested" => "statements:\n" + Each(count, i => $"  s{i}: {{ act: state, by: [], mode: quoted, quote: {{ start: {Word(i)}, end: {Word((2 * count) - 1 - i)} }} }}\n"),
        "same place" => "statements:\n" + Each(count, i => $"  s{i}: {{ act: state, by: [], mode: quoted, quote: {{ start: {Word(0)}, end: {Word(i + 1)} }} }}\n"),
        "nested, of all kinds" => "events:\n" + Each(count / 2, i => $"  e{i}: {{ name: E, quotes: [{{ start: {Word(2 * i)}, end: {Word((2 * count) - 1 - (2 * i))} }}] }}\n")
            + "statements:\n" + Each(count / 2, i => $"  s{i}: {{ act: state, by: [], mode: quoted, quote: {{ start: {Word((2 * i) + 1)}, end: {Word((2 * count) - 2 - (2 * i))} }} }}\n"),
        "topics" => "topics:\n" + Each(count, i => i == 0 ? "  t0: { name: T }\n" : $"  t{i}: {{ name: T, broader: t{i - 1} }}\n"),
        _ => "parties:\n" + Each(count, i => $"  p{i}: {{ kind: group, name: P }}\n")
            + $"statements:\n  s: {{ act: state, by: [{Ids(count)}], about: [{Ids(count)}], mode: quoted, quote: {Word(0)} }}\n",
    };

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static string Ids(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"p{i}"));

    private static string Word(int number) => FormattableString.Invariant($"w{number + 10000}");
}
