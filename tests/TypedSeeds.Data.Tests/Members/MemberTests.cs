namespace TypedSeeds.Data.Tests;

/// <summary>Each entry has a member and a constant for its id, and is one instance on every path to it.</summary>
public sealed class MemberTests
{
    public static TheoryData<string> Sections => [.. MemberClass.All.Keys];

    [Theory]
    [MemberData(nameof(Sections))]
    public void There_is_a_member_for_each_entry_of_the_annotation_named_by_its_id(string section)
    {
        var ids = SeedFiles.IdsOf(section).ToArray();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Select(MemberClass.NameOf).Order(), MemberClass.All[section].Members.Select(member => member.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void All_has_the_entries_in_the_order_of_the_annotation(string section) =>
        Assert.Equal(SeedFiles.IdsOf(section), MemberClass.All[section].Listed.Select(entry => entry.Id));

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_member_is_the_entry_with_its_id_and_the_one_in_All(string section)
    {
        var members = MemberClass.All[section];
        var listed = members.Listed.ToDictionary(entry => MemberClass.NameOf(entry.Id), StringComparer.Ordinal);

        Assert.Equal(listed.Count, members.Members.Count);
        Assert.All(members.Members, member => Assert.Same(listed[member.Name], member.GetValue(null)));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void There_is_one_constant_for_each_id_under_which_the_entry_is_found(string section)
    {
        var members = MemberClass.All[section];

        Assert.Equal(members.Members.Select(member => member.Name).Order(), members.Ids.Keys.Order());
        Assert.All(members.Members, member => Assert.Same(member.GetValue(null), members.Find(members.Ids[member.Name])));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_member_has_the_type_of_its_record(string section) =>
        Assert.All(MemberClass.All[section].Members, member => Assert.Equal(member.PropertyType, member.GetValue(null)!.GetType()));

    [Theory]
    [MemberData(nameof(Sections))]
    public void An_id_that_no_entry_has_finds_nothing(string section)
    {
        Assert.Null(MemberClass.All[section].Find("no-such-entry"));
        Assert.Null(MemberClass.All[section].Find(""));
        Assert.Null(MemberClass.All[section].Find(MemberClass.All[section].Listed[0].Id.ToUpperInvariant()));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_former_id_keeps_its_member_for_the_entry_that_has_a_new_one(string section)
    {
        var members = MemberClass.All[section];
        var former = members.Listed.SelectMany(entry => entry.Formerly, (entry, id) => (Name: MemberClass.NameOf(id), Entry: entry)).ToDictionary(pair => pair.Name, pair => pair.Entry, StringComparer.Ordinal);

        Assert.Equal(former.Keys.Order(), members.FormerMembers.Select(member => member.Name).Order());
        Assert.All(members.FormerMembers, member => Assert.Same(former[member.Name], member.GetValue(null)));
    }

    [Fact]
    public void The_document_is_a_member_too()
    {
        Assert.Equal([Documents.CanadaKoreaTwoPlusTwo], Documents.All);
        Assert.Equal("canada-korea-two-plus-two", Documents.Ids.CanadaKoreaTwoPlusTwo);
        Assert.Same(Documents.All[0], Documents.CanadaKoreaTwoPlusTwo);
        Assert.Same(Documents.All[0], Documents.Find(Documents.Ids.CanadaKoreaTwoPlusTwo));
    }

    [Fact]
    public void What_belongs_to_a_document_is_found_in_the_corpus_by_its_full_id()
    {
        Assert.All(Statements.All, statement => Assert.Same(statement, Statements.Find(statement.FullId)));
        Assert.All(Agreements.All, agreement => Assert.Same(agreement, Agreements.Find(agreement.FullId)));
        Assert.All(Errata.All, erratum => Assert.Same(erratum, Errata.Find(erratum.FullId)));
        Assert.All(Mentions.All, mention => Assert.Same(mention, Mentions.Find(mention.FullId)));
        Assert.Null(Statements.Find("withdraw-troops"));
        Assert.Null(Statements.Find("no-such-document/withdraw-troops"));
    }

    [Fact]
    public void The_corpus_lists_the_entries_of_its_document()
    {
        Assert.Equal(Statements.CanadaKoreaTwoPlusTwo.All, Statements.All);
        Assert.Equal(Agreements.CanadaKoreaTwoPlusTwo.All, Agreements.All);
        Assert.Equal(Errata.CanadaKoreaTwoPlusTwo.All, Errata.All);
        Assert.Equal(Mentions.CanadaKoreaTwoPlusTwo.All, Mentions.All);
    }
}
