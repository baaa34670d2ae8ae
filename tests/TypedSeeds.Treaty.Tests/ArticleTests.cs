namespace TypedSeeds.Treaty.Tests;

/// <summary>The kinds of this corpus have their own records, with slices of the document and circular references.</summary>
public sealed class ArticleTests
{
    [Fact]
    public void Articles_come_in_the_order_of_the_annotation_with_their_numbers() =>
        Assert.Equal([1L, 3, 4, 5, 9, 13, 14, 18, 19, 26, 29, 30], Articles.All.Select(article => article.Number));

    [Fact]
    public void A_heading_is_the_line_of_the_document_and_says_the_number() => Assert.All(Articles.All, article =>
    {
        Assert.Equal($"Article {article.Number}", article.Heading.Text);
        Assert.True(article.Document.Line(article.Heading.Line).SequenceEqual(article.Heading.Span));
    });

    [Fact]
    public void A_text_is_a_slice_of_the_document_from_its_heading_to_the_next() => Assert.All(Articles.All.Zip(Articles.All.Skip(1)), pair =>
    {
        var (article, next) = pair;

        Assert.Equal(article.Document.Text[article.Text.Start..article.Text.End], article.Text.Text);
        Assert.Equal("\n\n", article.Document.Text[article.Heading.End..article.Text.Start]);
        Assert.Equal("\n\n", article.Document.Text[article.Text.End..next.Heading.Start]);
    });

    [Fact]
    public void An_article_of_two_paragraphs_is_quoted_whole() => Assert.Equal(
        "1. Everyone has the right to freedom of movement and residence within the borders of each state.\n\n" +
        "2. Everyone has the right to leave any country, including his own, and to return to his country.",
        Articles.UniversalDeclaration.Movement.Text.Text);

    [Fact]
    public void An_article_and_its_norms_refer_to_each_other()
    {
        Assert.All(Articles.All, article => Assert.All(article.Norms, norm => Assert.Same(article, norm.Article)));
        Assert.Equal(Norms.All, Articles.All.SelectMany(article => article.Norms));
    }

    [Fact]
    public void Two_norms_that_limit_each_other_are_a_cycle_that_nothing_falls_into()
    {
        var (right, limit) = (Norms.UniversalDeclaration.SeekAsylum, Norms.UniversalDeclaration.NoAsylumFromJustice);

        Assert.Same(limit, Assert.Single(right.LimitedBy));
        Assert.Same(right, Assert.Single(limit.Limits));
        Assert.Equal("norm universal-declaration/seek-asylum", right.ToString());
        Assert.Equal(Norms.All.Count, Norms.All.ToHashSet().Count);
    }

    [Fact]
    public void Every_word_of_a_norm_stands_in_its_article() => Assert.All(Norms.All, norm => Assert.All(
        norm.Conditions.Append(norm.Quote),
        quote => Assert.InRange(quote.Start, norm.Article.Text.Start, norm.Article.Text.End - quote.Length)));
}
