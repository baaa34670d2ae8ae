using System.Reflection;
using System.Runtime.CompilerServices;

namespace TypedSeeds.Data.Tests;

/// <summary>Every look-up and every property of an entry, as reflection finds them, so that a new one is measured too.</summary>
public sealed class EveryReadTests
{
    /// <summary>What makes a new list for each question: its answers depend on words or on an offset, and are not remembered.</summary>
    private static readonly string[] Answers = ["Statements.At", "Errata.At", "Documents.Search"];

    public static TheoryData<string> Lookups => new(All().Select(NameOf).Distinct());

    public static TheoryData<Type> Records => new(Corpus.Entries.Select(static entry => entry.GetType()).Distinct());

    [Theory]
    [MemberData(nameof(Lookups))]
    public void A_lookup_that_was_asked_before_allocates_nothing_and_gives_the_same_list(string lookup)
    {
        var asked = All().Where(method => NameOf(method) == lookup).SelectMany(static method => Keys.Of(method).Select(key => Reader.Of(method, key))).ToArray();
        Assert.NotEmpty(asked);

        Assert.All(asked, static read =>
        {
            var first = read();
            Assert.Equal(0, Allocated(read));
            Assert.Same(first, read());
        });
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_property_of_an_entry_that_was_read_before_allocates_nothing(Type record)
    {
        var entries = Corpus.Entries.Where(entry => entry.GetType() == record).ToArray();
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsDefined(typeof(CompilerGeneratedAttribute))))
        {
            Assert.All(entries, entry =>
            {
                var read = Reader.Of(property, entry);
                read();
                Assert.True(Allocated(read) == 0, $"{record.Name}.{property.Name} of '{entry.FullId}' allocates {Allocated(read)} bytes when it is read again.");
            });
        }
    }

    [Fact]
    public void The_lookups_are_those_of_all_classes_of_the_data()
    {
        var classes = All().Select(static method => method.DeclaringType!).Distinct().ToArray();

        Assert.All(MemberClass.All.Values, members => Assert.Contains(members.Type, classes));
        Assert.Contains(All(), static method => method.Name == nameof(Statements.ByParty) && method.GetParameters().Length == 2);
        Assert.Contains(All(), static method => method.Name == nameof(Statements.ByTopic) && method.GetParameters().Length == 2);
        Assert.Equal(Answers.Order(), typeof(Statements).Assembly.GetExportedTypes().SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(IsAnswer).Select(static method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct().Order());
    }

    [Fact]
    public async Task Threads_that_ask_for_an_index_first_all_get_the_lists_of_one()
    {
        const int Threads = 2;
        using var data = new FreshData();
        var lookups = data.Lookups();
        using var start = new Barrier(Threads);

        var read = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () => lookups.Select(lookup =>
            {
                start.SignalAndWait();
                return lookup();
            }).ToArray(),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.True(lookups.Count > 40, $"{lookups.Count} look-ups");
        Assert.All(read[0].Zip(read[1]), static pair => Assert.Same(pair.First, pair.Second));
    }

    private static IEnumerable<MethodInfo> All() =>
        from type in typeof(Statements).Assembly.GetExportedTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !method.ContainsGenericParameters && type != typeof(Seeds) && !type.IsGenericType && !IsAnswer(method)
        where typeof(Entry).IsAssignableFrom(method.ReturnType) || typeof(IEnumerable<Entry>).IsAssignableFrom(method.ReturnType)
        select method;

    private static bool IsAnswer(MethodInfo method) => Answers.Contains($"{method.DeclaringType!.Name}.{method.Name}");

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.FullName}.{method.Name}";

    // The runtime compiles what is called often once more, and allocates for that on the thread of a caller, once.
    private static long Allocated<T>(Func<T> read) => Math.Min(AllocatedOnce(read), AllocatedOnce(read));

    private static long AllocatedOnce<T>(Func<T> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
