using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TypedSeeds.Data.Tests;

/// <summary>
/// The recorded public API equals the compiled one. The analyzer reports removed members, but not added ones, because
/// generated code silences all warnings.
/// </summary>
public class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_type_and_member_is_recorded_and_nothing_else_is()
    {
        var compiled = typeof(Parties).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(Declared).Where(HasNameOfItsOwn).Select(NameOf).Prepend(NameOf(type)));

        Assert.Equal(Recorded().Distinct().Order(StringComparer.Ordinal), compiled.Distinct().Order(StringComparer.Ordinal));
    }

    // Excludes the members that the compiler adds to every record, and the value field of enums.
    private static bool HasNameOfItsOwn(MemberInfo member) =>
        !member.Name.StartsWith('<') && !member.Name.StartsWith("op_", StringComparison.Ordinal) && member.Name is not ("value__" or "EqualityContract");

    private static string NameOf(MemberInfo member) => member switch
    {
        Type type => WithoutTypeParameters(type.FullName!.Replace('+', '.')),
        ConstructorInfo constructor => $"{NameOf(constructor.DeclaringType!)}.{WithoutTypeParameters(constructor.DeclaringType!.Name)}",
        _ => $"{NameOf(member.DeclaringType!)}.{Regex.Replace(member.Name, "^[gs]et_", string.Empty)}",
    };

    // A line is "static N.Class.Name.get -> Type", "const N.Class.Name = "value" -> Type", "static N.Class.Name(Type name) -> Type" or "override N.Record.Name(...)" or "N.Class".
    private static IEnumerable<string> Recorded([CallerFilePath] string here = "") => new[] { "Shipped", "Unshipped" }
        .SelectMany(state => File.ReadLines(Path.Combine(here, $"../../../../seeds/TypedSeeds.Data/PublicAPI.{state}.txt")))
        .Where(line => line.Length > 0 && line[0] != '#' && !line.Contains("operator ", StringComparison.Ordinal))
        .Select(line => Regex.Match(line, @"^(?:static |const |override )*([\w.<>]+?)(?:\.get|\.init)?(?:[ (].*)?$").Groups[1].Value.Replace("<T>", string.Empty, StringComparison.Ordinal));

    private static string WithoutTypeParameters(string name) => name.Replace("`1", string.Empty, StringComparison.Ordinal);
}
