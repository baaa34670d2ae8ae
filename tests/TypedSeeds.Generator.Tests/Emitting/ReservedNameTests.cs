extern alias runtime;

using System.Reflection;
using System.Runtime.CompilerServices;
using TypedSeeds.Generator.Schema;


namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>The reserved names of kinds and fields are exactly those that the runtime uses.</summary>
public class ReservedNameTests
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type[] Runtime = [.. typeof(runtime::TypedSeeds.Entry).Assembly.GetExportedTypes().Where(type => type.Namespace == "TypedSeeds" && !type.IsNested)];

    public static TheoryData<string> Records => new(Runtime
        .Where(type => typeof(runtime::TypedSeeds.Entry).IsAssignableFrom(type))
        .Select(type => type.Name));

    [Fact]
    public void The_types_of_the_runtime_are_all_reserved() => Assert.Equal(
        Runtime.Select(type => type.Name).Order(StringComparer.Ordinal),
        ReservedTypes.OfRuntime.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Records))]
    public void A_member_of_a_record_is_a_field_of_its_kind_or_reserved(string record)
    {
        var kind = KindTable.BuiltIn.FirstOrDefault(kind => kind.RecordName == record || RecordNames.BuiltInRecords(kind).Contains(record));
        var members = Runtime.Single(type => type.Name == record).GetMembers(Declared)
            .Where(IsSeen)
            .Select(member => member.Name)
            .Distinct();

        // Own kinds derive from these two records; each other record has derived records of a built-in kind.
        var scope = kind?.Scope ?? (record == "DocumentEntry" ? Scope.Document : Scope.Corpus);
        Assert.DoesNotContain(members, name => ReservedMembers.Owner(kind?.RecordName ?? "Own", kind, scope, name) is null);
    }

    [Fact]
    public void The_name_that_no_member_of_a_record_can_have_is_reserved() =>
        Assert.NotNull(ReservedMembers.Owner("Own", null, Scope.Corpus, Ids.ToMemberName("clone")));

    // Members that derived code could hide: no accessors, operators, constructors or names that C# cannot write.
    private static bool IsSeen(MemberInfo member) => member switch
    {
        MethodInfo method => IsSeen(method) && !method.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    }
        && !member.Name.StartsWith('<')
        && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    private static bool IsSeen(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
