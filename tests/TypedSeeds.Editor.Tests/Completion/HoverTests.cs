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
            Condemn, by Parties.FourMinisters, about Parties.NorthKorea and Parties.Russia, reported, renders Statements.CanadaKoreaTwoPlusTwo.CondemnMilitaryCooperation, at Events.JointStatementAdoption, on Topics.NorthKoreaRussiaMilitaryCooperation. Line 1 of 000_38befe9cb3a02d2b.txt, annotated as condemn-cooperation-in-lead in 000_38befe9cb3a02d2b.yaml.
            """
        },
        {
            "Statements.CanadaKoreaTwoPlusTwo.Withdraw$$Troops",
            """
            Statement Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops { get; }
            “We call on North Korea and Russia to immediately cease these unlawful and destabilizing activities and to withdraw North Korean troops from Russia.”
            Call on, by Parties.FourMinisters, to Parties.NorthKorea and Parties.Russia, about Parties.NorthKoreanForces, official, at Events.JointStatementAdoption, on Topics.TroopsInRussia and Topics.NorthKoreaRussiaMilitaryCooperation and Topics.InternationalLaw. Line 9 of 000_38befe9cb3a02d2b.txt, annotated as withdraw-troops in 000_38befe9cb3a02d2b.yaml.
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

    public static TheoryData<string, string> LookUps => new()
    {
        { "Parties.Canada.Eve$$nts", "The events that it takes part in. What names only one of its groups, members, parts or representatives is not included. Only those of its own corpus; empty for an entry made by hand. Where the corpus adds fields to them, Events() and Events.ByParticipants give them with these." },
        { "Parties.Canada.Statements$$To", "The statements that are addressed to it. What names only one of its groups, members, parts or representatives is not included. Only those of its own corpus; empty for an entry made by hand. Where the corpus adds fields to them, StatementsTo() and Statements.ByTo give them with these." },
        { "Statements.About$$Party(Parties.Canada)", "The statements that are about a party. What names only one of its groups, members, parts or representatives is not included. The same as Statements.ByAbout(Party)." },
        { "Statements.About$$Party(Parties.Canada, TypedSeeds.Reach.All)", "What Statements.AboutParty(Party) gives, and as far as asked those of its parts, of the parties that speak for it and of its groups; Reach says which. In the order of Statements.All, each once." },
        { "Topics.All[0].State$$ments", "The statements on it. What names only a narrower topic is not included. Only those of its own corpus; empty for an entry made by hand. Where the corpus adds fields to them, Statements() and Statements.ByTopics give them with these." },
        { "Documents.All[0].State$$ments", "The statements of its text. Those of its translations are not included. Only those of its own corpus; empty for an entry made by hand. Where the corpus adds fields to them, Statements() and Statements.ByDocument give them with these." },
        { "Statements.All[0].Rendered$$By", "The statements that translate, paraphrase, sum up or head it. Those that lead to it only through others are not included. Only those of its own corpus; empty for an entry made by hand. Where the corpus adds fields to them, RenderedBy() and Statements.ByRenders give them with these." },
        { "Statements.All[0].Erra$$ta()", "The errata that concern it. What names only an entry that belongs to it is not included. Only those of this corpus, with the fields that it adds." },
        { "Parties.Canada.Agree$$ments()", "The agreements that bind it, alone or with others. What names only one of its groups, members, parts or representatives is not included. Only those of this corpus, with the fields that it adds." },
        { "Statements.All[0].A$$t()", "The event at which it was said. As a record with the fields that this corpus adds; null where there is none, or it is another package's." },
        { "Statements.By$$Party(Parties.Canada)", "The statements that a party makes itself, alone or with others. What names only one of its groups, members, parts or representatives is not included." },
        { "Statements.By$$Topic(Topics.All[0])", "The statements on a topic. What names only a narrower topic is not included." },
        { "Statements.By$$Topic(Topics.All[0], true)", "What Statements.ByTopic(Topic) gives, and if asked those on all narrower topics. In the order of Statements.All, each once." },
        { "TypedSeeds.Reach.Gro$$ups", "The groups that the party is a member of, and the groups that those are members of." },
        { "TypedSeeds.Reach.Represen$$tatives", "The parties that speak for it (represents), and those that speak for these." },
        { "TypedSeeds.Reach.Par$$ts", "The parts of the party (part-of), such as the army of a country, and the parts of these." },
        { "TypedSeeds.Reach.Al$$l", "Its parts, those who speak for it or for a part, and the groups of all these: Reach.Parts, Reach.Representatives and Reach.Groups." },
        { "TypedSeeds.Re$$ach.All", "Whose entries a look-up by a party gives besides the party's own." },
        { "Topics.All[0].Narrow$$er", "The topics that belong to it. Those that lead to it only through others are not included." },
        { "Statements.A$$t(Documents.All[0], 0)", "The statements of a document whose quote holds the character at an offset, in UTF-16 units; then those of other documents whose version in this one does." },
        { "Documents.Sear$$ch(\"a\")", "The places of all documents that have the given words, as quotes" },
        { "Weapons.By$$Owner(Parties.Canada)", "The weapons whose owner is the given party. What names only one of its groups, members, parts or representatives is not included." },
    };

    [Theory]
    [MemberData(nameof(LookUps))]
    public async Task A_look_up_says_what_it_does_not_include(string expression, string text)
    {
        using var seeds = EditorProject.OfSeeds(Consumer.Expression(expression));
        using var package = EditorProject.OfPackage(Consumer.Expression(expression));

        Assert.Contains(text, await seeds.HoverAsync(), StringComparison.Ordinal);
        Assert.Contains(text, await package.HoverAsync(), StringComparison.Ordinal);
    }

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
