using System.Reflection;

namespace TypedSeeds.Data.Tests;

/// <summary>Every reference of the kinds and fields of this corpus can be followed back.</summary>
public sealed class ReverseTests
{
    private static readonly Type[] Records = [.. typeof(Seeds).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Entry)) && !type.IsAbstract)];

    public static TheoryData<string> References => [.. ReferenceNames];

    private static IEnumerable<string> ReferenceNames => Records.SelectMany(record => Referring(record).Select(property => $"{record.Name}.{property.Name}"));

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

    [Theory]
    [MemberData(nameof(References))]
    public void What_leads_back_is_what_a_walk_over_all_gives(string reference)
    {
        var record = Records.Single(record => record.Name == reference.Split('.')[0]);
        var property = record.GetProperty(reference.Split('.')[1])!;
        var referring = Corpus.Entries.Where(record.IsInstanceOfType).ToArray();
        var target = property.PropertyType.IsGenericType ? property.PropertyType.GenericTypeArguments[0] : property.PropertyType;

        var names = Corpus.Entries.Where(target.IsInstanceOfType)
            .Select(entry => Named(record, entry).Where(named => named.Entries.SequenceEqual(referring.Where(other => Targets(property, other).Contains(entry)))).Select(static named => named.Name))
            .Aggregate(static (all, names) => [.. all.Intersect(names)]);

        // One of a name gives it for every entry that may be referred to, and for those that nobody refers to it is empty.
        Assert.NotEmpty(names);
    }

    [Fact]
    public void Each_method_that_leads_back_is_that_of_one_reference_or_has_the_name_of_a_property_that_gives_the_same()
    {
        var methods = typeof(References_).GetMethods(BindingFlags.Public | BindingFlags.Static);
        var typed = methods.Where(static method => method.GetParameters()[0].ParameterType.GetProperty(method.Name) is not null).ToArray();

        Assert.Equal(["Agreements", "At", "Errata", "Events", "FulfilledAgreements", "FulfilledBy"], typed.Select(static method => method.Name).Distinct().Order());
        // A reference to a record of the corpus's own leads back by a property of that record.
        Assert.Equal(ReferenceNames.Count(static reference => typeof(Seeds).Assembly != RuntimeTarget(reference).Assembly), methods.Length - typed.Length);
        Assert.All(typed, method => Assert.All(Corpus.Entries.Where(method.GetParameters()[0].ParameterType.IsInstanceOfType), entry =>
            Assert.Equal(AsEntries(entry.GetType().GetProperty(method.Name)!.GetValue(entry)), AsEntries(method.Invoke(null, [entry])))));
    }

    [Fact]
    public void What_leads_back_has_the_fields_of_the_corpus_without_a_cast()
    {
        var said = Statements.All.First(said => said.Errata.Count > 1);
        Event held = Events.All.First(held => held.Agreements.Count > 0);
        Entry any = said;

        Assert.Equal(Errata.ByConcerns(said).Select(slip => slip.Severity), said.Errata().Select(slip => slip.Severity));
        Assert.Equal(said.Errata(), any.Errata());
        Assert.Equal(Documents.CanadaKoreaTwoPlusTwo.Errata, ((Entry)Documents.CanadaKoreaTwoPlusTwo).Errata());
        Assert.Equal(Documents.CanadaKoreaTwoPlusTwo.Errata.Count, Documents.CanadaKoreaTwoPlusTwo.Errata().Count(slip => Enum.IsDefined(slip.Severity)));
        Assert.Equal(Agreements.ByParty(Parties.Canada).Select(agreed => agreed.Forum), Parties.Canada.Agreements().Select(agreed => agreed.Forum));
        Assert.Equal(held.Agreements, held.Agreements());
        Assert.Equal(Statements.All.Select(said => (said.At as CorpusEvent)?.Forum), Statements.All.Select(said => said.At()?.Forum));
        Assert.Equal(Statements.All.Select(said => said.At is { } at ? Instruments.ByEvents((CorpusEvent)at).Count : 0), Statements.All.Select(said => said.At?.Instruments().Count ?? 0));
    }

    [Fact]
    public void An_entry_of_another_corpus_leads_back_to_nothing_of_this_one()
    {
        var made = new Topic { Id = "made", Name = "Made" };

        Assert.Empty(made.Errata());
        Assert.Empty(made.Agreements());
        Assert.Empty(new Event { Id = "made", Name = "Made" }.Instruments());
        Assert.Null((Statements.All[0] with { At = new Event { Id = "made", Name = "Made" } }).At());
        Assert.Throws<ArgumentNullException>(() => ((Topic)null!).Errata());
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

    // The record of the runtime that a reference leads to; one of the corpus where that is of a kind of its own.
    private static Type RuntimeTarget(string reference)
    {
        var type = Records.Single(record => record.Name == reference.Split('.')[0]).GetProperty(reference.Split('.')[1])!.PropertyType;
        type = type.IsGenericType ? type.GenericTypeArguments[0] : type;
        return type.Name.StartsWith("Corpus", StringComparison.Ordinal) ? type.BaseType! : type;
    }

    private static bool IsEntry(Type type) => type.IsAssignableTo(typeof(Entry));

    private static IEnumerable<Entry> Targets(PropertyInfo property, Entry entry) => property.GetValue(entry) switch
    {
        Entry target => [target],
        IEnumerable<Entry> targets => targets,
        _ => [],
    };

    private static IEnumerable<Entry> AsEntries(object? value) => value is Entry one ? [one] : (IEnumerable<Entry>?)value ?? [];

    private static IEnumerable<IEnumerable<Entry>> Back(Type record, Entry target) => Named(record, target).Select(static named => named.Entries);

    private static IEnumerable<(string Name, IEnumerable<Entry> Entries)> Named(Type record, Entry target)
    {
        var list = typeof(IReadOnlyList<>).MakeGenericType(record);
        var own = target.GetType().GetProperties().Where(property => !property.CanWrite && property.PropertyType == list).Select(property => (property.Name, (IEnumerable<Entry>)property.GetValue(target)!));
        var added = typeof(References_).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == list && method.GetParameters()[0].ParameterType.IsInstanceOfType(target))
            .Select(method => (method.Name, (IEnumerable<Entry>)method.Invoke(null, [target])!));
        return own.Concat(added);
    }
}
