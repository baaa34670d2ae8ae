using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>The generated half of the runtime's records is what the table of kinds gives. <c>.ci/accept</c> writes it.</summary>
[Trait("Category", Snapshot.Category)]
public class BuiltInRecordTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "runtime/TypedSeeds/Entries");

    public static TheoryData<string> Files => new(RuntimeRecords.All().Select(file => file.Name));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_checked_in_record_is_what_the_table_of_kinds_gives(string name) =>
        Snapshot.MatchFile(RuntimeRecords.All().Single(file => file.Name == name).Code, Path.Combine(Folder, name));

    [Fact]
    public void No_record_is_checked_in_that_the_table_of_kinds_does_not_give() => Assert.Equal(
        RuntimeRecords.All().Select(file => file.Name).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Folder, "*.g.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
}
