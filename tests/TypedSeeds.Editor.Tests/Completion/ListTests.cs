extern alias data;

using System.ComponentModel;
using System.Reflection;
using TypedSeeds.Editor.Tests.Support;
using Parties = data::TypedSeeds.Data.Parties;
using Statements = data::TypedSeeds.Data.Statements;

namespace TypedSeeds.Editor.Tests.Completion;

/// <summary>Completion lists in C# that uses the seeds, in the generating project and in a consumer of the package.</summary>
public class ListTests
{
    /// <summary>The members that every class lists.</summary>
    private static readonly string[] OfObject = ["Equals", "ReferenceEquals"];

    public static TheoryData<string, Type> Classes => new()
    {
        { "Statements", typeof(Statements) },
        { "Statements.CanadaKoreaTwoPlusTwo", typeof(Statements.CanadaKoreaTwoPlusTwo) },
        { "Parties", typeof(Parties) },
        { "Parties.Ids", typeof(Parties.Ids) },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public async Task Each_public_member_is_listed_and_nothing_else(string name, Type type)
    {
        using var seeds = EditorProject.OfSeeds(Consumer.Expression(name + ".$$"));
        using var package = EditorProject.OfPackage(Consumer.Expression(name + ".$$"));

        // What has a new name is hidden where it is compiled; an editor never hides source.
        Assert.Equal(OfObject.Concat(PublicNames(type)).Order(StringComparer.Ordinal), (await seeds.NamesAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(OfObject.Concat(PublicNames(type, withFormer: false)).Order(StringComparer.Ordinal), (await package.NamesAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Statements_lists_the_documents_and_the_ways_to_look_up()
    {
        using var project = EditorProject.OfPackage(Consumer.Expression("Statements.$$"));

        string[] expected = ["AboutParty", "All", "At", "ByAbout", "ByAct", "ByAt", "ByDocument", "ByMode", "ByPartOf", "ByParty", "ByRenders", "ByTo", "ByTopic", "ByTopics", "ByVersion", "CanadaKoreaTwoPlusTwo", "Find", "ToParty"];
        Assert.Equal(expected, (await project.NamesAsync()).Except(OfObject));
    }

    [Fact]
    public async Task The_namespace_of_the_seeds_lists_its_public_types_alone()
    {
        using var project = EditorProject.OfPackage("class C { object M() => TypedSeeds.Data.$$; }");

        var expected = typeof(Parties).Assembly.GetExportedTypes().Where(type => !type.IsNested && type.GetCustomAttribute<EditorBrowsableAttribute>() is null).Select(type => type.Name).Order(StringComparer.Ordinal);
        Assert.Equal(expected, (await project.NamesAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Beside_a_listed_statement_stand_its_words()
    {
        using var project = EditorProject.OfPackage(Consumer.Expression("Statements.CanadaKoreaTwoPlusTwo.$$"));

        Assert.Contains(
            "“strongly condemned deepening military cooperation between North Korea and Russia”",
            await project.DescriptionAsync("CondemnCooperationInLead"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sample.Parties.$$", "Dominion", "Canada")]
    [InlineData("Sample.Parties.Ids.$$", "Dominion", "Canada")]
    [InlineData("Sample.Statements.$$", "Draft", "Report")]
    [InlineData("Sample.Statements.Report.$$", "Halt", "Stop")]
    [InlineData("new Sample.Treaty().$$", "Keeper", "Depositary")]
    public async Task A_former_name_is_not_listed_and_the_new_one_is(string expression, string former, string now)
    {
        using var project = EditorProject.OfCompiled($"class C {{ object M() => {expression}; }}", await Forwarders.CodeAsync());

        var names = await project.NamesAsync();

        Assert.DoesNotContain(former, names);
        Assert.Contains(now, names);
    }

    [Fact]
    public async Task Where_the_forwarders_are_source_an_editor_lists_them_too()
    {
        using var project = EditorProject.WithSource("class C { object M() => Sample.Parties.$$; }", await Forwarders.CodeAsync());

        Assert.Contains("Dominion", await project.NamesAsync());
    }

    private static IEnumerable<string> PublicNames(Type type, bool withFormer = true) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is not MethodInfo { IsSpecialName: true } && (withFormer || !member.IsDefined(typeof(ObsoleteAttribute))))
        .Select(member => member.Name)
        .Distinct();
}
