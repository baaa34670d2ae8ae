using System.Reflection;

namespace TypedSeeds.Data.Tests;

/// <summary>Every reference of the kinds and fields of this corpus can be followed back.</summary>
public sealed class ReverseTests
{
    private static readonly Type[] Records = [.. typeof(Seeds).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Entry)) && !type.IsAbstract)];

    public static TheoryData<string> References => [.. Records.SelectMany(record => Referring(record).Select(property => $"{record.Name}.{property.Name}"))];

    [Theory]
    [MemberData(nameof(References))]
    public void What_an_entry_refers_to_leads_back_to_it(string reference)
    {
        var record = Records.Single(record => record.Name == reference.Split('.')[0]);
        var property = record.GetProperty(reference.Split('.')[1])!;
        var referring = Corpus.Entries.Where(record.IsInstanceOfType).ToArray();

        Assert.NotEmpty(referring);
        Assert.All(referring, entry => Assert.All(Targets(property, entry), target => Assert.Contains(Back(record, target), entries => entries.Contains(entry))));
    }

    [Fact]
    public void A_forum_leads_to_its_meetings_and_a_party_to_its_weapons()
    {
        Assert.All(Forums.All, forum => Assert.Equal(Events.ByForum(forum), forum.Meetings));
        Assert.All(Forums.All, forum => Assert.Equal(Agreements.ByForum(forum), forum.Agreements));
        Assert.All(Parties.All, party => Assert.Equal(Weapons.ByOwner(party), party.Weapons()));
        Assert.All(Events.All, held => Assert.Equal(Instruments.ByEvents(held), held.Instruments()));
    }

    // The fields that this corpus declares: those of the runtime's records are declared there.
    private static IEnumerable<PropertyInfo> Referring(Type record) => record
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.CanWrite && (IsEntry(property.PropertyType) || (property.PropertyType.IsGenericType && IsEntry(property.PropertyType.GenericTypeArguments[0]))));

    private static bool IsEntry(Type type) => type.IsAssignableTo(typeof(Entry));

    private static IEnumerable<Entry> Targets(PropertyInfo property, Entry entry) => property.GetValue(entry) switch
    {
        Entry target => [target],
        IEnumerable<Entry> targets => targets,
        _ => [],
    };

    private static IEnumerable<IEnumerable<Entry>> Back(Type record, Entry target)
    {
        var list = typeof(IReadOnlyList<>).MakeGenericType(record);
        var own = target.GetType().GetProperties().Where(property => !property.CanWrite && property.PropertyType == list).Select(property => property.GetValue(target));
        var added = typeof(References_).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == list && method.GetParameters()[0].ParameterType.IsInstanceOfType(target))
            .Select(method => method.Invoke(null, [target]));
        return own.Concat(added).Cast<IEnumerable<Entry>>();
    }
}
