using System.Text;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Editions;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Editions;

/// <summary>Ten edits of the article of the seeds: lines that are new, moved, reworded and deleted.</summary>
public class SeedEditionTests
{
    private const string Document = "000_38befe9cb3a02d2b.txt";

    [Fact]
    public void Ten_edits_of_the_article_are_carried_through_with_no_false_move()
    {
        var text = Edit();
        var (files, rebased) = Rebase(text);

        Assert.All(rebased.Quotes.SelectMany(static quote => quote.Quote.Pieces.Zip(quote.Images)), pair =>
        {
            var (line, column) = At(text, pair.First.Range.Start);
            var start = text.StartOf(line);
            var words = Words(files, pair.First.Range);
            Assert.True(start >= 0 || pair.Second.Range is null, $"line {line + 1} is deleted, but '{words}' was moved");
            if (start >= 0 && !text.Edited.Contains(line))
            {
                Assert.Equal((words, (TextRange?)new TextRange(start + column, pair.First.Range.Length)), (words, pair.Second.Range));
            }

            if (start >= 0 && pair.Second.Range is { } range)
            {
                Assert.Equal(words, text.Text.Substring(range.Start, range.Length));
                Assert.InRange(range.Start, start, start + text.Lines.First(other => other.Old == line).Text.Length);
            }
        });
        Assert.All(Enum.GetValues<Fate>().Except([Fate.Undecided]), fate => Assert.Contains(rebased.Quotes, quote => quote.Fate == fate));
    }

    [Fact]
    public void Lines_that_are_moved_take_each_quote_with_them_unless_its_pieces_are_in_another_order_now()
    {
        var text = new EditedText(Lines());
        text.Move(20, 3);
        text.Move(1, 27);
        text.Move(8, 14);

        var (_, rebased) = Rebase(text);

        Assert.All(rebased.Quotes.Where(static quote => quote.IsLeft), static quote => Assert.True(quote.IsOutOfOrder));
        Assert.Equal(6, rebased.Quotes.Count(static quote => quote.IsLeft));
        Assert.Empty(rebased.Problems);
    }

    private static EditedText Edit()
    {
        var text = new EditedText(Lines());
        text.Edit(0, text.Lines[0].Text.Replace("strongly condemned", "condemned", StringComparison.Ordinal));
        text.Edit(14, text.Lines[14].Text.Replace("We condemn North Korea", "We firmly condemn North Korea", StringComparison.Ordinal));
        text.Edit(22, text.Lines[22].Text.Replace("He said", "The minister said", StringComparison.Ordinal));
        text.Insert(0, "A correction was made to this report.");
        text.Insert(12, "South Korea and Canada also criticized what North Korea did.");
        text.Insert(20, "He urged both countries to stop these activities.");
        text.Move(text.Lines.Count - 4, 4);
        text.Move(9, 25);
        text.Delete(text.Lines.Select(static line => line.Old).ToList().IndexOf(29));
        text.Delete(text.Lines.Select(static line => line.Old).ToList().IndexOf(9));
        return text;
    }

    private static string[] Lines() => File.ReadAllText(Path.Combine(Folder, Document)).Split('\n');

    private static string Folder => Path.Combine(Repository.Root, "seeds/TypedSeeds.Data/seeds");

    private static string Words(IReadOnlyList<CorpusFile> files, TextRange range) => files.First(static file => file.FilePath.EndsWith(Document, StringComparison.Ordinal)).Text.Substring(range.Start, range.Length);

    private static (int Line, int Column) At(EditedText text, int start)
    {
        var line = 0;
        for (; start > text.Old[line].Length; line++)
        {
            start -= text.Old[line].Length + 1;
        }

        return (line, start);
    }

    private static (IReadOnlyList<CorpusFile> Files, RebasedCorpus Rebased) Rebase(EditedText text)
    {
        var (files, check) = (SeedsFolder.Read(Folder), CorpusCheck.For(Folder));
        var corpus = check.Run(files);
        var old = files.Single(static file => file.FilePath.EndsWith(Document, StringComparison.Ordinal));
        var hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text.Text))).ToLowerInvariant();
        return (files, new Rebasing(check, files, corpus, old, old with { Text = text.Text }, hash).Run(CancellationToken.None));
    }
}
