using System.Reflection;

namespace TypedSeeds.Treaty.Tests;

/// <summary>Entries of the corpus's own kinds are found by id, and their ids are usable wherever C# needs a constant.</summary>
public sealed class LookupTests
{
    [Fact]
    public void An_entry_is_found_by_its_id_and_nothing_else_is()
    {
        Assert.Same(Norms.UniversalDeclaration.NoTorture, Norms.Find("universal-declaration/no-torture"));
        Assert.Same(Norms.UniversalDeclaration.NoTorture, Norms.UniversalDeclaration.Find(Norms.UniversalDeclaration.Ids.NoTorture));
        Assert.Null(Norms.Find("no-torture"));
        Assert.Null(Norms.UniversalDeclaration.Find("torture"));
    }

    [Theory]
    [InlineData(Articles.UniversalDeclaration.Ids.Slavery, "forbids slavery")]
    [InlineData(Articles.UniversalDeclaration.Ids.Schooling, "sends children to school")]
    [InlineData(Articles.UniversalDeclaration.Ids.Duties, "does something else")]
    public void An_id_is_a_constant_for_attributes_and_switches(string id, string expected)
    {
        var article = Articles.UniversalDeclaration.Find(id);

        Assert.NotNull(article);
        Assert.Equal(expected, article.Id switch
        {
            Articles.UniversalDeclaration.Ids.Slavery => "forbids slavery",
            Articles.UniversalDeclaration.Ids.Schooling => "sends children to school",
            _ => "does something else",
        });
    }

    [Fact]
    public void An_attribute_of_a_consumer_names_the_entry_that_a_method_keeps()
    {
        var cited = typeof(Prison).GetMethod(nameof(Prison.Detain))!.GetCustomAttribute<KeepsAttribute>();

        Assert.Equal(9, Norms.UniversalDeclaration.Find(cited!.Norm)!.Article.Number);
    }

    [Fact]
    public void A_norm_can_be_made_by_hand_and_is_the_one_that_it_names()
    {
        var real = Norms.UniversalDeclaration.Life;

        var made = new Norm { Id = "life", Corpus = real.Corpus, Document = real.Document, Article = real.Article, Modality = NormModality.HasRight, Bearers = [], Quote = real.Quote };

        Assert.Equal(real, made);
        Assert.NotEqual(real, made with { Id = "liberty" });
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class KeepsAttribute(string norm) : Attribute
    {
        public string Norm => norm;
    }

    private static class Prison
    {
        [Keeps(Norms.UniversalDeclaration.Ids.NoArbitraryArrest)]
        public static void Detain() => throw new NotSupportedException();
    }
}
