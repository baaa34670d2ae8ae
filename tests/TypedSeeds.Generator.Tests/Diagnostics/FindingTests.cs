using System.Reflection;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>The factories of findings give what the messages of their rules need.</summary>
public class FindingTests
{
    // The compiler or the analyzers of consumers report these, so no finding has them.
    private static readonly Rule[] OfConsumers = [Rules.Renamed, Rules.Deprecated, Rules.NoSuchId, Rules.NoSuchField, Rules.FindCanBeMember, Rules.KeyWithoutOrder, Rules.ListByIdentity, Rules.WrongIdOfEntry];

    private static readonly MethodInfo[] Factories =
        [.. typeof(Finding).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => method.ReturnType == typeof(Finding))];

    public static TheoryData<string> Names => new(Factories.Select(factory => factory.Name));

    [Fact]
    public void Every_rule_of_the_generator_has_one_factory_of_its_name() => Assert.Equal(
        typeof(Rules).GetFields().Where(field => !OfConsumers.Contains((Rule)field.GetValue(null)!)).Select(field => field.Name).Order(StringComparer.Ordinal),
        Factories.Select(factory => factory.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_but_a_factory_makes_a_finding() => Assert.All(
        typeof(Finding).GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance),
        constructor => Assert.True(constructor.IsPrivate));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_factory_fills_every_place_of_its_rules_message_once(string name)
    {
        var factory = Factories.Single(method => method.Name == name);

        var finding = (Finding)factory.Invoke(null, [.. factory.GetParameters().Select(Sample)])!;

        var places = Regex.Matches(finding.Rule.Message, @"\{(\d)\}").Select(match => match.Value).Distinct().Count();
        Assert.Equal(
            (name, places, places),
            (typeof(Rules).GetFields().Single(field => ReferenceEquals(field.GetValue(null), finding.Rule)).Name, finding.Arguments.Count, finding.Arguments.Distinct().Count()));
    }

    // A value of its own for each parameter, so that one which is used twice or not at all shows.
    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(Place) => new WholePlace(parameter.Name!),
        var type when type == typeof(TokenPlace) => new TokenPlace(parameter.Name!, parameter.Position),
        var type when type == typeof(Proposal) => new Proposal(parameter.Name!, IsSafe: false),
        var type when type == typeof(int) => parameter.Position,
        var type when type == typeof(long) => (long)parameter.Position,
        var type when type == typeof(bool) => false,
        var type when type == typeof(Hint) => new Hint(parameter.Name!, new(parameter.Name!, IsSafe: false)),
        var type when type == typeof(char?) => (char)('a' + parameter.Position),
        var type when type == typeof(IEnumerable<string>) => new[] { parameter.Name! },
        var type when type == typeof(EquatableArray<string>) => new EquatableArray<string>([parameter.Name!]),
        var type when type == typeof(EquatableArray<Proposal>) => new EquatableArray<Proposal>([new(parameter.Name!, IsSafe: false)]),
        _ => parameter.Name!,
    };
}
