namespace TypedSeeds.Treaty.Tests;

/// <summary>Questions of a reader of the Declaration, answered by queries over typed entries.</summary>
public sealed class QuestionTests
{
    [Fact]
    public void Which_articles_bind_states_not_to_do_something_and_in_what_words()
    {
        var answer =
            from norm in Norms.All
            where norm.Forbids() && norm.Bearers.Contains(Parties.States)
            orderby norm.Article.Number
            select $"{norm.Article.Heading.Text}: {norm.Quote.Text}";

        Assert.Equal(
            [
                "Article 4: No one shall be held in slavery or servitude",
                "Article 5: No one shall be subjected to torture or to cruel, inhuman or degrading treatment or punishment",
                "Article 9: No one shall be subjected to arbitrary arrest, detention or exile",
                "Article 30: Nothing in this Declaration may be interpreted as implying […] any right to engage in any activity or to perform any act aimed at the destruction of any of the rights and freedoms set forth herein",
            ],
            answer);
    }

    [Fact]
    public void Which_of_them_name_the_state_and_which_only_mean_it()
    {
        var stated = Norms.All.Where(norm => norm.Forbids() && norm.Bearers.Contains(Parties.States) && norm.SourceOf(nameof(Norm.Bearers)).Origin == SourceOrigin.Stated);

        var source = Assert.Single(stated).SourceOf(nameof(Norm.Bearers));
        Assert.Equal("any State, group or person", source.Quote?.Text);
        Assert.Equal("Only a state does these.", Norms.UniversalDeclaration.NoArbitraryArrest.SourceOf(nameof(Norm.Bearers)).Note);
    }

    [Fact]
    public void What_does_each_bearer_have_and_owe()
    {
        var table =
            from norm in Norms.All
            from bearer in norm.Bearers
            group norm by bearer into norms
            select (Bearer: norms.Key.Name, Rights: norms.Count(norm => norm.Modality == NormModality.HasRight), Others: norms.Count(norm => norm.Modality != NormModality.HasRight));

        Assert.Equal(
            [("All human beings", 1, 1), ("Everyone", 7, 7), ("States", 0, 9), ("Parents", 1, 0), ("Groups", 0, 1)],
            table);
    }

    [Fact]
    public void What_limits_the_right_of_asylum_and_under_what_conditions()
    {
        var asylum = Norms.UniversalDeclaration.SeekAsylum;

        var limits = Norms.All.Where(norm => norm.Limits.Contains(asylum)).ToArray();

        Assert.Equal([14L, 29L, 29L], limits.Select(norm => norm.Article.Number));
        Assert.Equal(
            ["in the case of prosecutions genuinely arising from non-political crimes", "from acts contrary to the purposes and principles of the United Nations"],
            limits[0].Conditions.Select(condition => condition.Text));
    }

    [Fact]
    public void Which_norms_use_a_term_whose_meaning_stands_elsewhere()
    {
        Term purposes = Terms.UniversalDeclaration.PurposesOfTheUnitedNations;

        Assert.Equal([Norms.UniversalDeclaration.NoAsylumFromJustice, Norms.UniversalDeclaration.NoExerciseAgainstPurposes], Norms.All.Where(norm => norm.Terms.Contains(purposes)));
        Assert.Equal([39, 63], purposes.Quotes.Select(quote => quote.Line));
        Assert.Equal("www.un.org", purposes.DefinedAt?.Host);
    }
}
