using System.Reflection;

namespace TypedSeeds.Data.Tests;

/// <summary>What a look-up may be asked for: each entry of the type of its parameter, each value of a choice, each id.</summary>
internal static class Keys
{
    public static IEnumerable<object[]> Of(MethodInfo lookup)
    {
        IEnumerable<object[]> all = [[]];
        foreach (var parameter in lookup.GetParameters())
        {
            all = [.. all.SelectMany(before => Values(lookup, parameter.ParameterType), static (before, value) => (object[])[.. before, value])];
        }

        return all;
    }

    private static IEnumerable<object> Values(MethodInfo lookup, Type type) =>
        type.IsEnum ? Enum.GetValues(type).Cast<object>()
        : type == typeof(bool) ? [false, true]
        : type == typeof(string) ? lookup.DeclaringType!.GetNestedType("Ids") is { } ids ? ids.GetFields().Select(static field => field.GetRawConstantValue()!) : ["none"]
        : typeof(Entry).IsAssignableFrom(type) ? Corpus.Entries.Where(type.IsInstanceOfType)
        : throw new InvalidOperationException($"Say what values a look-up by {type.Name} has.");
}
