using System.Text;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Editions;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Editions;

/// <summary>Random edits of texts whose sentences are equal or look alike: it is known where each quote must be afterwards.</summary>
public class RebaseTruthTests
{
    private const int Scripts = 400;

    [Fact]
    public void No_quote_is_moved_to_another_sentence_than_its_own()
    {
        var (kept, wrong) = (0, new List<string>());
        foreach (var (seed, text, rebased) in Runs())
        {
            foreach (var quote in rebased.Quotes.Where(static quote => quote.Fate <= Fate.Moved))
            {
                kept++;
                var (old, column) = At(text, quote.Quote.Pieces[0].Range.Start);
                if (text.Edited.Contains(old) || text.StartOf(old) < 0 || quote.Images[0].Range!.Value.Start != text.StartOf(old) + column)
                {
                    wrong.Add($"script {seed}: {quote.Quote.Entry.Id} of '{text.Old[old]}' in\n{EditedText.Join(text.Old)}now\n{text.Text}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(kept > 5 * Scripts, $"{kept} quotes were kept");
    }

    [Fact]
    public void What_is_written_is_found_where_it_is_told_to_be()
    {
        foreach (var (seed, _, rebased) in Runs())
        {
            var now = new CorpusCheck().Run(rebased.Files);
            var anchors = now.Entries.ToDictionary(static entry => entry.Key.Id, static entry => entry.Entry.Anchors.ToArray(), StringComparer.Ordinal);
            foreach (var quote in rebased.Quotes.Where(static quote => quote.HasPlace))
            {
                Assert.Equal((seed, quote.Images[0].Range!.Value), (seed, Assert.Single(Assert.Single(anchors[quote.Quote.Entry.Id]).Pieces)));
            }

            foreach (var quote in rebased.Quotes.Where(static quote => !quote.HasPlace && !quote.IsHidden))
            {
                Assert.Empty(anchors[quote.Quote.Entry.Id]);
            }
        }
    }

    [Fact]
    public void A_sentence_that_both_texts_have_once_is_never_lost()
    {
        foreach (var (seed, text, rebased) in Runs())
        {
            var lost = from quote in rebased.Quotes
                       let old = At(text, quote.Quote.Pieces[0].Range.Start).Old
                       where text.Old.Count(other => other == text.Old[old]) == 1 && text.Lines.Count(other => other.Text == text.Old[old]) == 1
                       where quote.Fate > Fate.Moved
                       select $"script {seed}: {text.Old[old]}";
            Assert.Empty(lost);
        }
    }

    [Fact]
    public void What_needs_nobody_leaves_no_problem()
    {
        var clean = Runs().Where(static run => !run.Rebased.IsLeft).ToArray();
        Assert.All(clean, static run => Assert.Empty(new CorpusCheck().Run(run.Rebased.Files).Problems));
        Assert.NotEmpty(clean);
    }

    private static IEnumerable<(int Seed, EditedText Text, RebasedCorpus Rebased)> Runs()
    {
        for (var seed = 0; seed < Scripts; seed++)
        {
            var text = new RandomEdits(new Random(seed)).Make();
            yield return (seed, text, Rebase(text));
        }
    }

    private static (int Old, int Column) At(EditedText text, int start)
    {
        var old = 0;
        for (; start > text.Old[old].Length; old++)
        {
            start -= text.Old[old].Length + 1;
        }

        return (old, start);
    }

    private static RebasedCorpus Rebase(EditedText text)
    {
        var old = EditedText.Join(text.Old);
        CorpusFile[] files = [new("report.txt", InputRole.Document, old, Encoding.UTF8), new("report.yaml", InputRole.Annotation, Annotation(text.Old), Encoding.UTF8)];
        var check = new CorpusCheck();
        var corpus = check.Run(files);
        Assert.Empty(corpus.Problems);
        return new Rebasing(check, files, corpus, files[0], files[0] with { Text = text.Text }, "0").Run(CancellationToken.None);
    }

    // Each sentence is quoted as a whole and by its last words, which many others have.
    private static string Annotation(IReadOnlyList<string> sentences)
    {
        var yaml = new StringBuilder("seed: 1\ndocument: { id: report }\nerrata:\n");
        for (var i = 0; i < sentences.Count; i++)
        {
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"  whole-{i}: {{ note: x, quote: {{ exact: {sentences[i]}, line: {i + 1} }} }}\n");
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"  part-{i}:\n    note: x\n    quote:\n      exact: {sentences[i][(sentences[i].LastIndexOf("the", StringComparison.Ordinal))..]}\n      line: {i + 1}\n");
        }

        return yaml.ToString();
    }
}
