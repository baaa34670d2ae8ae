using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Completion;

/// <summary>The hover text of a member: words, speaker, date and place.</summary>
public class HoverTests
{
    public static TheoryData<string, string> Members => new()
    {
        {
            "Statements.CanadaKoreaTwoPlusTwo.Condemn$$CooperationInLead",
            """
            Statement Statements.CanadaKoreaTwoPlusTwo.CondemnCooperationInLead { get; }
            “strongly condemned deepening military cooperation between North Korea and Russia”
            Condemn, by Parties.FourMinisters, about Parties.NorthKorea and Parties.Russia, reported, at Events.JointStatementAdoption. Line 1 of 000_38befe9cb3a02d2b.txt, annotated as condemn-cooperation-in-lead in 000_38befe9cb3a02d2b.yaml.
            """
        },
        {
            "Statements.CanadaKoreaTwoPlusTwo.Withdraw$$Troops",
            """
            Statement Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops { get; }
            “We call on North Korea and Russia to immediately cease these unlawful and destabilizing activities and to withdraw North Korean troops from Russia.”
            Call on, by Parties.FourMinisters, to Parties.NorthKorea and Parties.Russia, about Parties.NorthKoreanForces, official, at Events.JointStatementAdoption. Line 9 of 000_38befe9cb3a02d2b.txt, annotated as withdraw-troops in 000_38befe9cb3a02d2b.yaml.
            """
        },
        {
            "Events.Joint$$StatementAdoption",
            """
            CorpusEvent Events.JointStatementAdoption { get; }
            Adoption of the joint statement of the first 2+2 ministerial meeting
            “In a joint statement adopted immediately after the meeting”
            On 1 November 2024, with Parties.FourMinisters, happened. Line 3 of 000_38befe9cb3a02d2b.txt, annotated as joint-statement-adoption in 000_38befe9cb3a02d2b.yaml.
            """
        },
        {
            "Parties.Cana$$da",
            """
            State Parties.Canada { get; }
            Canada
            State. Annotated as canada in parties.yaml.
            """
        },
        {
            "Statements.Canada$$KoreaTwoPlusTwo.All",
            """
            class TypedSeeds.Data.Statements.CanadaKoreaTwoPlusTwo
            The statements of Documents.CanadaKoreaTwoPlusTwo.
            """
        },
        {
            "Statements.Fi$$nd(\"\")",
            """
            Statement? Statements.Find(string id)
            The statement with the full id document/entry, or null where there is none.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public async Task On_hover_stands(string expression, string text)
    {
        using var seeds = EditorProject.OfSeeds(Consumer.Expression(expression));
        using var package = EditorProject.OfPackage(Consumer.Expression(expression));

        Assert.Equal(text, await seeds.HoverAsync());
        Assert.Equal(text, await package.HoverAsync());
    }
}
